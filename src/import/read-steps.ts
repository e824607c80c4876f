import { daysIn, rangeFromDate, unitIn } from '../model/duration.ts';
import { DEFAULT_WORDS } from './default-words.ts';
import type { DraftProcess, DraftRelation, DraftStep } from './draft.ts';
import type { EvidenceReader } from './evidence.ts';
import { type Gatherer, type Row, rowsOf } from './gather.ts';
import type { Sheet } from './locate-sheets.ts';
import { createIds, type Names } from './names.ts';
import { withEnds } from './process-ends.ts';
import type { Tongue } from './read-bodies.ts';
import { type Begun, STEP_WORD, stepKey, waysOf } from './read-ways.ts';
import { bodiesIn } from './refer.ts';
import { sameWords, wordsIn, yesOrNo } from './same-words.ts';
import { withoutIdleSteps } from './without-idle-steps.ts';

export interface Processes {
  readonly list: readonly DraftProcess[];
  readonly rows: ReadonlyMap<string, Row>;
}

interface StepSheets {
  readonly sheets: readonly Sheet[];
  readonly names: Names;
  readonly relations: readonly DraftRelation[];
  readonly evidence: EvidenceReader;
  readonly tongue: Tongue;
  /** What the story calls the process, when the steps do not say. */
  readonly processName: string | null;
  readonly gatherer: Gatherer;
}

const daysOf = (row: Row, tongue: Tongue, gatherer: Gatherer): DraftStep['days'] => {
  const text = row.cell('days');
  if (text === '') return undefined;
  const heading = row.sheet.rows[row.sheet.head]?.[row.sheet.columns.get('days') ?? 0] ?? '';
  const unit = unitIn(` ${heading.replace(/[()]/gu, ' ')}`);
  const fromDate = rangeFromDate(text);
  const { days: word } = DEFAULT_WORDS[tongue];
  if (fromDate !== null) {
    gatherer.fault({ code: 'duration-is-date', row, column: 'days', right: `${fromDate} ${word}` });
    return undefined;
  }
  const read = daysIn(text, unit);
  if (!read.ok) {
    const bare = text.replace(/^[-–−]\s*/u, '');
    const right = bare !== text && daysIn(bare, unit).ok ? bare : undefined;
    gatherer.fault({ code: 'duration-unknown', row, column: 'days', right });
    return undefined;
  }
  const { min, max } = read.days;
  if (read.isInWords) {
    const right = `${min === max ? min : `${min}-${max}`} ${word}`;
    gatherer.fault({ code: 'duration-words', severity: 'remark', row, column: 'days', right });
  }
  return { min, max };
};

const VIA_COLLEGE = /college|b&w|wethouder|burgemeester|executive|indirect|via/iu;

const councilOf = (row: Row, tongue: Tongue, gatherer: Gatherer): DraftStep['council'] => {
  const said = row.raw('council').trim();
  if (said === '' || yesOrNo(said) === false || wordsIn(said) === '') return undefined;
  const how = row.cell('councilHow');
  const isMark = yesOrNo(said) === true;
  if (isMark) gatherer.fill('council-words');
  const text = isMark ? DEFAULT_WORDS[tongue].council : said.slice(0, 4000);
  return [{ role: VIA_COLLEGE.test(how === '' ? text : how) ? 'college' : 'direct', text }];
};

/** Relations that a step travels: between its actors, and on to the actors of what follows. */
const relationsOf = (
  actors: readonly string[],
  following: readonly string[],
  relations: ReadonlyMap<string, readonly string[]>,
): readonly string[] => {
  const ends = new Set([...actors, ...following]);
  return [...ends].flatMap((to) => actors.flatMap((from) => relations.get(`${from} ${to}`) ?? []));
};

const processOf = (
  title: string,
  id: string,
  rows: readonly Row[],
  given: StepSheets,
): [DraftProcess, [string, Row][]] => {
  const { names, evidence, tongue, gatherer } = given;
  const idFor = createIds();
  const seen = new Map<string, Row>();
  const taken = new Set(rows.map((row) => stepKey(row.cell('number'))));
  const begun = rows.map((row, index): Begun => {
    const said = row.cell('number').replace(STEP_WORD, '').replace(/\.0$/u, '');
    if (said === '') gatherer.fill('step-numbers');
    const number = said || String(index + 1);
    const first = seen.get(stepKey(number));
    if (first !== undefined) {
      gatherer.fault({
        code: 'step-twice',
        row,
        column: 'number',
        values: { found: number, first: String(first.index + 1) },
        right: taken.has(String(index + 1)) ? undefined : String(index + 1),
      });
    } else seen.set(stepKey(number), row);
    return { row, number, id: idFor(`stap ${number}`, 'stap', row.cell('id')) };
  });
  const between = new Map<string, string[]>();
  for (const { id: relation, from, to } of given.relations) {
    if (relation === undefined) continue;
    const key = `${from} ${to}`;
    const there = between.get(key);
    if (there) there.push(relation);
    else between.set(key, [relation]);
  }
  const order = new Map(begun.map((step, index) => [step.id, index]));
  const actors = new Map(
    begun.map(({ row, id: step }) => [
      step,
      bodiesIn({ row, column: 'actors', names, whenAlone: 'step-of-unknown', gatherer }),
    ]),
  );
  const steps = begun.map((step, index): DraftStep => {
    const { row } = step;
    const title = row.cell('title') || `${DEFAULT_WORDS[tongue].step} ${step.number}`;
    if (row.cell('title') === '')
      gatherer.fault({ code: 'cell-missing', severity: 'remark', row, column: 'title' });
    if (row.cell('actors') === '') gatherer.fault({ code: 'cell-missing', row, column: 'actors' });
    const ways = waysOf(step, begun[index + 1], begun, tongue, gatherer);
    const its = actors.get(step.id) ?? [];
    const forward = ways.filter(({ to }) => to !== null && (order.get(to) ?? 0) > index);
    const travelled = relationsOf(
      its,
      forward.flatMap(({ to }) => actors.get(to ?? '') ?? []),
      between,
    );
    const waiting = bodiesIn({ row, column: 'waiting', names, gatherer });
    const asked = row.raw('question').trim();
    const needsQuestion = asked === '' && ways.length > 1;
    if (needsQuestion) gatherer.fill('question');
    const question = needsQuestion ? DEFAULT_WORDS[tongue].question : asked.slice(0, 4000);
    const council = councilOf(row, tongue, gatherer);
    const days = daysOf(row, tongue, gatherer);
    const known = evidence.of(row);
    if (travelled.length > 0) gatherer.fill('step-relations');
    return {
      id: step.id,
      number: step.number,
      title: title.slice(0, 300),
      actors: [...its],
      ...(travelled.length === 0 ? {} : { relations: [...new Set(travelled)] }),
      ...(waiting.length === 0 ? {} : { waiting: [...waiting] }),
      ...(question === '' ? {} : { question }),
      ways,
      ...(council === undefined ? {} : { council }),
      ...(days === undefined ? {} : { days }),
      ...(known === undefined ? {} : { evidence: known }),
    };
  });
  const done = withEnds(withoutIdleSteps(steps), begun, tongue, gatherer);
  const isThere = new Set(done.map((step) => step.id));
  return [
    { id, title, start: done[0]?.id ?? '', steps: done },
    begun.filter((step) => isThere.has(step.id)).map((step) => [`${id} ${step.id}`, step.row]),
  ];
};

export const readSteps = (given: StepSheets): Processes => {
  const { sheets, tongue, processName, gatherer } = given;
  const groups = new Map<string, { title: string; rows: Row[] }>();
  let current = '';
  for (const sheet of sheets) {
    const own = sheets.length > 1 && !sheet.columns.has('process') ? sheet.name : '';
    current = own;
    for (const row of rowsOf(sheet)) {
      // A name that is written once above its steps is that of all of them.
      current = row.cell('process') || current;
      const group = groups.get(sameWords(current)) ?? { title: current, rows: [] };
      group.rows.push(row);
      groups.set(sameWords(current), group);
    }
  }
  const idFor = createIds();
  const made = [...groups.values()].map(({ title, rows }) => {
    const name = title || processName || DEFAULT_WORDS[tongue].process;
    if (title === '') gatherer.fill('process-name', { name });
    return processOf(name.slice(0, 300), idFor(name, 'proces'), rows, given);
  });
  return {
    // Of a process of which no step is done by anybody there is nothing to show.
    list: made.map(([process]) => process).filter(({ steps }) => steps.length > 0),
    rows: new Map(made.flatMap(([, rows]) => rows)),
  };
};
