import type { Language } from '../model/text.ts';

export const THEMES = ['auto', 'light', 'dark', 'contrast'] as const;
export const APPEARANCES = ['diagram', 'list'] as const;

type Theme = (typeof THEMES)[number];
type Appearance = (typeof APPEARANCES)[number];

/** What the reader asked to see: the part of the state that a link carries. */
export interface Request {
  /** Id of a view; `null`: the first of the graph. */
  readonly view: string | null;
  /** Id of a body or a relation. */
  readonly select: string | null;
  /** The relation types shown; `null`: all. */
  readonly relations: readonly string[] | null;
  /** Only what the source says. */
  readonly statedOnly: boolean;
  readonly as: Appearance;
  readonly lang: Language;
  readonly theme: Theme;
}
