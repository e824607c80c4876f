import { type CrossTable, crossTableOf } from './cross-table.ts';
import { crossedLines, isOfOneKind } from './crossed-lines.ts';
import type { Gatherer } from './gather.ts';
import { KEPT_SHEET } from './kept-sheet.ts';
import { lanesBeside, type Trust } from './lane-columns.ts';
import { listByPlace } from './list-by-place.ts';
import { kindByName, listOfNames, locateSheet, missingIn, type Sheet } from './locate-sheets.ts';
import { sameWords, wordsIn } from './same-words.ts';
import { columnsOf, type SheetKind } from './sheet-words.ts';
import { columnLetter, type Table, type Tables } from './table.ts';
import { TOLD_SHEETS } from './told-sheets.ts';
import { splitVerbs, verbsAcross } from './verb-columns.ts';

/** The sheets of a workbook, each for what it holds. */
export interface Sorted {
  readonly sheets: Readonly<Record<SheetKind, readonly Sheet[]>>;
  readonly crosses: readonly CrossTable[];
}

const isEmpty = ({ rows }: Table): boolean =>
  rows.every((row) => row.every((cell) => wordsIn(cell) === ''));

const NO_HEAD = -1;

/** What stands where headings do: in their row, or without one in the first row with words. */
const headingsOf = ({ rows, head }: Pick<Sheet, 'rows' | 'head'>): readonly string[] => {
  const worded = rows.map((row) => row.map(wordsIn).filter((cell) => cell !== ''));
  return worded[head] ?? worded.find((cells) => cells.length > 0) ?? [];
};

/** Tells a column that is missing where one other has a heading that is not known: it may be that. */
const tellRenamed = (
  { kind, name: sheet, head: row }: Sheet,
  missing: string,
  { column, label: found }: Sheet['others'][number],
  gatherer: Gatherer,
): void => {
  const { nl, en } = columnsOf(kind)[missing] ?? { nl: [missing], en: [missing] };
  const [value = missing] = nl;
  gatherer.sheetFault(
    'column-renamed',
    'error',
    sheet,
    { column: value, columnEn: en[0] ?? missing, found },
    [{ kind: 'set', label: value, cells: [{ sheet, row, column, value }] }],
    { row, column },
  );
};

/** Headings for names that a lane has as often. */
const ALSO_LANES = new Set(['overleg', 'organisatie', 'organisation', 'gremium'].map(sameWords));

/** Whether the one heading that is known of a sheet of bodies may be that of a lane. */
const mayBeLanes = ({ kind, columns, rows, head, others }: Sheet): boolean =>
  kind === 'bodies' &&
  columns.size === 1 &&
  others.length > 0 &&
  ALSO_LANES.has(sameWords(wordsIn(rows[head]?.[columns.get('name') ?? -1])));

export const sortSheets = ({ sheets }: Tables, gatherer: Gatherer): Sorted => {
  const sorted: Record<SheetKind, Sheet[]> = {
    map: [],
    bodies: [],
    relations: [],
    memberships: [],
    steps: [],
    views: [],
    story: [],
    sources: [],
  };
  const crosses: CrossTable[] = [];
  const open = sheets.filter((table) => !isEmpty(table));
  const isOnly = open.filter(({ isHidden }) => !isHidden).length === 1;
  for (const table of open) {
    if (table.isHidden) {
      if (kindByName(table.name) !== null)
        gatherer.sheetFault('sheet-hidden', 'remark', table.name, { found: table.name });
      continue;
    }
    if (table.name === KEPT_SHEET || TOLD_SHEETS.has(sameWords(table.name))) continue;
    const located = locateSheet(table);
    const eitherWay = located !== null && mayBeLanes(located) ? lanesBeside(table, 'either') : [];
    if (eitherWay.length > 0) {
      sorted.bodies.push(...eitherWay);
      gatherer.fill('lanes-beside', { sheet: table.name });
      continue;
    }
    const sheet = located ?? (isOnly ? listOfNames(table) : null);
    const missing = sheet === null ? [] : missingIn(sheet);
    if (sheet !== null && missing.length === 0) {
      const { rest, relations } =
        sheet.kind === 'bodies' ? splitVerbs(sheet) : { rest: sheet, relations: [] };
      sorted[sheet.kind].push(rest);
      sorted.relations.push(...relations);
      for (const { column, meant } of sheet.guessed) {
        const found = wordsIn(sheet.rows[sheet.head]?.[column]);
        gatherer.sheetFault(
          'column-guessed',
          'remark',
          sheet.name,
          { found, meant },
          [
            {
              kind: 'set',
              label: meant,
              cells: [{ sheet: sheet.name, row: sheet.head, column, value: meant }],
            },
          ],
          { row: sheet.head, column },
        );
      }
      continue;
    }
    const verbs = sheet === null || sheet.kind === 'relations' ? verbsAcross(table) : [];
    if (verbs.length > 0) {
      sorted.relations.push(...verbs);
      continue;
    }
    const isNamed = sheet?.kind === 'memberships';
    const cross = sheet === null || isNamed ? crossTableOf(table, isNamed) : null;
    if (cross !== null) {
      if (!isNamed && isOfOneKind(cross)) sorted.relations.push(...crossedLines(cross));
      else crosses.push(cross);
      continue;
    }
    const hasLane = sheet?.columns.has('lane') === true;
    const isBare =
      sheet === null || (sheet.kind === 'bodies' && sheet.columns.size <= (hasLane ? 1 : 0));
    const ofName: Trust = hasLane ? 'laned' : 'named';
    const trust: Trust = sheet !== null ? ofName : isOnly ? 'only' : 'none';
    const lanes = isBare ? lanesBeside(table, trust) : [];
    if (lanes.length > 0) {
      sorted.bodies.push(...lanes);
      gatherer.fill('lanes-beside', { sheet: table.name });
      continue;
    }
    const byPlace = sheet === null && isOnly ? listByPlace(table) : null;
    if (byPlace !== null) {
      sorted[byPlace.kind].push(byPlace);
      const labels = [...byPlace.columns.values()].map(
        (column) => wordsIn(byPlace.rows[byPlace.head]?.[column]) || columnLetter(column),
      );
      // What was taken for the first row of the list may be headings after all.
      const { name, first } = byPlace;
      gatherer.sheetFault(
        'columns-by-place',
        'remark',
        name,
        { columns: labels.join(', ') },
        byPlace.head < 0 ? [{ kind: 'drop-rows', sheet: name, rows: [first] }] : [],
      );
      continue;
    }
    if (sheet === null && isOnly) {
      const has = headingsOf({ rows: table.rows, head: NO_HEAD }).join(', ');
      gatherer.sheetFault('table-unknown', 'error', table.name, { has });
      continue;
    }
    if (sheet === null) {
      gatherer.sheetFault('sheet-unknown', 'remark', table.name, { found: table.name });
      continue;
    }
    const [renamed] = sheet.others;
    if (missing.length === 1 && sheet.others.length === 1 && renamed !== undefined) {
      tellRenamed(sheet, missing[0] ?? '', renamed, gatherer);
      continue;
    }
    for (const column of missing) {
      const { nl, en } = columnsOf(sheet.kind)[column] ?? { nl: [column], en: [column] };
      gatherer.sheetFault('column-missing', 'error', table.name, {
        column: nl[0],
        columnEn: en[0],
        has: headingsOf(sheet).join(', '),
      });
    }
    // What is there is read all the same: a sheet of relations without its verbs has names.
    if (sheet.columns.size > 0 && sheet.kind !== 'memberships' && sheet.kind !== 'relations')
      sorted[sheet.kind].push(sheet);
  }
  return { sheets: sorted, crosses };
};
