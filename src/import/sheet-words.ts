/**
 * What the sheets of a workbook and their columns are called, in Dutch and English. The first of each
 * language is what is written; all of them are understood.
 */
export const SHEET_KINDS = [
  'map',
  'bodies',
  'relations',
  'memberships',
  'steps',
  'views',
  'story',
  'sources',
] as const;

export type SheetKind = (typeof SHEET_KINDS)[number];

interface ColumnWords {
  readonly nl: readonly [string, ...string[]];
  readonly en: readonly [string, ...string[]];
  readonly isNeeded?: true;
}

interface SheetWords {
  readonly nl: readonly [string, ...string[]];
  readonly en: readonly [string, ...string[]];
  readonly columns: Readonly<Record<string, ColumnWords>>;
}

/** Columns that each sheet may have: where its rows are known from. */
const EVIDENCE = {
  source: { nl: ['Bron', 'Bronnen', 'Document'], en: ['Source', 'Sources', 'Document'] },
  place: {
    nl: ['Vindplaats', 'Plaats in bron', 'Pagina', 'Artikel', 'Dia'],
    en: ['Place', 'Page', 'Section', 'Where'],
  },
  quote: { nl: ['Citaat', 'Woorden uit bron'], en: ['Quote', 'Quotation'] },
} as const;

const PERIOD = {
  from: {
    nl: ['Sinds', 'Vanaf', 'Begindatum', 'Opgericht', 'Opgericht op', 'Ingang', 'Ingangsdatum'],
    en: ['Since', 'Start date', 'Founded'],
  },
  until: {
    nl: ['Tot', 'Tot en met', 'Einddatum', 'Opgeheven', 'Opgeheven op'],
    en: ['Until', 'End date', 'Ended'],
  },
} as const;

const ID = { id: { nl: ['Id', 'Sleutel'], en: ['Id', 'Key'] } } as const;

const needed = true as const;

export const SHEETS = {
  map: {
    nl: ['Kaart', 'Algemeen', 'Over deze kaart', 'Gegevens', 'Info', 'Informatie', 'Colofon'],
    en: ['Map', 'About', 'General', 'Info'],
    columns: {
      name: {
        nl: ['Naam', 'Titel', 'Naam van de kaart'],
        en: ['Name', 'Title', 'Name of the map'],
      },
      region: { nl: ['Regio', 'Streek', 'Gebied'], en: ['Region', 'Area'] },
      description: { nl: ['Omschrijving', 'Toelichting'], en: ['Description'] },
      validOn: {
        nl: ['Geldig op', 'Datum', 'Peildatum', 'Stand van', 'Geldig per'],
        en: ['Valid on', 'Date', 'As of'],
      },
      by: {
        nl: ['Opgesteld door', 'Opsteller', 'Auteur', 'Gemaakt door', 'Door'],
        en: ['Drawn up by', 'Compiled by', 'Author', 'Made by', 'By'],
      },
      version: { nl: ['Versie'], en: ['Version'] },
      licence: { nl: ['Licentie'], en: ['Licence', 'License'] },
      contact: { nl: ['Contact', 'E-mail', 'E-mailadres'], en: ['Contact', 'Mail', 'Email'] },
    },
  },
  bodies: {
    nl: [
      'Organen',
      'Orgaan',
      'Organisaties',
      'Gremia',
      'Overleggen',
      'Partijen',
      'Actoren',
      'Lijst van organen',
    ],
    en: ['Bodies', 'Body', 'Organisations', 'Organizations', 'Units', 'Nodes', 'Actors'],
    columns: {
      ...ID,
      name: {
        nl: [
          'Naam',
          'Orgaan',
          'Naam orgaan',
          'Naam van het orgaan',
          'Organisatie',
          'Gremium',
          'Overleg',
          'Organen',
          'Namen',
        ],
        en: ['Name', 'Body', 'Name of body', 'Organisation', 'Organization', 'Bodies', 'Names'],
        isNeeded: needed,
      },
      abbreviation: {
        nl: ['Afkorting', 'Afk', 'Afgekort'],
        en: ['Abbreviation', 'Abbr', 'Acronym', 'Short'],
      },
      kind: {
        nl: ['Soort', 'Type', 'Categorie', 'Soort orgaan'],
        en: ['Kind', 'Type', 'Category'],
      },
      lane: {
        nl: ['Laag', 'Niveau', 'Baan', 'Bestuurslaag'],
        en: ['Lane', 'Layer', 'Level', 'Tier'],
      },
      partOf: {
        nl: ['Onderdeel van', 'Valt onder', 'Hoort bij', 'Deel van'],
        en: ['Part of', 'Parent', 'Belongs to'],
      },
      article: { nl: ['Lidwoord', 'De of het'], en: ['Article'] },
      plural: { nl: ['Meervoud', 'Is meervoud'], en: ['Plural'] },
      description: {
        nl: ['Omschrijving', 'Beschrijving', 'Toelichting', 'Taak', 'Uitleg', 'Opmerking'],
        en: ['Description', 'Explanation', 'Task', 'Note'],
      },
      aliases: {
        nl: ['Ook bekend als', 'Andere namen', 'Synoniemen', 'Alias'],
        en: ['Also known as', 'Aliases', 'Other names'],
      },
      nameEn: {
        nl: ['Naam (EN)', 'Naam Engels', 'Engelse naam'],
        en: ['Name (EN)', 'English name'],
      },
      nameNl: { nl: ['Naam (NL)', 'Naam Nederlands'], en: ['Name (NL)', 'Dutch name'] },
      url: { nl: ['Website', 'Webadres', 'Site', 'Link'], en: ['Website', 'Web', 'URL'] },
      mail: { nl: ['E-mail', 'E-mailadres', 'Mail'], en: ['E-mail', 'Mail', 'Email address'] },
      phone: { nl: ['Telefoon', 'Tel', 'Telefoonnummer'], en: ['Phone', 'Telephone'] },
      address: { nl: ['Adres', 'Bezoekadres'], en: ['Address'] },
      ...PERIOD,
      ...EVIDENCE,
    },
  },
  relations: {
    nl: [
      'Relaties',
      'Relatie',
      'Lijnen',
      'Verbanden',
      'Verbindingen',
      'Adviesrelaties',
      'Advieslijnen',
    ],
    en: ['Relations', 'Relation', 'Lines', 'Links', 'Edges', 'Connections'],
    columns: {
      ...ID,
      from: {
        nl: ['Van', 'Vanuit', 'Wie', 'Van orgaan', 'Afzender', 'Onderwerp'],
        en: ['From', 'Who', 'Source body', 'Subject'],
        isNeeded: needed,
      },
      type: {
        nl: [
          'Soort',
          'Relatie',
          'Soort relatie',
          'Type',
          'Werkwoord',
          'Doet',
          'Doet wat',
          'Wat',
          'Wat doet',
          'Handeling',
        ],
        en: ['Kind', 'Relation', 'Relation type', 'Type', 'Verb', 'Does', 'Does what', 'What'],
        isNeeded: needed,
      },
      to: {
        nl: [
          'Naar',
          'Aan',
          'Aan wie',
          'Naar orgaan',
          'Bij',
          'Bij wie',
          'Met',
          'Met wie',
          'Voor wie',
          'Ontvanger',
          'Tegen wie',
        ],
        en: ['To', 'Whom', 'To whom', 'Target', 'Recipient'],
        isNeeded: needed,
      },
      note: {
        nl: ['Toelichting', 'Opmerking', 'Opmerkingen', 'Omschrijving', 'Uitleg'],
        en: ['Note', 'Notes', 'Explanation', 'Description', 'Remark', 'Remarks'],
      },
      ...EVIDENCE,
    },
  },
  memberships: {
    nl: [
      'Deelname',
      'Deelnames',
      'Deelnemers',
      'Leden',
      'Lidmaatschappen',
      'Lidmaatschap',
      'Bezetting',
      'Zetels',
      'Samenstelling',
    ],
    en: ['Membership', 'Memberships', 'Members', 'Participation', 'Seats', 'Composition'],
    columns: {
      ...ID,
      member: {
        nl: [
          'Lid',
          'Deelnemer',
          'Gemeente',
          'Deelnemende organisatie',
          'Lid of deelnemer',
          'Vertegenwoordigde',
          'Wie',
        ],
        en: ['Member', 'Participant', 'Municipality', 'Who'],
        isNeeded: needed,
      },
      body: {
        nl: [
          'Orgaan',
          'Gemeenschappelijke regeling',
          'Regeling',
          'Samenwerking',
          'Samenwerkingsverband',
          'Verbonden partij',
          'Overleg',
          'In',
          'Waarin',
          'Zit in',
          'Neemt deel aan',
          'Lid van',
        ],
        en: [
          'Body',
          'Joint arrangement',
          'Arrangement',
          'In',
          'Sits in',
          'Member of',
          'Partnership',
        ],
        isNeeded: needed,
      },
      role: { nl: ['Rol', 'Functie', 'Als', 'Hoedanigheid'], en: ['Role', 'Function', 'As'] },
      partial: { nl: ['Gedeeltelijk', 'Deels'], en: ['Partial', 'Partly', 'In part'] },
      person: { nl: ['Persoon', 'Naam persoon', 'Naam'], en: ['Person', 'Name'] },
      ...PERIOD,
      ...EVIDENCE,
    },
  },
  steps: {
    nl: ['Stappen', 'Stap', 'Proces', 'Processen', 'Processtappen', 'Besluitvorming', 'Procesgang'],
    en: ['Steps', 'Step', 'Process', 'Processes', 'Procedure'],
    columns: {
      ...ID,
      process: { nl: ['Proces', 'Procesnaam', 'Procedure'], en: ['Process', 'Procedure'] },
      number: {
        nl: ['Nr', 'Nummer', 'Stap', 'Stapnr', 'Stapnummer', 'No', '#'],
        en: ['No', 'Number', 'Nr', 'Step'],
        isNeeded: needed,
      },
      title: {
        nl: ['Titel', 'Naam', 'Wat', 'Omschrijving', 'Activiteit', 'Handeling', 'Stap'],
        en: ['Title', 'Name', 'What', 'Activity', 'Description', 'Step'],
        isNeeded: needed,
      },
      actors: {
        nl: [
          'Wie',
          'Door wie',
          'Door',
          'Orgaan',
          'Organen',
          'Actor',
          'Uitvoerder',
          'Aan zet',
          'Verantwoordelijke',
          'Verantwoordelijk',
          'Trekker',
        ],
        en: ['Who', 'By', 'By whom', 'Body', 'Bodies', 'Actor', 'Actors', 'Responsible'],
        isNeeded: needed,
      },
      waiting: { nl: ['Wacht', 'Wie wacht', 'Wachtend'], en: ['Waiting', 'Waits', 'Who waits'] },
      days: {
        nl: ['Duur', 'Doorlooptijd', 'Tijd', 'Termijn'],
        en: ['Duration', 'Lead time', 'Time', 'Term'],
      },
      council: {
        nl: ['Raad', 'De raad', 'Rol raad', 'Raadsmoment'],
        en: ['Council', 'Role of the council'],
      },
      councilHow: {
        nl: ['Raad hoe', 'Hoe raad', 'Raad direct of via college'],
        en: ['Council how', 'How council'],
      },
      question: { nl: ['Vraag', 'Keuzevraag', 'Beslissing'], en: ['Question', 'Decision'] },
      ways: {
        nl: ['Daarna', 'Vervolg', 'Volgende', 'Volgende stap', 'Naar', 'Hoe verder'],
        en: ['Next', 'Then', 'Next step', 'After that', 'To'],
      },
      ...EVIDENCE,
    },
  },
  views: {
    nl: ['Beelden', 'Beeld', 'Weergaven', 'Aanzichten'],
    en: ['Views', 'View'],
    columns: {
      ...ID,
      title: { nl: ['Naam', 'Beeld', 'Titel'], en: ['Name', 'View', 'Title'], isNeeded: needed },
      question: { nl: ['Vraag'], en: ['Question'] },
      show: { nl: ['Toon', 'Toont', 'Organen', 'Laat zien'], en: ['Show', 'Shows', 'Bodies'] },
    },
  },
  story: {
    nl: ['Verhaal', 'Verhalen', 'Scènes', 'Presentatie', 'Dia’s'],
    en: ['Story', 'Stories', 'Scenes', 'Presentation', 'Slides'],
    columns: {
      ...ID,
      story: { nl: ['Verhaal', 'Naam van verhaal'], en: ['Story'] },
      title: { nl: ['Titel', 'Scène', 'Kop'], en: ['Title', 'Scene', 'Heading'], isNeeded: needed },
      view: { nl: ['Beeld', 'Weergave'], en: ['View'] },
      choose: { nl: ['Kies', 'Kiest', 'Keuze', 'Licht op'], en: ['Choose', 'Select', 'Highlight'] },
      caption: { nl: ['Zin', 'Tekst', 'Bijschrift'], en: ['Sentence', 'Caption', 'Text'] },
      notes: {
        nl: ['Notities', 'Notitie', 'Spreektekst', 'Opmerkingen'],
        en: ['Notes', 'Speaker notes'],
      },
      ...EVIDENCE,
    },
  },
  sources: {
    nl: ['Bronnen', 'Bron', 'Documenten', 'Bronvermelding'],
    en: ['Sources', 'Source', 'Documents', 'References'],
    columns: {
      ...ID,
      title: {
        nl: ['Bron', 'Titel', 'Naam', 'Document'],
        en: ['Source', 'Title', 'Name', 'Document'],
        isNeeded: needed,
      },
      author: { nl: ['Auteur', 'Opsteller', 'Maker'], en: ['Author', 'By'] },
      place: {
        nl: ['Vindplaats', 'Plaats', 'Pagina', 'Artikel', 'Dia'],
        en: ['Place', 'Page', 'Section', 'Slide'],
      },
      words: { nl: ['Woorden', 'Tekst', 'Citaat'], en: ['Words', 'Text', 'Quote'] },
      url: { nl: ['Link', 'Webadres', 'Website', 'URL'], en: ['Link', 'URL', 'Web'] },
      date: { nl: ['Datum'], en: ['Date'] },
    },
  },
} as const satisfies Readonly<Record<SheetKind, SheetWords>>;

export const columnsOf = (kind: SheetKind): Readonly<Record<string, ColumnWords>> =>
  SHEETS[kind].columns;

/** What a sheet is called in a workbook that is written. */
export const sheetName = (kind: SheetKind, tongue: 'nl' | 'en'): string => SHEETS[kind][tongue][0];

/** What a column is called in a workbook that is written. */
export const columnName = (kind: SheetKind, column: string, tongue: 'nl' | 'en'): string =>
  columnsOf(kind)[column]?.[tongue][0] ?? column;
