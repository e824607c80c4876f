import { DEFAULT_WORDS } from './default-words.ts';
import { type DraftProcess, type DraftRelation, type DraftView, firstText } from './draft.ts';
import { type Gatherer, type Row, rowsOf } from './gather.ts';
import type { Sheet } from './locate-sheets.ts';
import { createIds, createNames, type Names } from './names.ts';
import type { Bodies, Tongue } from './read-bodies.ts';
import { inCell, namesIn } from './refer.ts';
import { sameWords, wordsIn } from './same-words.ts';
import { verbOf } from './verbs.ts';

export interface Views {
  readonly list: readonly DraftView[];
  readonly names: Names;
}

interface ViewSheets {
  readonly sheets: readonly Sheet[];
  readonly bodies: Bodies;
  readonly relations: readonly DraftRelation[];
  readonly types: readonly {
    readonly id: string;
    readonly label?: DraftView['title'] | undefined;
  }[];
  readonly processes: readonly DraftProcess[];
  readonly tongue: Tongue;
  /** What the story calls the view of all. */
  readonly structureName: string | null;
  readonly gatherer: Gatherer;
}

const ALL = new Set(['alles', 'alle', 'alleorganen', 'all', 'everything', 'allbodies']);
const WORDS = {
  lane: new Set(['laag', 'lagen', 'niveau', 'lane', 'lanes', 'layer', 'level']),
  kind: new Set(['soort', 'soorten', 'kind', 'kinds', 'type']),
  process: new Set(['proces', 'process']),
  relation: new Set(['relatie', 'relaties', 'relation', 'relations', 'lijnen']),
  part: new Set(['onderdelenvan', 'delenvan', 'partsof']),
} as const;

type Word = keyof typeof WORDS;
const wordOf = (text: string): Word | null =>
  (Object.keys(WORDS) as Word[]).find((word) => WORDS[word].has(sameWords(text))) ?? null;

/** What a process shows: who acts or waits in it, and the ends of what it travels. */
const bodiesOfProcess = (
  { steps }: DraftProcess,
  relations: ReadonlyMap<string | undefined, DraftRelation>,
): string[] => [
  ...new Set(
    steps.flatMap(({ actors = [], waiting = [], relations: travelled = [] }) => [
      ...actors,
      ...waiting,
      ...travelled.flatMap((id) => {
        const relation = relations.get(id);
        return relation === undefined ? [] : [relation.from, relation.to];
      }),
    ]),
  ),
];

/** What a cell "Toon" asks for: lanes, kinds, a process, types of relation, or bodies by name. */
const shownBy = (row: Row, given: ViewSheets): Partial<DraftView> => {
  const { bodies, processes, types, gatherer } = given;
  const raw = row.raw('show');
  const lanes: string[] = [];
  const kinds: string[] = [];
  const listed: string[] = [];
  const shownTypes: string[] = [];
  let process: string | undefined;
  const unknown = (found: string, known: Iterable<string>) =>
    gatherer.fault({
      code: 'unknown-show',
      row,
      column: 'show',
      values: { found },
      known,
      inCell: inCell(raw, found),
    });
  const take = (word: Word, name: string) => {
    if (word === 'lane' || word === 'kind') {
      const labels = word === 'lane' ? bodies.lanes : bodies.kinds;
      const id = labels.of(name);
      if (id !== undefined) (word === 'lane' ? lanes : kinds).push(id);
      else
        unknown(
          name,
          labels.all.map(({ label }) => label),
        );
    } else if (word === 'process') {
      const found = processes.find(({ title }) => sameWords(firstText(title)) === sameWords(name));
      if (found) process = found.id;
      else
        unknown(
          name,
          processes.map(({ title }) => firstText(title)),
        );
    } else if (word === 'part') {
      const whole = bodies.names.resolve(name)?.id;
      if (whole === undefined) unknown(name, []);
      else
        listed.push(
          whole,
          ...bodies.list.flatMap(({ id, partOf }) => (partOf === whole ? [id] : [])),
        );
    } else {
      const verb = verbOf(name);
      const id =
        verb.kind === 'base'
          ? verb.id
          : types.find(({ label }) => sameWords(firstText(label)) === sameWords(name))?.id;
      if (id !== undefined) shownTypes.push(id);
      else
        unknown(
          name,
          types.map(({ label }) => firstText(label)),
        );
    }
  };
  for (const part of raw.split(/[;\n]/u).map(wordsIn)) {
    if (part === '' || ALL.has(sameWords(part))) continue;
    const [head = '', ...rest] = part.split(':');
    const word = rest.length > 0 ? wordOf(head) : null;
    if (word !== null) {
      for (const name of rest.join(':').split(',').map(wordsIn)) if (name !== '') take(word, name);
      continue;
    }
    const bare = bodies.lanes.of(part);
    if (bodies.names.resolve(part) === null && bare !== undefined) {
      lanes.push(bare);
      continue;
    }
    for (const name of namesIn(part, bodies.names)) {
      const id = bodies.names.resolve(name)?.id;
      if (id !== undefined) listed.push(id);
      else {
        gatherer.fault({
          code: 'unknown-body',
          row,
          column: 'show',
          values: { found: name },
          right: bodies.names.suggest(name) ?? undefined,
          inCell: inCell(raw, name),
          otherRepairs: [{ kind: 'add-body', name }],
        });
      }
    }
  }
  const inLanes = lanes.length > 0 || kinds.length > 0;
  const chosen =
    inLanes && listed.length > 0
      ? [
          ...new Set([
            ...bodies.list.flatMap(({ id, lane = '', kind = '' }) =>
              (lanes.length === 0 || lanes.includes(lane)) &&
              (kinds.length === 0 || kinds.includes(kind))
                ? [id]
                : [],
            ),
            ...listed,
          ]),
        ]
      : inLanes
        ? { ...(lanes.length === 0 ? {} : { lanes }), ...(kinds.length === 0 ? {} : { kinds }) }
        : [...new Set(listed)];
  const isEmpty = Array.isArray(chosen)
    ? chosen.length === 0
    : !bodies.list.some(
        ({ lane = '', kind = '' }) =>
          (chosen.lanes?.includes(lane) ?? true) && (chosen.kinds?.includes(kind) ?? true),
      );
  if (isEmpty && inLanes) gatherer.fault({ code: 'view-of-nothing', row, column: 'show' });
  return {
    ...(isEmpty ? {} : { bodies: chosen }),
    ...(shownTypes.length === 0 ? {} : { relations: { types: shownTypes } }),
    ...(process === undefined ? {} : { process }),
  };
};

export const readViews = (given: ViewSheets): Views => {
  const { sheets, relations, processes, tongue, structureName, gatherer } = given;
  const words = DEFAULT_WORDS[tongue];
  const idFor = createIds();
  const names = createNames();
  const byId = new Map(relations.map((relation) => [relation.id, relation]));
  const named = sheets.flatMap(rowsOf).flatMap((row): DraftView[] => {
    const title = row.cell('title');
    if (title === '') {
      gatherer.fault({ code: 'cell-missing', row, column: 'title' });
      return [];
    }
    const asked = row.raw('question').trim();
    const shown = shownBy(row, given);
    // A view that is called as a process is shows that process.
    const ofItsName = processes.find(
      (process) => sameWords(firstText(process.title)) === sameWords(title),
    );
    const process = shown.process ?? ofItsName?.id;
    const its = processes.find(({ id }) => id === process);
    return [
      {
        id: idFor(title, 'beeld', row.cell('id')),
        title: title.slice(0, 300),
        ...(asked === '' ? {} : { question: asked.slice(0, 4000) }),
        ...(its === undefined || shown.bodies !== undefined
          ? {}
          : { bodies: bodiesOfProcess(its, byId) }),
        ...shown,
        ...(process === undefined ? {} : { process }),
      },
    ];
  });
  const hasAll = named.some(({ bodies, process }) => bodies === undefined && process === undefined);
  const list: DraftView[] = [...named];
  if (named.length === 0) {
    const title = structureName ?? words.structure;
    list.push({ id: idFor(title, 'beeld'), title, question: words.structureQuestion });
    gatherer.fill('view-of-all', { name: title });
  } else if (
    !hasAll &&
    structureName !== null &&
    !named.some(({ title }) => sameWords(firstText(title)) === sameWords(structureName))
  ) {
    list.push({
      id: idFor(structureName, 'beeld'),
      title: structureName,
      question: words.structureQuestion,
    });
    gatherer.fill('view-of-all', { name: structureName });
  }
  for (const process of processes) {
    if (list.some((view) => view.process === process.id)) continue;
    const bodies = bodiesOfProcess(process, byId);
    if (bodies.length === 0) continue;
    const title = firstText(process.title);
    list.push({
      id: idFor(title, 'beeld'),
      title,
      question:
        sameWords(title) === sameWords(words.process)
          ? words.processQuestion
          : `${title}: ${words.processQuestion.toLowerCase()}`,
      bodies,
      process: process.id,
    });
    gatherer.fill('view-of-process', { name: title });
  }
  for (const { id, title } of list) names.add(id, firstText(title));
  return { list, names };
};
