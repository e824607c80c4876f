import { sameWords } from './same-words.ts';

/** Sheets that explain the others, and hold nothing for the map. */
export const TOLD_SHEETS: ReadonlySet<string> = new Set(
  [
    'Uitleg',
    'Toelichting',
    'Leesmij',
    'Lees mij',
    'Instructie',
    'Handleiding',
    'Lijsten',
    'Help',
    'Readme',
    'Read me',
    'Instructions',
    'Lists',
    'Explanation',
  ].map(sameWords),
);

/** The hidden sheet of a workbook that was written here, with lists to choose from. */
export const TOLD_SHEET_NAMES = { nl: 'Lijsten', en: 'Lists' } as const;
