import type { RawGraph } from '../model/format-2.ts';
import { LIMITS } from '../model/limits.ts';
import { bodiesFromNames } from './bodies-from-names.ts';
import { cleanTables } from './clean-tables.ts';
import { cutNames } from './cut-names.ts';
import { DEFAULT_WORDS } from './default-words.ts';
import { type Draft, type DraftLane, firstText } from './draft.ts';
import { readEvidence } from './evidence.ts';
import { createGatherer, type Gatherer } from './gather.ts';
import type { Filled, ImportFault } from './import-report.ts';
import { inOrder } from './in-order.ts';
import type { Sheet } from './locate-sheets.ts';
import { type Bodies, readBodies, type Tongue } from './read-bodies.ts';
import { readCrossTables } from './read-cross-tables.ts';
import { metaOf, readMap } from './read-map.ts';
import { readMemberships } from './read-memberships.ts';
import { readRelations } from './read-relations.ts';
import { readSteps } from './read-steps.ts';
import { namesFromStory, readStory } from './read-story.ts';
import { readViews } from './read-views.ts';
import type { Said } from './repair.ts';
import { wordsIn } from './same-words.ts';
import { sortSheets } from './sort-sheets.ts';
import type { Tables } from './table.ts';
import { tongueOf } from './tongue-of.ts';
import { capped, withoutGone } from './within-limits.ts';

/** What tells by itself why there is nothing to draw. */
const SAYS_WHY: ReadonlySet<ImportFault['code']> = new Set(['table-unknown', 'column-missing']);

/** How many of a kind the workbook has, and how many of them are drawn. */
interface Drawn {
  readonly drawn: number;
  readonly read: number;
}

export interface Imported {
  /** `null`: there is nothing to draw. */
  readonly file: Draft | null;
  readonly faults: readonly ImportFault[];
  readonly filled: readonly Filled[];
  readonly counts: Readonly<
    Record<'bodies' | 'relations' | 'memberships' | 'steps' | 'scenes', Drawn>
  >;
}

export interface ImportOptions {
  /** The day on which it is done, as in `2026-11-26`. */
  readonly today: string;
  /** Remarks that were answered: it is as it should be. */
  readonly accepted?: readonly string[];
  /** What was said of the map as a whole, over what its sheet says. */
  readonly said?: Said;
  /** Names that bodies had before, by their ids: what refers to them by these still does. */
  readonly formerNames?: ReadonlyMap<string, string>;
}

const lanesOf = ({ lanes }: Bodies): readonly DraftLane[] =>
  lanes.all.map(({ id, label }, order) => ({
    id,
    label: label.slice(0, LIMITS.nameLength),
    order,
  }));

/** A list, when there is anything in it. */
const part = <Key extends keyof RawGraph>(key: Key, list: RawGraph[Key] & readonly unknown[]) =>
  list.length === 0 ? {} : { [key]: [...list] };

const rowCount = (sheets: readonly Sheet[]): number =>
  sheets.reduce(
    (sum, { rows, first }) =>
      sum + rows.slice(first).filter((row) => row.some((cell) => wordsIn(cell) !== '')).length,
    0,
  );

const tellFilled = (
  bodies: Bodies,
  gatherer: Gatherer,
  hasEvidence: boolean,
  tongue: Tongue,
): void => {
  const { lanes } = bodies;
  if (lanes.all.length > 1)
    gatherer.fill('lane-order', { lanes: lanes.all.map(({ label }) => label).join(', ') });
  if (lanes.all.length === 0 && bodies.list.length > 0)
    gatherer.fill('one-lane', { lane: DEFAULT_WORDS[tongue].bodies });
  if (!hasEvidence) gatherer.fill('no-evidence');
};

/** Makes a graph file of the sheets that people see. */
export const importSheets = (
  tables: Tables,
  { today, accepted = [], said = {}, formerNames = new Map() }: ImportOptions,
): Imported => {
  const gatherer = createGatherer(accepted);
  const cleaned = cleanTables(tables, gatherer);
  for (const found of tables.notHeld ?? [])
    gatherer.sheetFault('not-held', 'remark', '', { found });
  const { sheets, crosses } = sortSheets(cleaned, gatherer);
  const tongue = tongueOf(Object.values(sheets).flat());
  const map = readMap(sheets.map, said, gatherer);
  const evidence = readEvidence(sheets.sources, gatherer);
  const made =
    sheets.bodies.length === 0
      ? bodiesFromNames(sheets.relations, sheets.memberships, crosses, tongue)
      : { sheet: null, memberships: sheets.memberships, count: 0 };
  if (made.count > 0) gatherer.fill('bodies-from-names', {}, made.count);
  const bodySheets = made.sheet === null ? sheets.bodies : [made.sheet];
  const read = readBodies({ sheets: bodySheets, formerNames, evidence, tongue, gatherer });
  const bodies = {
    ...read,
    list: capped(read.list, LIMITS.bodies, bodySheets[0]?.name ?? '', gatherer),
  };
  const { names } = bodies;
  const relations = readRelations({
    sheets: sheets.relations,
    taken: bodies.list.map(({ id }) => id),
    names,
    evidence,
    tongue,
    gatherer,
  });
  const memberships = readMemberships({ sheets: made.memberships, names, evidence, gatherer });
  const crossed = readCrossTables(crosses, names, gatherer);
  const fromStory = namesFromStory(sheets.story, {
    views: sheets.views.flatMap((sheet) =>
      sheet.rows.slice(sheet.first).map((row) => wordsIn(row[sheet.columns.get('title') ?? 0])),
    ),
    hasSteps: sheets.steps.length > 0,
  });
  const processes = readSteps({
    sheets: sheets.steps,
    names,
    relations: relations.list,
    evidence,
    tongue,
    processName: fromStory.process,
    gatherer,
  });
  const views = readViews({
    sheets: sheets.views,
    bodies,
    relations: relations.list,
    types: relations.types,
    processes: processes.list,
    tongue,
    structureName: fromStory.structure,
    gatherer,
  });
  const stories = readStory({
    sheets: sheets.story,
    views,
    bodies,
    relations: relations.list,
    processes: processes.list,
    evidence,
    tongue,
    gatherer,
  });
  const roles = new Map(
    [...memberships.roles.all, ...crossed.roles].map((role) => [role.id, role]),
  );
  const sources = evidence.sources();
  const counts = {
    bodies: { drawn: bodies.list.length, read: Math.max(bodies.list.length, rowCount(bodySheets)) },
    relations: {
      drawn: relations.list.length,
      read: Math.max(relations.list.length, rowCount(sheets.relations)),
    },
    memberships: {
      drawn: memberships.list.length + crossed.list.length,
      read: Math.max(memberships.list.length + crossed.list.length, rowCount(made.memberships)),
    },
    steps: { drawn: processes.rows.size, read: rowCount(sheets.steps) },
    scenes: {
      drawn: stories.reduce((sum, { scenes }) => sum + scenes.length, 0),
      read: rowCount(sheets.story),
    },
  };
  if (bodies.list.length === 0) {
    if (!gatherer.faults().some(({ code }) => SAYS_WHY.has(code)))
      gatherer.sheetFault('nothing-to-draw', 'error', '', {});
    return {
      file: null,
      faults: inOrder(gatherer.faults(), cleaned),
      filled: gatherer.filled(),
      counts,
    };
  }
  const isBilingual = bodies.list.some(({ name }) => typeof name !== 'string');
  const languages = isBilingual ? (tongue === 'nl' ? ['nl', 'en'] : ['en', 'nl']) : [tongue];
  const meta = metaOf(map, { name: cleaned.name || DEFAULT_WORDS[tongue].map, today, languages });
  if (map.cell('name') === '' && map.cell('region') === '')
    gatherer.fill('map-name', { name: firstText(meta.name) });
  if (map.validOn === undefined) gatherer.fill('valid-on', { date: today });
  if (map.cell('by') !== '') gatherer.fill('declared', { by: map.cell('by') });
  tellFilled(bodies, gatherer, sources.length > 0 || map.cell('by') !== '', tongue);
  const kept = Object.values(sheets)
    .flat()
    .flatMap(({ kind, others }) => (kind === 'map' ? [] : others.map(({ label }) => label)));
  const columns = [...new Set([...kept, ...(made.sheet?.others.map(({ label }) => label) ?? [])])];
  if (columns.length > 0)
    gatherer.fill('columns-kept', { columns: columns.join(', ') }, columns.length);
  const draft: Draft = {
    format: 2,
    meta,
    ...part('sources', [...sources]),
    ...part('lanes', [...lanesOf(bodies)]),
    ...part(
      'kinds',
      bodies.kinds.all.map(({ id, label }) => ({ id, label })),
    ),
    ...part('relationTypes', [...relations.types]),
    ...part('roles', [...roles.values()]),
    ...part('people', [...memberships.people]),
    bodies: [...bodies.list],
    ...part('relations', [
      ...capped(relations.list, LIMITS.relations, sheets.relations[0]?.name ?? '', gatherer),
    ]),
    ...part('memberships', [
      ...capped(
        [...memberships.list, ...crossed.list],
        LIMITS.memberships,
        made.memberships[0]?.name ?? '',
        gatherer,
      ),
    ]),
    ...part('processes', [...processes.list]),
    views: [...capped(views.list, LIMITS.views, sheets.views[0]?.name ?? '', gatherer)],
    ...part('stories', [...stories]),
  };
  const isCapped = bodies.list.length < read.list.length;
  const file = cutNames(isCapped ? withoutGone(draft) : draft, gatherer);
  const drawn = (list: 'relations' | 'memberships') => ({
    ...counts[list],
    drawn: file[list]?.length ?? 0,
  });
  return {
    file,
    faults: inOrder(gatherer.faults(), cleaned),
    filled: gatherer.filled(),
    counts: { ...counts, relations: drawn('relations'), memberships: drawn('memberships') },
  };
};
