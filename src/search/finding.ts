import type { QuestionKind } from '../perspective/questions.ts';

/** What choosing a finding leads to; every one is a single press away. */
export type Opening =
  | { readonly kind: 'question'; readonly ask: QuestionKind }
  | { readonly kind: 'seats'; readonly member: string }
  /** A body or a relation, where it is shown. */
  | { readonly kind: 'drawn'; readonly id: string }
  | { readonly kind: 'step'; readonly view: string; readonly step: string };

/** Something that can be found. */
export interface Finding {
  readonly kind: 'question' | 'seats' | 'body' | 'relation' | 'term' | 'step' | 'person';
  /** `null`: all there is to know of it stands in the finding itself. */
  readonly opens: Opening | null;
  readonly title: string;
  /** Where it belongs, or what it means. */
  readonly text: string;
}

/** What an index knows of something that can be found. */
export interface Indexed {
  readonly kind: Finding['kind'];
  /** Its whole name: who types just that means this. */
  readonly name: string;
  readonly names: string;
  /** Words that say less of what it is. */
  readonly more: string;
}

/** Something that can be found. What is told of it is worked out when it is: there may be a hundred thousand. */
export interface Entry extends Indexed {
  readonly tell: () => Finding;
}
