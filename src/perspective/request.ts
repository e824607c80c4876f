import type { NeighbourDirection } from '../model/neighbourhood.ts';
import type { Language } from '../model/text.ts';
import { APPEARANCE, type Appearance } from './appearances.ts';
import type { QuestionKind } from './questions.ts';

export const THEMES = ['auto', 'light', 'dark', 'contrast'] as const;
export const APPEARANCES = Object.keys(APPEARANCE) as readonly Appearance[];
export const EVIDENCE_SHOWN = ['all', 'stated', 'inferred'] as const;
/** What the matrix has as its columns. */
export const MATRIX_COLUMNS = ['roles', 'members'] as const;

/**
 * What stands on the sheets of a handout: a scene with what the room saw, the same with the notes too, or
 * four scenes in small.
 */
export const HANDOUTS = ['scenes', 'notes', 'four'] as const;

type Theme = (typeof THEMES)[number];

/** The most hops around a body that can be asked for. */
export const MAX_HOPS = 9;

/** What makes the picture. A scene brings all of it along. */
export interface PictureRequest {
  /** Id of a view; `null`: the first of the graph. */
  readonly view: string | null;
  /** The kind of question that is answered; `null`: none is asked. */
  readonly ask: QuestionKind | null;
  /** Id of a body or a relation. */
  readonly select: string | null;
  /** How far around the selected body is lit, from 1. */
  readonly hops: number;
  readonly direction: NeighbourDirection;
  /** Id of a body around which the picture is made, `hops` far and in `direction`; `null`: of the view. */
  readonly around: string | null;
  /** Ids of the bodies that a route leads from and to. */
  readonly route: { readonly from: string; readonly to: string } | null;
  /** Id of a step of the view's process; `null`: the process as a whole. */
  readonly step: string | null;
  /** Ids of the ways taken where there was a choice, in order. */
  readonly choices: readonly string[];
  /** Id of a body whose seats are lit: a municipality. */
  readonly lens: string | null;
  /** Id of the role in which it sits; `null`: any. */
  readonly role: string | null;
  /** The relation types shown; `null`: all. */
  readonly relations: readonly string[] | null;
  /** Which lines are shown: all, or only what the source says, or only what is inferred. */
  readonly evidence: (typeof EVIDENCE_SHOWN)[number];
  /** Ids of lanes drawn as a thin band. */
  readonly folded: readonly string[];
  /** Ids of lanes that a crowded view folds, and that are unfolded. */
  readonly unfolded: readonly string[];
  /** A crowded view is shown whole, as far as one picture can hold it. */
  readonly everything: boolean;
  /** Ids of bodies whose parts are drawn, though the view does not ask for it. */
  readonly opened: readonly string[];
  /** Ids of bodies that are closed, though the view opens them. */
  readonly closed: readonly string[];
  readonly as: Appearance;
  readonly columns: (typeof MATRIX_COLUMNS)[number];
}

/** What belongs to who looks: it stays whatever picture or scene is gone to. */
export interface ViewerRequest {
  readonly lang: Language;
  /** The language of the file that the map is told in, beyond those of the page; `null`: that of the page. */
  readonly words: string | null;
  readonly theme: Theme;
  /** Colours that the host of a framed map brings along, as its link has them. */
  readonly tokens: string | null;
}

/** What belongs to the story that is told. */
export interface StoryRequest {
  /** Id of the story that is presented; `null`: the map is explored. */
  readonly story: string | null;
  /** Id of the present scene; always set while a story is presented. */
  readonly scene: string | null;
  /** How many points of that scene have been told; `null`: all. */
  readonly point: number | null;
  /** Seconds each scene stays before the next one comes by itself; `null`: the presenter decides. */
  readonly autoplay: number | null;
  /** The story as sheets to print; `null`: it is presented. */
  readonly handout: (typeof HANDOUTS)[number] | null;
}

/** What the reader asked to see: the part of the state that a link carries. */
export type Request = PictureRequest & ViewerRequest & StoryRequest;

/** The picture of an address that asks for nothing. */
export const PLAIN_PICTURE: PictureRequest = {
  view: null,
  ask: null,
  select: null,
  hops: 1,
  direction: 'both',
  around: null,
  route: null,
  step: null,
  choices: [],
  lens: null,
  role: null,
  relations: null,
  evidence: 'all',
  folded: [],
  unfolded: [],
  everything: false,
  opened: [],
  closed: [],
  as: 'diagram',
  columns: 'roles',
};

/** A picture before its reader opened, closed or added anything: what is left of it keeps its order. */
export const UNTOUCHED = {
  opened: [],
  closed: [],
  unfolded: [],
  everything: false,
  route: null,
} as const satisfies Partial<PictureRequest>;

const PLAIN_VIEWER: ViewerRequest = { lang: 'nl', words: null, theme: 'auto', tokens: null };

/** No story is told. */
export const PLAIN_STORY: StoryRequest = {
  story: null,
  scene: null,
  point: null,
  autoplay: null,
  handout: null,
};

/** What a page shows when nobody asked for anything. */
export const PLAIN_REQUEST: Request = { ...PLAIN_PICTURE, ...PLAIN_VIEWER, ...PLAIN_STORY };

/** The plain request of a reader of these languages: what an address that is handed out has besides what it opens. */
export const plainIn = ({ lang, words }: Pick<ViewerRequest, 'lang' | 'words'>): Request => ({
  ...PLAIN_REQUEST,
  lang,
  words,
});

const partOf = <Part extends object>(plain: Part, request: Part): Part => {
  const part = { ...plain };
  for (const field of Object.keys(plain) as (keyof Part)[]) part[field] = request[field];
  return part;
};

/** What of a request makes the picture. */
export const pictureOf = (request: PictureRequest): PictureRequest =>
  partOf(PLAIN_PICTURE, request);

/** What of a request belongs to who looks. */
export const viewerOf = (request: ViewerRequest): ViewerRequest => partOf(PLAIN_VIEWER, request);

/** Points of a scene that may have been told: a list in a file is no longer. */
export const POINTS = { least: 0, most: 2_000 } as const;

/** Seconds that a scene may stay by itself. */
export const AUTOPLAY = { least: 3, most: 3_600 } as const;
