/** What can be wrong with a cell, a row or a sheet. Their sentences are in `i18n/import-words.*.ts`. */
export type ImportFaultCode =
  | 'nothing-to-draw'
  | 'sheet-unknown'
  | 'table-unknown'
  | 'sheet-hidden'
  | 'column-missing'
  | 'column-renamed'
  | 'column-guessed'
  | 'columns-by-place'
  | 'too-many-rows'
  | 'formula-error'
  | 'formula-unseen'
  | 'quote-open'
  | 'bidi-control'
  | 'lost-letter'
  | 'too-long'
  | 'name-missing'
  | 'name-from-short'
  | 'name-twice'
  | 'row-twice'
  | 'abbreviation-twice'
  | 'near-lane'
  | 'near-kind'
  | 'near-role'
  | 'spelled-otherwise'
  | 'unknown-body'
  | 'cell-missing'
  | 'to-itself'
  | 'part-of-loop'
  | 'verb-missing'
  | 'new-verb'
  | 'near-verb'
  | 'mark-unknown'
  | 'duration-words'
  | 'duration-unknown'
  | 'duration-is-date'
  | 'date-unknown'
  | 'period-turned'
  | 'link-unknown'
  | 'step-twice'
  | 'unknown-step'
  | 'way-unknown'
  | 'no-end'
  | 'unreachable-step'
  | 'step-of-unknown'
  | 'unknown-view'
  | 'unknown-choice'
  | 'choice-outside-view'
  | 'unknown-show'
  | 'view-of-nothing'
  | 'quote-not-found'
  | 'article-unknown'
  | 'not-held'
  | 'kept-broken'
  | 'list-cut';

/** Values that were not in the workbook. Their sentences are in `i18n/import-words.*.ts`. */
export type FilledCode =
  | 'map-name'
  | 'valid-on'
  | 'lane-order'
  | 'lanes-beside'
  | 'names-apart'
  | 'one-lane'
  | 'articles'
  | 'bodies-from-names'
  | 'own-verbs'
  | 'view-of-all'
  | 'view-of-process'
  | 'process-name'
  | 'step-numbers'
  | 'next-steps'
  | 'step-relations'
  | 'way-labels'
  | 'question'
  | 'council-words'
  | 'story-name'
  | 'captions'
  | 'scene-view'
  | 'source-from-name'
  | 'no-evidence'
  | 'declared'
  | 'columns-kept'
  | 'decoded'
  | 'letters-mended'
  | 'separator'
  | 'macros'
  | 'unpacked'
  | 'mended'
  | 'rows-alike'
  | 'rows-beside';

/** One cell, as a repair names it: numbered from 0. */
export interface CellChange {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: string;
}

/** What can be said of the map as a whole: its name, the day it describes, and who holds it to be so. */
export const SAID_FIELDS = ['name', 'validOn', 'by'] as const;
export type SaidField = (typeof SAID_FIELDS)[number];

/** A change to what was read, as data. */
export type Repair =
  | { readonly kind: 'set'; readonly cells: readonly CellChange[]; readonly label: string }
  | { readonly kind: 'add-body'; readonly name: string }
  | { readonly kind: 'drop-rows'; readonly sheet: string; readonly rows: readonly number[] }
  /** What the file does not say of the map as a whole, or says otherwise. */
  | { readonly kind: 'say'; readonly field: SaidField; readonly value: string }
  /** It is as it should be: the remark is not made again. */
  | { readonly kind: 'accept'; readonly key: string };

/** One thing wrong in what was read. */
export interface ImportFault {
  readonly code: ImportFaultCode;
  /** `error`: something is not drawn because of it. `remark`: drawn, and worth a look. */
  readonly severity: 'error' | 'remark';
  /** Empty when it is about the file as a whole. */
  readonly sheet: string;
  /** As the spreadsheet counts, from 1; `null`: the sheet as a whole. */
  readonly row: number | null;
  /** The heading of the column, or its letter. */
  readonly column: string | null;
  /** Of a file without cells: the element that it is about, as that file names it; empty: the file as a whole. */
  readonly element?: string;
  readonly values: Readonly<Record<string, string>>;
  readonly suggestion?: string;
  /** The likeliest first. */
  readonly repairs: readonly Repair[];
  /** How many cells have the same. */
  readonly count: number;
}

/** One value that was filled in. */
export interface Filled {
  readonly code: FilledCode;
  readonly values: Readonly<Record<string, string>>;
  /** For how many things. */
  readonly count: number;
}
