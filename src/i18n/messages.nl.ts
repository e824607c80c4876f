export const MESSAGES_NL = {
  appName: 'Bestuurskaart',
  skipTo: { main: 'Naar de kaart', questions: 'Naar de vragen' },
  viewsLabel: 'Beelden',
  menu: 'Menu',
  own: 'Eigen kaart',
  maps: 'Andere kaarten',
  loading: 'De kaart wordt geladen…',
  layingOut: 'De kaart wordt getekend…',
  close: 'Sluiten',
  provenance: {
    date: 'Zo was het op {date}',
    dateToCome: 'Zo zou het zijn op {date}',
    inferred: {
      one: '{found} van 1 lijn {held}',
      many: '{found} van {count} lijnen {held}',
    },
    noneInferred: 'geen lijn afgeleid',
    sources: 'Waar dit vandaan komt',
    showInferred: 'Toon alleen wat is afgeleid',
    source: '{title}, {author}, {date}',
  },
  appearance: {
    label: 'Tonen als',
    diagram: 'Diagram',
    swimlane: 'Banen',
    list: 'Lijst',
    matrix: 'Tabel',
  },
  share: { open: 'Delen' },
  console: {
    title: 'Presentator',
  },
  search: {
    ask: 'Vraag of zoek',
  },
  questions: {
    title: 'Vragen',
    others: 'Andere vragen',
    advice: 'Wie adviseert {body}?',
    decision: 'Wat besluit {body}?',
    lead: 'Wie leidt {body}?',
    inferred: 'Wat is afgeleid?',
    seats: {
      municipalities: 'Waar zit mijn gemeente?',
      members: 'Waar zit deze deelnemer in?',
    },
    route: 'Hoe komt een voorstel van {from} bij {to}?',
    council: 'Wanneer kan de raad bijsturen?',
    load: 'Hoeveel overleggen heeft een {role}?',
  },
  process: {
    step: 'Stap {number}',
    turns: 'Waar de raad iets kan doen',
    roles: { direct: 'De raad zelf', college: 'Via het college' },
  },
  shortcuts: {
    open: 'Sneltoetsen',
  },
  present: {
    start: 'Presenteren',
    choose: 'Kies een verhaal',
    stop: 'Stop met presenteren',
  },
  diagram: {
    label:
      'Diagram van {title}. Met de pijltjestoetsen loopt u langs de lijnen, Enter kiest, Escape laat los.',
    zoomIn: 'Groter',
    zoomOut: 'Kleiner',
    fit: 'Alles tonen',
  },
  legend: {
    statedLine: 'Staat in de bron',
    filter: 'Legenda en filter',
    kinds: { one: '1 soort lijn', many: '{count} soorten lijnen' },
    title: 'Legenda',
  },
  sheet: {
    title: 'Uitleg en vragen',
    grip: 'Vergroot of verklein de uitleg',
  },
  details: {
    title: 'Uitleg',
    remarks: 'Opmerkingen',
    remarksFrom: 'Opmerkingen uit {source}',
    inferredMark: 'afgeleid',
    others: { one: 'nog 1', many: 'nog {count}' },
    data: 'Gegevens',
    version: 'versie {version}',
    contact: 'Contact',
    kinds: {
      context: 'Achtergrond',
      statement: 'Stelling',
      pitfall: 'Valkuil',
      question: 'Vraag',
      background: 'Algemeen, niet over deze regio',
    },
  },
  problems: {
    retry: 'Opnieuw proberen',
  },
  notices: {
    label: 'Meldingen',
  },
  formats: {
    /** Between the last two of a list of two, and of a longer one. */
    and: ' en ',
    lastAnd: ' en ',
    date: '{day} {month} {year}',
    months:
      'januari februari maart april mei juni juli augustus september oktober november december',
  },
  versions: {
    broken:
      'Dit deel van de kaart kon niet worden getoond. Probeer het opnieuw, of ververs de pagina.',
  },
} as const;
