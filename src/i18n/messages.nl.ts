export const MESSAGES_NL = {
  appName: 'Bestuurskaart',
  skipTo: { main: 'Naar de kaart', questions: 'Naar de vragen' },
  viewsLabel: 'Beelden',
  menu: 'Menu',
  own: 'Eigen kaart',
  loading: 'De kaart wordt geladen…',
  layingOut: 'De kaart wordt getekend…',
  close: 'Sluiten',
  counts: {
    bodies: { none: 'geen organen', one: '1 orgaan', many: '{count} organen' },
    municipalities: { one: '1 gemeente', many: '{count} gemeenten' },
    relations: { none: 'geen relaties', one: '1 relatie', many: '{count} relaties' },
  },
  folding: {
    title: 'Ingevouwen',
    told: 'Dit beeld toont {drawn} van {bodies}; de rest is ingevouwen in {where}.',
    whole: 'Dit beeld heeft {bodies}. Alles staat er.',
    groups: { one: '1 groep', many: '{count} groepen' },
    lanes: { one: '1 laag', many: '{count} lagen' },
    and: ' en ',
    key: '“+12” op een kaartje betekent: hier zitten er nog 12 in.',
    showAll: 'Vouw alles open',
    foldAgain: 'Vouw weer in',
    tooMany:
      'In één beeld passen ten hoogste {limit} kaartjes. Open een groep, of zoek een orgaan.',
    refused: 'Niet alles kon open: in één beeld passen ten hoogste {limit} kaartjes.',
    open: { one: 'Vouw open (1 erin)', many: 'Vouw open ({count} erin)' },
    close: 'Vouw de onderdelen weer in',
    line: {
      one: 'Deze lijn staat voor 1 relatie:',
      many: 'Deze lijn staat voor {count} relaties:',
    },
    more: { one: 'En nog 1.', many: 'En nog {count}.' },
  },
  provenance: {
    date: 'Zo was het op {date}',
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
  embed: {
    map: 'Bestuurskaart',
    full: 'Open de hele kaart',
    wheelHint: 'Houd Ctrl ingedrukt en scrol om te zoomen.',
    wheelHintMac: 'Houd ⌘ ingedrukt en scrol om te zoomen.',
    touchHint: 'Verplaats en zoom de kaart met twee vingers.',
  },
  share: { open: 'Delen' },
  console: {
    open: 'Venster voor de presentator',
    title: 'Presentator',
  },
  still: {
    label: '{title}: {told}',
    lit: 'Opgelicht: {list}.',
  },
  search: {
    ask: 'Vraag of zoek',
    open: 'Zoeken',
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
  lens: {
    which: {
      municipalities: 'Van welke gemeente bent u?',
      members: 'Van welke deelnemer bent u?',
    },
    choose: { municipalities: 'Kies uw gemeente', members: 'Kies uw deelnemer' },
    partially: 'doen gedeeltelijk mee',
    forget: 'Toon {member} niet meer apart',
    letGo: 'laat los',
    member: { municipalities: 'Gemeente', members: 'Deelnemer' },
    role: 'Rol',
    anyRole: 'Elke rol',
    heading: 'Waar {member} zit',
  },
  process: {
    step: 'Stap {number}',
    roles: { direct: 'De raad zelf', college: 'Via het college' },
  },
  shortcuts: {
    open: 'Sneltoetsen',
    title: 'Sneltoetsen',
  },
  present: {
    start: 'Presenteren',
    choose: 'Kies een verhaal',
    broken:
      'De presentatie kon niet worden geladen. Controleer de verbinding en laad de pagina opnieuw.',
    stop: 'Stop met presenteren',
  },
  settings: {
    title: 'Instellingen',
    language: 'Taal',
    languages: { nl: 'Nederlands', en: 'English' },
    theme: 'Kleuren',
    themes: {
      auto: 'Zoals het apparaat',
      light: 'Licht',
      dark: 'Donker',
      contrast: 'Hoog contrast',
    },
  },
  diagram: {
    label:
      'Diagram van {title}. Met de pijltjestoetsen loopt u langs de lijnen, Enter kiest, Escape laat los.',
    zoomIn: 'Groter',
    zoomOut: 'Kleiner',
    fit: 'Alles tonen',
    broken: 'Het diagram kon niet worden getekend. De lijst toont dezelfde gegevens als tekst.',
  },
  legend: {
    filter: 'Legenda en filter',
    kinds: { one: '1 soort lijn', many: '{count} soorten lijnen' },
    title: 'Legenda',
    relations: 'Relaties',
    lanes: 'Lagen',
    evidence: 'Herkomst',
    statedLine: 'Staat in de bron',
    only: { stated: 'Toon alleen wat in de bron staat', inferred: 'Toon alleen wat is afgeleid' },
    fold: 'Vouw deze laag dicht',
    unfold: 'Vouw deze laag open',
    showAll: 'Alles tonen',
  },
  sheet: {
    title: 'Uitleg en vragen',
    grip: 'Vergroot of verklein de uitleg',
  },
  details: {
    title: 'Uitleg',
    remarks: 'Uit de presentatie',
    inferredMark: 'afgeleid',
    others: { one: 'nog 1', many: 'nog {count}' },
    back: 'Laat los',
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
  outline: {
    apart: 'Lees dit beeld als lijst',
    backToPicture: 'Naar het diagram',
  },
  problems: {
    retry: 'Opnieuw proberen',
  },
  notices: {
    label: 'Meldingen',
    dismiss: 'Melding sluiten',
    'unknown-value': '“{value}” is hier niet bekend ({subject}) en is overgeslagen.',
    'colours-refused':
      'Met deze kleuren is tekst niet leesbaar, of ze zijn onbekend: {colours}. De kaart houdt haar eigen kleuren.',
    'plain-layout': 'De gewone opmaak lukte niet voor deze gegevens. De organen staan in rijen.',
    'layout-refused':
      'De opmaak die bij deze kaart hoort, klopt niet. De kaart is hier opnieuw getekend.',
    'layout-stopped':
      'De tekening is gestopt. De organen staan in rijen. Laad de pagina opnieuw om het nog eens te proberen.',
    'too-big-to-unfold':
      'Dit beeld heeft {bodies} kaartjes, en er passen er ten hoogste {limit} in één beeld. Het blijft ingevouwen. Open een groep, of zoek een orgaan.',
    offline: 'Er is geen netwerk. U ziet de kaart zoals die het laatst is opgehaald.',
    'part-missing':
      'Dit deel van de kaart kon niet worden opgehaald. Controleer de verbinding en ververs de pagina.',
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
    waiting: 'Er is een nieuwe versie. Ververs om haar te gebruiken.',
    refresh: 'Ververs',
    present: 'Versie {version}',
    broken:
      'Dit deel van de kaart kon niet worden getoond. Probeer het opnieuw, of ververs de pagina.',
  },
} as const;
