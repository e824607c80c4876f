import { columnName, type SheetKind, sheetName } from './sheet-words.ts';
import { TOLD_SHEET_NAMES } from './told-sheets.ts';
import { BASE_VERBS } from './verb-words.ts';
import type { ChoiceList, WrittenSheet } from './write-xlsx.ts';

type Tongue = 'nl' | 'en';

/** Columns of the template: the usual ones, and not all that there can be. */
const COLUMNS = {
  map: ['name', 'region', 'validOn', 'by'],
  bodies: ['name', 'abbreviation', 'kind', 'lane', 'partOf', 'description'],
  relations: ['from', 'type', 'to', 'note', 'source'],
  memberships: ['member', 'body', 'role', 'partial'],
  steps: ['process', 'number', 'title', 'actors', 'days', 'council', 'question', 'ways'],
  views: ['title', 'question', 'show'],
  story: ['title', 'view', 'choose', 'caption', 'notes'],
  sources: ['title', 'place', 'words', 'url', 'date'],
} as const satisfies Readonly<Record<SheetKind, readonly string[]>>;

/** Columns that name a body: they offer the names that stand on the sheet of bodies. */
const NAMING: Partial<Record<SheetKind, readonly string[]>> = {
  bodies: ['partOf'],
  relations: ['from', 'to'],
  memberships: ['member', 'body'],
  steps: ['actors'],
};

/** Lists to choose from for the columns of a sheet: bodies by their names, and the verbs. */
export const choicesFor = (
  kind: SheetKind,
  columns: readonly string[],
  tongue: Tongue,
): readonly ChoiceList[] =>
  columns.flatMap((name, column): ChoiceList[] => {
    if (NAMING[kind]?.includes(name))
      return [{ column, sheet: sheetName('bodies', tongue), from: 0 }];
    if (kind === 'relations' && name === 'type') {
      return [{ column, sheet: TOLD_SHEET_NAMES[tongue], from: 0 }];
    }
    return [];
  });

/** The verbs to choose from, on a sheet that nobody needs to see. */
export const verbSheet = (tongue: Tongue): WrittenSheet => ({
  name: TOLD_SHEET_NAMES[tongue],
  isHidden: true,
  rows: [
    [columnName('relations', 'type', tongue)],
    ...Object.values(BASE_VERBS).map((verb) => [verb[tongue][0]]),
  ],
});

/** An empty workbook with the sheets and headings that a map is made of. */
export const templateSheets = (tongue: Tongue): readonly WrittenSheet[] => [
  ...(Object.keys(COLUMNS) as (keyof typeof COLUMNS)[]).map((kind): WrittenSheet => {
    const names = COLUMNS[kind].map((column) => columnName(kind, column, tongue));
    return {
      name: sheetName(kind, tongue),
      // What is said of the map as a whole stands below each other.
      rows: kind === 'map' ? names.map((name) => [name, '']) : [names],
      choices: choicesFor(kind, COLUMNS[kind], tongue),
    };
  }),
  verbSheet(tongue),
];
