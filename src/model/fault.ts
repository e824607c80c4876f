/**
 * What can be wrong with a graph file: a closed list of codes. Their sentences, in every language,
 * are in the catalogues (`fault.<code>`), with the values below filled in.
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
  | 'wrong-encoding'
  | 'cut-off'
  | 'too-large'
  | 'too-deep'
  | 'too-much-wrong'
  | 'more-of-these'
  | 'bidi-control'
  | 'lost-letter'
  | 'garbled'
  | 'missing'
  | 'wrong-type'
  | 'wrong-value'
  | 'not-kebab-case'
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
  | 'scene-outside-view';

/** One thing wrong in a graph file, as data. */
export interface Fault {
  readonly code: FaultCode;
  /**
   * `warning`: the file can be used, the reader should know. `omission`: a scene can't be shown; a
   * check of the file fails on it, a page that is being presented goes on without that scene.
   */
  readonly severity: 'error' | 'omission' | 'warning';
  /** JSON path from the root, e.g. `$.bodies[3].lane`. */
  readonly path: string;
  /** Values for the sentence, e.g. `{ found: "3", expected: "text" }`. */
  readonly values: Readonly<Record<string, string>>;
  /** What was probably meant, when something comes near. */
  readonly suggestion?: string;
}
