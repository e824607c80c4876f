import { DEFAULT_WORDS } from './default-words.ts';
import {
  type DraftProcess,
  type DraftRelation,
  type DraftScene,
  type DraftStory,
  type DraftView,
  firstText,
} from './draft.ts';
import type { EvidenceReader } from './evidence.ts';
import { type Gatherer, type Row, rowsOf } from './gather.ts';
import type { Sheet } from './locate-sheets.ts';
import { createIds } from './names.ts';
import type { Bodies, Tongue } from './read-bodies.ts';
import type { Views } from './read-views.ts';
import { sameWords } from './same-words.ts';

const STEP = /^(?:stap|step|nr\.?)\s*(\S+)$/iu;
const LENS = /^(?:lens|gemeente van|bril)\s*:?\s+(.+)$/iu;

/** What scenes call the views that the workbook does not name itself. */
export interface NamesFromStory {
  readonly structure: string | null;
  readonly process: string | null;
}

/**
 * The names that a story gives to the view of all and to the process, where nothing else names them:
 * a view in which steps are chosen is that of the process.
 */
export const namesFromStory = (
  sheets: readonly Sheet[],
  known: { readonly views: readonly string[]; readonly hasSteps: boolean },
): NamesFromStory => {
  const taken = new Set(known.views.map(sameWords));
  const counts = { structure: new Map<string, number>(), process: new Map<string, number>() };
  const rows = sheets.flatMap(rowsOf).filter((row) => {
    const view = row.cell('view');
    return view !== '' && !taken.has(sameWords(view));
  });
  const ofSteps = new Set(
    rows.filter((row) => STEP.test(row.cell('choose'))).map((row) => row.cell('view')),
  );
  for (const row of rows) {
    const view = row.cell('view');
    const count = known.hasSteps && ofSteps.has(view) ? counts.process : counts.structure;
    count.set(view, (count.get(view) ?? 0) + 1);
  }
  const most = (count: ReadonlyMap<string, number>): string | null =>
    [...count].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? null;
  return { structure: most(counts.structure), process: most(counts.process) };
};

interface StorySheets {
  readonly sheets: readonly Sheet[];
  readonly views: Views;
  readonly bodies: Bodies;
  readonly relations: readonly DraftRelation[];
  readonly processes: readonly DraftProcess[];
  readonly evidence: EvidenceReader;
  readonly tongue: Tongue;
  readonly gatherer: Gatherer;
}

/** Whether a view shows a body; one that lists nothing shows all. */
const shows = (view: DraftView, body: string, { list }: Bodies): boolean => {
  const { bodies } = view;
  if (bodies === undefined) return true;
  if (Array.isArray(bodies)) return bodies.includes(body);
  const its = list.find(({ id }) => id === body);
  return (
    (bodies.lanes?.includes(its?.lane ?? '') ?? true) &&
    (bodies.kinds?.includes(its?.kind ?? '') ?? true)
  );
};

/** What a scene lights: a body, a step of its view's process, or a relation as "DB → AB". */
const chosenIn = (
  row: Row,
  view: DraftView | undefined,
  given: StorySheets,
): Partial<DraftScene> => {
  const { bodies, relations, processes, gatherer } = given;
  const text = row.cell('choose');
  if (text === '') return {};
  const process = processes.find(({ id }) => id === view?.process);
  const stepText = STEP.exec(text)?.[1] ?? (process && /^\d+\w?$/u.test(text) ? text : null);
  const body = bodies.names.resolve(text);
  if (stepText !== null) {
    const step = process?.steps.find(
      ({ number = '' }) => sameWords(number) === sameWords(stepText),
    );
    if (step) return { step: step.id };
    const known = (process?.steps ?? []).map(({ number = '' }) => number);
    gatherer.fault({
      code: 'unknown-step',
      row,
      column: 'choose',
      values: { found: stepText },
      known,
      inCell: (right) => text.replace(stepText, right),
    });
    return {};
  }
  if (body !== null) {
    if (view === undefined || shows(view, body.id, bodies)) return { select: body.id };
    gatherer.fault({
      code: 'choice-outside-view',
      row,
      column: 'choose',
      values: { view: firstText(view.title) },
    });
    return {};
  }
  const lens = LENS.exec(text)?.[1];
  const seen = lens === undefined ? null : bodies.names.resolve(lens);
  if (seen !== null) return { lens: seen.id };
  const ends = text.split(/\s*(?:→|->|=>|>)\s*/u).map((name) => bodies.names.resolve(name)?.id);
  const relation = relations.find(
    ({ from, to }) => ends.length === 2 && from === ends[0] && to === ends[1],
  );
  if (relation?.id !== undefined) return { select: relation.id };
  const titled = process?.steps.find(
    ({ title }) => sameWords(firstText(title)) === sameWords(text),
  );
  if (titled) return { step: titled.id };
  gatherer.fault({
    code: 'unknown-choice',
    row,
    column: 'choose',
    right: bodies.names.suggest(text) ?? undefined,
  });
  return {};
};

const sceneOf = (
  row: Row,
  before: DraftScene | undefined,
  given: StorySheets,
): DraftScene | null => {
  const { views, evidence, tongue, gatherer } = given;
  const asked = row.cell('view');
  const known = asked === '' ? null : views.names.resolve(asked);
  const title = row.cell('title');
  const caption = row.raw('caption').trim().slice(0, 4000);
  if (title === '' && caption === '') {
    gatherer.fault({ code: 'cell-missing', row, column: 'title' });
    return null;
  }
  if (asked !== '' && known === null) {
    gatherer.fault({
      code: 'unknown-view',
      row,
      column: 'view',
      right: views.names.suggest(asked) ?? undefined,
    });
    return null;
  }
  if (asked === '') gatherer.fill('scene-view');
  const view = views.list.find(({ id }) => id === (known?.id ?? before?.view)) ?? views.list[0];
  if (caption === '') gatherer.fill('captions');
  const notes = row.raw('notes').trim().slice(0, 4000);
  const its = evidence.of(row);
  return {
    title: (title || caption || DEFAULT_WORDS[tongue].story).slice(0, 300),
    ...(view === undefined ? {} : { view: view.id }),
    ...chosenIn(row, view, given),
    caption: caption || title,
    ...(notes === '' ? {} : { notes }),
    ...(its === undefined ? {} : { evidence: its }),
  };
};

export const readStory = (given: StorySheets): readonly DraftStory[] => {
  const { sheets, tongue, gatherer } = given;
  const idFor = createIds();
  const stories = new Map<string, { title: string; rows: Row[] }>();
  for (const sheet of sheets) {
    let current = '';
    for (const row of rowsOf(sheet)) {
      current = row.cell('story') || current;
      const story = stories.get(sameWords(current)) ?? { title: current, rows: [] };
      story.rows.push(row);
      stories.set(sameWords(current), story);
    }
  }
  return [...stories.values()].flatMap(({ title, rows }): DraftStory[] => {
    const name = title || DEFAULT_WORDS[tongue].story;
    if (title === '') gatherer.fill('story-name', { name });
    const sceneId = createIds();
    const scenes: DraftScene[] = [];
    for (const row of rows) {
      const scene = sceneOf(row, scenes.at(-1), given);
      if (scene === null) continue;
      scenes.push({ id: sceneId(firstText(scene.title), 'scene', row.cell('id')), ...scene });
    }
    return scenes.length === 0
      ? []
      : [{ id: idFor(name, 'verhaal'), title: name.slice(0, 300), scenes }];
  });
};
