/**
 * The one table of parameters: how each is called, how its value is read and written, and what a host
 * that frames the map may do with it. What it belongs to is the table it stands in, and what it is when
 * nobody says it is a plain request (`request.ts`), or the page of this map (`graph-address.ts`).
 */
import { DIRECTIONS } from '../model/neighbourhood.ts';
import { LANGUAGES } from '../model/text.ts';
import { QUESTION_KINDS } from '../perspective/questions.ts';
import {
  APPEARANCES,
  AUTOPLAY,
  EVIDENCE_SHOWN,
  HANDOUTS,
  MATRIX_COLUMNS,
  MAX_HOPS,
  type PictureRequest,
  type Request,
  type StoryRequest,
  THEMES,
  type ViewerRequest,
} from '../perspective/request.ts';
import type { PageAddress } from './graph-address.ts';
import {
  type Codec,
  flag,
  id,
  ids,
  idsOrAll,
  list,
  oneOf,
  pair,
  text,
  wholeNumber,
} from './value-codecs.ts';

/** How a host sets a parameter: in a map that is on screen, with another page in the frame, or not. */
type ByHost = 'live' | 'anew' | 'never';

interface Parameter<T> {
  readonly name: string;
  readonly byHost: ByHost;
  readonly value: Codec<T>;
}

const setBy =
  (byHost: ByHost) =>
  <Value>(name: string, value: Value) => ({ name, byHost, value });

const live = setBy('live');
const anew = setBy('anew');
const never = setBy('never');

/** A parameter for every field of what an address asks for. */
type ParametersOf<Asked> = { readonly [Field in keyof Asked]: Parameter<Asked[Field]> };

export const PICTURE_PARAMETERS: ParametersOf<PictureRequest> = {
  view: live('view', id('views')),
  ask: live('ask', oneOf(QUESTION_KINDS)),
  select: live('select', id('bodies', 'relations')),
  hops: live('hops', wholeNumber({ least: 1, most: MAX_HOPS })),
  direction: live('direction', oneOf(DIRECTIONS)),
  around: live('around', id('bodies')),
  route: live('route', pair('bodies')),
  step: live('step', text),
  choices: live('choices', list),
  lens: live('lens', id('bodies')),
  role: live('role', id('roles')),
  relations: live('relations', idsOrAll('relationTypes')),
  evidence: live('evidence', oneOf(EVIDENCE_SHOWN)),
  folded: live('folded', ids('lanes')),
  unfolded: live('unfolded', ids('lanes')),
  everything: live('fold', flag('none', 'auto')),
  opened: live('opened', ids('bodies')),
  closed: live('closed', ids('bodies')),
  as: live('as', oneOf(APPEARANCES)),
  columns: live('columns', oneOf(MATRIX_COLUMNS)),
};

export const VIEWER_PARAMETERS: ParametersOf<ViewerRequest> = {
  lang: live('lang', oneOf(LANGUAGES)),
  theme: live('theme', oneOf(THEMES)),
  tokens: live('tokens', text),
};

const handouts = oneOf(HANDOUTS);

/** `1`, which people type, is read as `scenes`. */
const handout: Codec<Request['handout']> = {
  read: (text) => (text === '1' ? 'scenes' : handouts.read(text)),
  write: (value) => (value === 'scenes' ? '1' : value),
  words: ['1', ...HANDOUTS],
};

export const STORY_PARAMETERS: ParametersOf<StoryRequest> = {
  story: live('story', id('stories')),
  scene: live('scene', text),
  autoplay: live('autoplay', wholeNumber(AUTOPLAY)),
  handout: never('handout', handout),
};

/** What takes another page to change. A value that can't be is kept, and refused where it is used. */
export const PAGE_PARAMETERS: ParametersOf<PageAddress> = {
  graph: anew('graph', text),
  data: anew('data', text),
  isEmbedded: never('embed', flag('1', '0')),
  console: never('console', text),
};

/** The parameters of a request, in the order in which they are written. */
export const REQUEST_PARAMETERS: ParametersOf<Request> = {
  ...PICTURE_PARAMETERS,
  ...VIEWER_PARAMETERS,
  ...STORY_PARAMETERS,
};

export const REQUEST_FIELDS = Object.keys(REQUEST_PARAMETERS) as readonly (keyof Request)[];

/** Puts a value into a query; one that is as it always is takes it out. */
export const putValue = <T>(
  query: URLSearchParams,
  { name, value }: Parameter<T>,
  asked: T,
  plain: T,
): void => {
  const text = value.write(asked);
  if (text === null || text === value.write(plain)) query.delete(name);
  else query.set(name, text);
};

/** The names of the parameters that a host may set in one of these ways. */
export const namesByHost = (...ways: readonly ByHost[]): readonly string[] =>
  Object.values({ ...REQUEST_PARAMETERS, ...PAGE_PARAMETERS })
    .filter(({ byHost }) => ways.includes(byHost))
    .map(({ name }) => name);
