import { withoutBullet } from './bullets.ts';
import { isTotal } from './is-beside.ts';
import type { Sheet } from './locate-sheets.ts';
import { sameWords, wordsIn, yesOrNo } from './same-words.ts';
import { filledRows, type Table } from './table.ts';

/** Above the headings there are at most so many lines: a title, a date. */
const MOST_ABOVE = 15;
/** A heading or a name is no sentence. */
const MOST_LETTERS = 100;
/** Words for layers of government, in headings that say nothing else. */
const OF_LANES =
  /bestuurlijk|ambtelijk|politiek|lokaal|lokale|gemeentelijk|regiona|provincia|landelijk|rijks|waterschap|strategisch|tactisch|operationeel|uitvoer|bovenlokaal|administrative|political|local|municipal|provincial|national|strategic|tactical|operational|executive/iu;

/**
 * How much else says that a table holds bodies: the name of its sheet, that name and a heading for lanes, that there
 * is no other sheet, that one of its headings may be one for names as well as a lane (`Overleg`), or nothing.
 */
export type Trust = 'named' | 'laned' | 'only' | 'either' | 'none';

type Rows = Table['rows'];

/** Which cells of a table are names, and what says of which lane. */
interface Lanes {
  /** The columns with names. */
  readonly columns: readonly number[];
  /** The first row with names, from 0. */
  readonly first: number;
  /** The lane of a name in this row and column. */
  readonly laneOf: (row: number, column: number) => string;
}

const isName = (cell: string): boolean =>
  /\p{L}/u.test(cell) && cell.length <= MOST_LETTERS && yesOrNo(cell) === null;

const widthOf = (rows: Rows): number => rows.reduce((most, row) => Math.max(most, row.length), 0);

const cellsBelow = (rows: Rows, first: number, column: number): readonly string[] =>
  rows.slice(first).map((row) => wordsIn(row[column]));

/** Columns of lanes have no rows: each is as long as it is, without gaps, and some are longer than others. */
const isRagged = (columns: readonly (readonly string[])[]): boolean => {
  const counts = columns.map((cells) => cells.filter((cell) => cell !== '').length);
  const haveNoGaps = columns.every((cells, index) =>
    cells.slice(0, counts[index]).every((cell) => cell !== ''),
  );
  return haveNoGaps && new Set(counts).size > 1;
};

/** Whether words are names, each there once; on a sheet of bodies a few may come back, which is told. */
const areNames = (labels: readonly string[], names: readonly string[], trust: Trust): boolean => {
  const all = [...labels, ...names];
  const most = trust === 'named' || trust === 'laned' ? names.length / 5 : 0;
  return (
    names.length > 0 &&
    all.every(isName) &&
    new Set(labels.map(sameWords)).size === labels.length &&
    all.length - new Set(all.map(sameWords)).size <= most
  );
};

/** A column for each lane, with the names in it beneath. */
const lanesAcross = (rows: Rows, trust: Trust): Lanes | null => {
  const head = rows
    .slice(0, MOST_ABOVE)
    .findIndex((row) => row.filter((cell) => wordsIn(cell) !== '').length >= 2);
  if (head < 0) return null;
  const headings = Array.from({ length: widthOf(rows) }, (_, column) =>
    wordsIn(rows[head]?.[column]),
  );
  const columns = headings.flatMap((heading, column) => {
    const below = cellsBelow(rows, head + 1, column);
    return below.some((cell) => /\p{L}/u.test(cell)) && !isTotal(heading) ? [column] : [];
  });
  // A heading over several columns stands in the first of them.
  const laneOf = (_: number, column: number): string =>
    headings.slice(0, column + 1).findLast((heading) => heading !== '') ?? '';
  const labels = columns.flatMap((column) => headings[column] || []);
  const below = columns.map((column) => cellsBelow(rows, head + 1, column));
  const names = below.flat().filter((cell) => cell !== '');
  const areLanes =
    labels.filter((label) => OF_LANES.test(label)).length >= (trust === 'either' ? 1 : 2);
  const isSure =
    trust === 'named' || areLanes || (trust === 'only' && labels.length > 2 && isRagged(below));
  const isWhole = labels.length > 1 && columns.every((column) => laneOf(0, column) !== '');
  return isSure && isWhole && areNames(labels, names, trust)
    ? { columns, first: head + 1, laneOf }
    : null;
};

/** A row for each lane, with the names in it behind. */
const lanesDown = (rows: Rows, trust: Trust): Lanes | null => {
  const labelAt = (row: number): string => wordsIn(rows[row]?.[0]);
  const first = rows.slice(0, MOST_ABOVE).findIndex((_, row) => OF_LANES.test(labelAt(row)));
  const below = rows.slice(first).filter((row) => row.some((cell) => wordsIn(cell) !== ''));
  if (first < 0 || below.length < 2) return null;
  const labels = below.map((row) => wordsIn(row[0]));
  const names = below.flatMap((row) => row.slice(1).map(wordsIn).filter(Boolean));
  const columns = Array.from({ length: widthOf(below) - 1 }, (_, index) => index + 1);
  const areLanes = labels.filter((label) => OF_LANES.test(label)).length >= 2;
  return areLanes && names.length > labels.length && areNames(labels, names, trust)
    ? { columns, first, laneOf: labelAt }
    : null;
};

/** One column of names as a sheet of bodies, in the places that they have on the sheet. */
const asBodies = ({ name }: Table, rows: Rows, { first, laneOf }: Lanes, column: number): Sheet => {
  const lane = widthOf(rows);
  return {
    kind: 'bodies',
    name,
    rows: rows.map((row, index) => {
      const said = withoutBullet(wordsIn(row[column]));
      if (index < first) return row;
      if (said === '') return [];
      const cells = new Array<string>(lane + 1).fill('');
      cells[column] = said;
      cells[lane] = laneOf(index, column);
      return cells;
    }),
    head: first - 1,
    first,
    columns: new Map([
      ['name', column],
      ['lane', lane],
    ]),
    others: [],
    guessed: [],
    isByPlace: false,
  };
};

/** The sheets of bodies that a table is whose lanes stand across its top or down its side; empty: it is something else. */
export const lanesBeside = (table: Table, trust: Trust): readonly Sheet[] => {
  const rows = filledRows(table);
  const lanes = lanesDown(rows, trust) ?? (trust === 'laned' ? null : lanesAcross(rows, trust));
  return lanes === null ? [] : lanes.columns.map((column) => asBodies(table, rows, lanes, column));
};
