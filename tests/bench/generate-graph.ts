import { plainText } from '../../src/model/plain-text.ts';
import type { Body, GraphFile, Membership, Process, View } from '../../src/model/schema.ts';
import { type Chance, seededChance } from './graph/chance.ts';
import { drawRelations } from './graph/draw-relations.ts';
import { LANES, PLACES, THEMES, vocabulary } from './graph/governance-words.ts';
import { type Planted, plantBodies } from './graph/plant-bodies.ts';

interface Wanted {
  /** How many bodies, from `FEWEST_BODIES`. */
  readonly bodies: number;
  /** The same seed gives the same file. */
  readonly seed: number;
}

/** With fewer, a lane would have no group. */
const FEWEST_BODIES = 40;
/** One body in so many is a member of another. */
const BODIES_PER_SEAT = 8;

const evidence = {
  status: 'inferred',
  reason: { nl: 'Bedacht om mee te meten.', en: 'Made up to measure with.' },
} as const;

const nameBody = (planted: Planted, hasParts: boolean, chance: Chance): Body => {
  const words = LANES.find(({ id }) => id === planted.lane);
  const { kind, nl, en } = chance.oneOf((hasParts ? words?.holding : words?.held) ?? []);
  const theme = chance.oneOf(THEMES);
  const other = chance.oneOf(THEMES);
  const place = chance.happens(40) || kind === 'municipality' ? ` ${chance.oneOf(PLACES)}` : '';
  const about = kind === 'municipality' ? { nl: '', en: '' } : theme;
  const name = {
    nl: `${nl}${about.nl && ' '}${about.nl}${place}`,
    en: `${en}${about.en && ', '}${about.en}${place}`,
  };
  const times = chance.between(2, 24);
  return {
    id: planted.id,
    name,
    kind,
    lane: planted.lane,
    ...(planted.partOf === null ? {} : { partOf: planted.partOf }),
    description: {
      nl: `Spreekt ${times} keer per jaar over ${plainText(other.nl)} en ${plainText(theme.nl)}.`,
      en: `Speaks ${times} times a year about ${other.en} and ${theme.en}.`,
    },
    evidence,
  };
};

const seatMembers = (planted: readonly Planted[], chance: Chance): readonly Membership[] => {
  const members = planted.filter(({ lane, partOf }) => lane === 'gemeenten' && partOf === null);
  const others = planted.filter(({ lane }) => lane !== 'gemeenten');
  return Array.from({ length: Math.round(planted.length / BODIES_PER_SEAT) }, (_, index) => ({
    id: `zetel-${index + 1}`,
    member: chance.oneOf(members).id,
    body: chance.oneOf(others).id,
    role: chance.oneOf(['raadslid', 'wethouder', 'ambtenaar']),
    extent: chance.happens(75) ? 'full' : 'partial',
    evidence,
  }));
};

/** From officials up to the municipalities and back: five steps, with one choice. */
const processOver = (official: string, board: string, council: string): Process => {
  const step = (
    number: number,
    actor: string,
    titles: { nl: string; en: string },
    ways: Process['steps'][number]['ways'],
  ): Process['steps'][number] => ({
    id: `stap-${number}`,
    number: String(number),
    title: titles,
    sentence: { nl: `${titles.nl}, en dan verder.`, en: `${titles.en}, and on from there.` },
    actors: [actor],
    relations: [],
    ways,
    evidence,
  });
  const onTo = (number: number) => [{ id: 'verder', to: `stap-${number}` }];
  return {
    id: 'besluit',
    title: { nl: 'Van voorstel tot besluit', en: 'From proposal to decision' },
    start: 'stap-1',
    steps: [
      step(1, official, { nl: 'Ambtelijk voorstel', en: 'Officials’ proposal' }, onTo(2)),
      step(2, board, { nl: 'Bespreking', en: 'Discussion' }, onTo(3)),
      {
        ...step(3, board, { nl: 'Keuze', en: 'Choice' }, [
          { id: 'raden', to: 'stap-4', label: { nl: 'Vraag de raden', en: 'Ask the councils' } },
          { id: 'besluit', to: 'stap-5', label: { nl: 'Besluit zelf', en: 'Decide itself' } },
        ]),
        question: { nl: 'Is de mening van de raden nodig?', en: 'Do the councils have a say?' },
      },
      step(4, council, { nl: 'Zienswijze', en: 'Opinion' }, onTo(5)),
      step(5, board, { nl: 'Besluit', en: 'Decision' }, [{ id: 'klaar', to: null }]),
    ],
  };
};

/**
 * A graph file that looks like governance and tells of nothing that exists: three lanes, bodies
 * nested two or three levels deep, a few hubs, long names. It passes every check.
 */
export const generateGraph = ({ bodies: count, seed }: Wanted): GraphFile => {
  if (count < FEWEST_BODIES) throw new RangeError(`At least ${FEWEST_BODIES} bodies`);
  const chance = seededChance(seed);
  const planted = plantBodies(count, chance);
  const holders = new Set(planted.map(({ partOf }) => partOf));
  const firstOf = (lane: string) => {
    const first = planted.find((body) => body.lane === lane);
    if (!first) throw new Error(`No body in the lane ${lane}`);
    return first.id;
  };
  const board = firstOf('bestuurlijk');
  const process = processOver(firstOf('ambtelijk'), board, firstOf('gemeenten'));
  const all: View = {
    id: 'alles',
    title: { nl: 'Alles', en: 'Everything' },
    question: { nl: 'Wie doet wat met wie?', en: 'Who does what with whom?' },
    bodies: { lanes: LANES.map(({ id }) => id) },
    direction: 'UP',
  };
  const part: View = {
    id: 'deel',
    title: { nl: 'Eén bestuur', en: 'One board' },
    question: { nl: 'Wie hoort bij dit bestuur?', en: 'Who belongs to this board?' },
    bodies: [
      ...new Set(process.steps.flatMap(({ actors }) => actors)),
      ...planted.filter(({ partOf }) => partOf === board).map(({ id }) => id),
    ],
    direction: 'UP',
    expanded: [board],
    process: process.id,
  };
  return {
    format: 2,
    meta: {
      id: `bedacht-${count}-${seed}`,
      name: { nl: 'Bedachte bestuurskaart', en: 'Made-up governance map' },
      region: { nl: 'Meetregio', en: 'Measuring region' },
      description: {
        nl: `Een bedacht bestuur van ${count} organen, om mee te meten. Niets ervan bestaat.`,
        en: `A made-up government of ${count} bodies, to measure with. None of it exists.`,
      },
      validOn: '2026-01-01',
      version: '1',
      licence: 'CC0-1.0',
      contact: { name: 'Bestuurskaart' },
      languages: ['nl', 'en'],
    },
    sources: [],
    lanes: LANES.map(({ id, label, style }, order) => ({ id, label, order, style, evidence })),
    ...vocabulary(),
    bodies: planted.map((body) => nameBody(body, holders.has(body.id), chance)),
    relations: drawRelations(planted, chance).map((relation) => ({ ...relation, evidence })),
    people: [],
    memberships: [...seatMembers(planted, chance)],
    processes: [process],
    views: [all, part],
    stories: [],
    remarks: [],
    glossary: [],
  };
};
