/** What a relation carries, as the format has it. */
type Carries =
  | 'advice'
  | 'request'
  | 'proposal'
  | 'decision'
  | 'membership'
  | 'steering'
  | 'alignment'
  | 'control';

/**
 * How people write the types of the base vocabulary, each after the id that it has there. Inflections need
 * no line of their own: "adviseren" is "adviseert".
 */
export const BASE_VERBS: Readonly<
  Record<string, Readonly<Record<'nl' | 'en', readonly [string, ...string[]]>>>
> = {
  adviseert: {
    nl: [
      'adviseert',
      'adviseert aan',
      'geeft advies aan',
      'brengt advies uit aan',
      'advies',
      'advies aan',
    ],
    en: ['advises', 'gives advice to', 'advice', 'advice to'],
  },
  'vraagt-advies': {
    nl: [
      'vraagt advies aan',
      'vraagt advies',
      'vraagt advies van',
      'vraagt om advies',
      'adviesvraag',
      'adviesaanvraag',
    ],
    en: ['asks advice of', 'asks advice from', 'asks for advice', 'requests advice from'],
  },
  'legt-voor': {
    nl: ['legt voor aan', 'legt voor', 'legt voorstel voor aan', 'legt stukken voor aan'],
    en: ['submits to', 'submits'],
  },
  'doet-voorstel': {
    nl: [
      'doet voorstel aan',
      'doet een voorstel aan',
      'doet voorstellen aan',
      'voorstel',
      'voorstel aan',
      'stelt voor aan',
    ],
    en: ['proposes to', 'makes a proposal to', 'proposal'],
  },
  raadpleegt: { nl: ['raadpleegt', 'consulteert', 'raadpleging'], en: ['consults'] },
  'besluit-voor': {
    nl: [
      'besluit voor',
      'beslist voor',
      'besluit over',
      'beslist over',
      'neemt besluit voor',
      'neemt besluiten voor',
      'besluit',
    ],
    en: ['decides for', 'decides on'],
  },
  'stuurt-aan': {
    nl: ['stuurt', 'stuurt aan', 'geeft leiding aan', 'leidt', 'aansturing'],
    en: ['directs', 'steers', 'leads', 'manages'],
  },
  'is-deel-van': {
    nl: [
      'is deel van',
      'is onderdeel van',
      'onderdeel van',
      'valt onder',
      'hoort bij',
      'maakt deel uit van',
    ],
    en: ['is part of', 'part of', 'belongs to'],
  },
  'neemt-deel': {
    nl: ['neemt deel aan', 'is lid van', 'zit in', 'heeft zitting in', 'deelname', 'lid van'],
    en: ['takes part in', 'participates in', 'is member of', 'is a member of', 'sits in'],
  },
  'stemt-af': {
    nl: ['stemt af met', 'stemt af', 'overlegt met', 'heeft overleg met', 'afstemming', 'overleg'],
    en: ['aligns with', 'coordinates with', 'confers with'],
  },
  'houdt-toezicht': {
    nl: ['houdt toezicht op', 'ziet toe op', 'toezicht', 'toezicht op'],
    en: ['supervises', 'oversees'],
  },
  benoemt: { nl: ['benoemt', 'stelt aan', 'benoeming'], en: ['appoints'] },
  financiert: {
    nl: ['financiert', 'bekostigt', 'betaalt', 'subsidieert', 'financiering', 'bijdrage'],
    en: ['funds', 'finances'],
  },
  informeert: {
    nl: ['informeert', 'brengt op de hoogte', 'informatie', 'licht in'],
    en: ['informs'],
  },
};

/** Verbs that the base vocabulary does not have, and that are no surprise: a file declares them by itself. */
export const OTHER_VERBS: Readonly<Record<Carries, readonly string[]>> = {
  advice: [
    'geeft zienswijze aan',
    'geeft een zienswijze aan',
    'dient zienswijze in bij',
    'geeft inspraak aan',
    'bespreekt met',
    'toetst',
    'gives its view to',
  ],
  request: [
    'vraagt zienswijze aan',
    'vraagt instemming aan',
    'vraagt toestemming aan',
    'vraagt aan',
    'verzoekt',
    'requests',
  ],
  proposal: [
    'legt ontwerp voor aan',
    'bereidt voor',
    'bereidt voor voor',
    'agendeert bij',
    'agendeert voor',
    'levert aan',
    'draagt voor aan',
    'draagt aan',
    'prepares for',
    'prepares',
  ],
  decision: [
    'stelt vast',
    'stelt vast voor',
    'keurt goed',
    'bekrachtigt',
    'stemt in met',
    'mandateert',
    'delegeert aan',
    'draagt over aan',
    'approves',
    'mandates',
    'delegates to',
  ],
  membership: [
    'vertegenwoordigt',
    'vaardigt af naar',
    'levert leden aan',
    'zit voor',
    'represents',
    'chairs',
  ],
  steering: [
    'ondersteunt',
    'faciliteert',
    'geeft opdracht aan',
    'voert uit voor',
    'voert uit',
    'werkt voor',
    'coördineert',
    'opdrachtgever van',
    'is opdrachtgever van',
    'begeleidt',
    'bedient',
    'supports',
    'facilitates',
    'commissions',
    'works for',
    'carries out for',
  ],
  alignment: [
    'werkt samen met',
    'wisselt uit met',
    'spreekt met',
    'onderhandelt met',
    'heeft contact met',
    'cooperates with',
    'works with',
    'negotiates with',
  ],
  control: [
    'controleert',
    'legt verantwoording af aan',
    'verantwoordt aan',
    'verantwoordt zich aan',
    'rapporteert aan',
    'rapporteert',
    'koppelt terug aan',
    'beoordeelt',
    'evalueert',
    'is accountable to',
    'reports to',
    'checks',
    'audits',
  ],
};

/** What comes near to a verb that is in use elsewhere, in meaning and not in letters. */
export const LIKE_VERBS: Readonly<Record<string, readonly string[]>> = {
  'stemt-af': [
    'belt',
    'belt met',
    'mailt',
    'mailt met',
    'praat met',
    'spreekt',
    'ontmoet',
    'kent',
    'calls',
    'talks to',
    'meets',
  ],
  informeert: [
    'vertelt',
    'meldt aan',
    'stuurt bericht aan',
    'stuurt mail aan',
    'zegt',
    'tells',
    'notifies',
  ],
  'vraagt-advies': ['vraagt', 'asks'],
};
