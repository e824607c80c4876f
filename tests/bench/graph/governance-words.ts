import { readFileSync } from 'node:fs';
import { parseGraph } from '../../../src/model/parse.ts';
import type { GraphFile } from '../../../src/model/schema.ts';

const REGION = new URL('../../../data/noord-veluwe.json', import.meta.url);

/** What the real map has words for: kinds of bodies, types of relations, roles. None of its facts. */
export const vocabulary = (): Pick<GraphFile, 'kinds' | 'relationTypes' | 'roles'> => {
  const parsed = parseGraph(readFileSync(REGION, 'utf8'));
  if (!parsed.ok) throw new Error(`${REGION} is not a valid graph file`);
  const { kinds, relationTypes, roles } = parsed.graph.file;
  return { kinds, relationTypes, roles };
};

interface Form {
  readonly kind: string;
  readonly nl: string;
  readonly en: string;
}

interface LaneWords {
  readonly id: 'gemeenten' | 'bestuurlijk' | 'ambtelijk';
  readonly label: GraphFile['lanes'][number]['label'];
  readonly style: GraphFile['lanes'][number]['style'];
  /** The part of all bodies that is in it; together 1. */
  readonly share: number;
  /** What its bodies are called: those that hold others, and those that do not. */
  readonly holding: readonly Form[];
  readonly held: readonly Form[];
}

/** Long words come with soft hyphens, as in the real file. From the topmost band down. */
export const LANES: readonly LaneWords[] = [
  {
    id: 'gemeenten',
    label: { nl: 'Gemeenten', en: 'Municipalities' },
    style: 'sand',
    share: 0.4,
    holding: [
      { kind: 'municipality', nl: 'Gemeente', en: 'Municipality' },
      { kind: 'municipalities', nl: 'Deel\u00adnemende gemeenten', en: 'Member municipalities' },
    ],
    held: [
      { kind: 'council', nl: 'Gemeente\u00adraad', en: 'Municipal council' },
      { kind: 'executive', nl: 'College van B en W', en: 'Municipal executive' },
      { kind: 'meeting', nl: 'Raads\u00adcommissie', en: 'Council committee' },
      { kind: 'meeting', nl: 'Informatie\u00adbijeen\u00adkomst', en: 'Briefing' },
    ],
  },
  {
    id: 'bestuurlijk',
    label: { nl: 'Bestuurlijk', en: 'Governors' },
    style: 'heather',
    share: 0.25,
    holding: [
      { kind: 'governing-board', nl: 'Algemeen Bestuur', en: 'General Board' },
      { kind: 'programme', nl: 'Samen\u00adwerkings\u00adverband', en: 'Partnership' },
    ],
    held: [
      { kind: 'governing-board', nl: 'Dagelijks Bestuur', en: 'Executive Board' },
      {
        kind: 'meeting',
        nl: 'Porte\u00adfeuille\u00adhouders\u00adoverleg',
        en: 'Portfolio holders',
      },
      { kind: 'steering-group', nl: 'Stuur\u00adgroep', en: 'Steering group' },
      { kind: 'role', nl: 'Bestuurlijk trekker', en: 'Lead governor' },
    ],
  },
  {
    id: 'ambtelijk',
    label: { nl: 'Ambtelijk', en: 'Officials' },
    style: 'forest',
    share: 0.35,
    holding: [
      { kind: 'management', nl: 'Management\u00adteam', en: 'Management team' },
      { kind: 'programme', nl: 'Programma\u00adorganisatie', en: 'Programme organisation' },
    ],
    held: [
      { kind: 'meeting', nl: 'Ambtelijk overleg', en: 'Officials’ meeting' },
      { kind: 'project-group', nl: 'Project\u00adgroep', en: 'Project group' },
      { kind: 'team', nl: 'Aanjaag\u00adteam', en: 'Driving team' },
      {
        kind: 'meeting',
        nl: 'Beleids\u00admede\u00adwerkers\u00adoverleg',
        en: 'Policy staff meeting',
      },
    ],
  },
];

export const THEMES = [
  { nl: 'jeugd\u00adhulp\u00advoor\u00adzieningen', en: 'youth care facilities' },
  { nl: 'maat\u00adschappelijke onder\u00adsteuning', en: 'social support' },
  { nl: 'arbeids\u00admarkt\u00adbeleid', en: 'labour market policy' },
  { nl: 'woning\u00adbouw\u00adprogram\u00admering', en: 'housing programme' },
  { nl: 'afval\u00adinzameling', en: 'waste collection' },
  { nl: 'recreatie en toerisme', en: 'recreation and tourism' },
  { nl: 'veiligheid', en: 'safety' },
  { nl: 'energie\u00adtransitie', en: 'energy transition' },
  { nl: 'leerlingen\u00advervoer', en: 'school transport' },
  { nl: 'omgevings\u00advergunning\u00adverlening', en: 'environmental permits' },
  { nl: 'volks\u00adgezond\u00adheid', en: 'public health' },
  { nl: 'belasting\u00adsamen\u00adwerking', en: 'joint taxation' },
  { nl: 'bereik\u00adbaar\u00adheid', en: 'accessibility' },
  { nl: 'cultuur en erfgoed', en: 'culture and heritage' },
  { nl: 'informatie\u00advoor\u00adziening', en: 'information services' },
  { nl: 'schuld\u00adhulp\u00adver\u00adlening', en: 'debt counselling' },
] as const;

const PLACE_STARTS = 'Distel Klaver Kraaien Lijster Otter Reiger Varen Zwaluwen'.split(' ');
const PLACE_ENDS = 'drecht kamp mere oord woude hout'.split(' ');

/** Places that do not exist. */
export const PLACES = PLACE_STARTS.flatMap((start) => PLACE_ENDS.map((end) => `${start}${end}`));
