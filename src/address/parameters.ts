/**
 * The one table of parameters: how each is called, how its value is read and written, and what a host
 * that frames the map may do with it. What it belongs to is the table it stands in, and what it is when
 * nobody says it is a plain request (`request.ts`), or the page of this map (`graph-address.ts`).
 */
import { LANGUAGES } from '../model/text.ts';
import {
  anew,
  type ByHost,
  live,
  never,
  type Parameter,
  type ParametersOf,
} from '../perspective/parameter.ts';
import { PICTURE_PARAMETERS } from '../perspective/picture-parameters.ts';
import {
  AUTOPLAY,
  HANDOUTS,
  POINTS,
  type Request,
  type StoryRequest,
  THEMES,
  type ViewerRequest,
} from '../perspective/request.ts';
import { type Codec, flag, id, oneOf, text, wholeNumber } from '../perspective/value-codecs.ts';
import type { PageAddress } from './graph-address.ts';

export const VIEWER_PARAMETERS: ParametersOf<ViewerRequest> = {
  lang: live('lang', oneOf(LANGUAGES)),
  words: live('words', id('otherLanguages')),
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
  point: live('point', wholeNumber(POINTS)),
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
