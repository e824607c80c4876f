/**
 * What can be wrong with a graph file. Their sentences are in `i18n/faults.*.ts`, which come only when
 * there is one to tell.
 */
export type FaultCode =
  | 'not-json'
  | 'trailing-comma'
  | 'comment'
  | 'wrong-quote'
  | 'is-html'
  | 'is-xml'
  | 'is-csv'
  | 'is-workbook'
  | 'is-pdf'
  | 'is-document'
  | 'is-picture'
  | 'is-mail'
  | 'is-yaml'
  | 'wrong-encoding'
  | 'cut-off'
  | 'too-large'
  | 'too-deep'
  | 'too-much-wrong'
  | 'more-of-these'
  | 'older-format'
  | 'newer-format'
  | 'bidi-control'
  | 'lost-letter'
  | 'garbled'
  | 'missing'
  | 'wrong-type'
  | 'wrong-value'
  | 'not-an-id'
  | 'not-a-folder'
  | 'not-a-language'
  | 'not-a-date'
  | 'not-a-link'
  | 'too-long'
  | 'too-short'
  | 'blank'
  | 'too-many'
  | 'empty'
  | 'unknown-key'
  | 'duplicate-id'
  | 'lookalike-id'
  | 'unknown-id'
  | 'part-of-loop'
  | 'self-relation'
  | 'empty-view'
  | 'empty-box'
  | 'relation-outside-view'
  | 'step-without-actor'
  | 'process-without-end'
  | 'unreachable-step'
  | 'way-without-label'
  | 'quote-not-found'
  | 'unknown-place'
  | 'scene-outside-view'
  | 'out-of-range'
  | 'days-turned'
  | 'self-membership'
  | 'future-date'
  | 'future-claim'
  | 'period-turned'
  | 'body-nowhere'
  | 'relation-nowhere'
  | 'step-outside-view'
  | 'no-council'
  | 'duplicate-name'
  | 'near-name'
  | 'duplicate-relation'
  | 'duplicate-membership'
  | 'sentence-without-end'
  | 'unknown-gap'
  | 'empty-lane'
  | 'unused'
  | 'same-look';

/** Why there is no map. Their titles and sentences are in `i18n/reports.*.ts`, which come when needed. */
export type ProblemCode =
  | 'graph-not-found'
  | 'graph-unreachable'
  | 'graph-invalid'
  | 'graph-name-invalid'
  | 'data-address-refused';

/** Why a page shows what it came with, and no more than that. Sentences in `i18n/reports.*.ts`. */
export type HeldCode = 'picture-held' | 'page-broke';

/** What did not stop the map, but the reader should know. Sentences in `i18n/notices.*.ts`. */
type NoticeCode =
  | 'unknown-value'
  | 'unreadable-value'
  | 'out-of-place'
  | 'said-twice'
  | 'plain-layout'
  | 'layout-refused'
  | 'layout-stopped'
  | 'too-big-to-unfold'
  | 'colours-refused'
  | 'offline'
  | 'settings-refused'
  | 'part-missing';

/**
 * What presenting goes on without: told to the presenter only. Sentences in `i18n/messages-apart.*.ts`. A list,
 * since two windows of a presentation tell each other of them.
 */
export const CAUTION_CODES = [
  'full-screen-refused',
  'no-wake-lock',
  'hands-not-kept',
  'console-blocked',
  'no-second-window',
] as const;

export type CautionCode = (typeof CAUTION_CODES)[number];

/** What can be wrong with a page, and is not there to tell before it is. */
export type PageReportCode = ProblemCode | HeldCode;

/** Everything that can be said to be wrong: a closed list, for reader, presenter and host alike. */
type ReportCode = FaultCode | PageReportCode | NoticeCode | CautionCode;

/** One thing that is wrong, as data. */
export interface Report<Code extends ReportCode = ReportCode> {
  readonly code: Code;
  /**
   * `error`: nothing can be shown of it. `omission`: a scene can't be shown; a check of the file fails
   * on it, a page that is being presented goes on without that scene. `warning`: a file can be used all
   * the same. `note`: the map goes on.
   */
  readonly severity: 'error' | 'omission' | 'warning' | 'note';
  /**
   * What it is about: in a graph file a JSON path from the root (`$.bodies[3].lane`), else a file, an
   * address or a parameter; empty when it is about the map as a whole.
   */
  readonly subject: string;
  /** Values for its sentence, e.g. `{ found: "3", expected: "text" }`. */
  readonly values: Readonly<Record<string, string>>;
  /** What was probably meant, when something comes near. */
  readonly suggestion?: string;
}

/** A value put at a place of a file, or without a value what stands there taken away. */
export interface Edit {
  readonly path: readonly (string | number)[];
  readonly value?: unknown;
}

/** A change of a file, as data: `repair.ts` makes it. */
export type Repair = readonly Edit[];

/** One thing wrong in a graph file. */
export interface Fault extends Report<FaultCode> {
  /** What people call the thing that it is about. */
  readonly about?: string;
  /** The line of the file that it is in, from 1. */
  readonly line?: number;
  /** What would mend it, where that is known. */
  readonly repair?: Repair;
}

/** Why there is no map, with every fault in the file when it is the file. */
export interface Problem extends Report<ProblemCode> {
  readonly faults: readonly Fault[];
}

export type Notice = Report<NoticeCode>;
