import type { Notice } from '../model/report.ts';
/**
 * One small typed codec for the whole URL: a broken parameter costs that parameter, not the page.
 * nuqs, the library for this, ties each parameter to a component and knows no notices.
 */
import { PLAIN_REQUEST, type Request } from '../perspective/request.ts';
import {
  namesByHost,
  PAGE_PARAMETERS,
  putValue,
  REQUEST_FIELDS,
  REQUEST_PARAMETERS,
} from './parameters.ts';
import { unknownValue } from './unknown-value.ts';

/** A value that takes more letters than this was not made by hand. */
export const MAX_VALUE_LENGTH = 2_000;

type Draft = { -readonly [Field in keyof Request]: Request[Field] };

interface Read {
  readonly value: Request;
  readonly notices: readonly Notice[];
}

/** What a page asks for before its URL says otherwise. */
export interface PageDefaults {
  /** The view that it holds; `null`: the first. */
  readonly view: string | null;
  /** The language that it opens in, where that is another than that of every map. */
  readonly lang?: Request['lang'];
}

const plainOn = ({ lang = PLAIN_REQUEST.lang }: PageDefaults): Request => ({
  ...PLAIN_REQUEST,
  lang,
});

/** A page need not be told of its own view; a scene brings a view along, on whatever page it is. */
const withoutPageView = (request: Request, page: PageDefaults): Request =>
  request.story === null && request.view === page.view ? { ...request, view: null } : request;

const withPageView = (request: Request, page: PageDefaults): Request =>
  request.story === null && request.view === null ? { ...request, view: page.view } : request;

/**
 * A request in which some parameters are said anew. One that is broken, empty or `null` is not said at
 * all.
 * @param said the new text of a parameter, `null` when it is taken away, `undefined` when it stays
 */
const saidAnew = (
  request: Request,
  said: (name: string) => string | null | undefined,
  page: PageDefaults,
): Read => {
  const draft: Draft = { ...withoutPageView(request, page) };
  const notices: Notice[] = [];
  const plain = plainOn(page);
  const take = <Field extends keyof Request>(field: Field) => {
    const { name, value } = REQUEST_PARAMETERS[field];
    const text = said(name);
    if (text === undefined) return;
    const isReadable = text !== null && text.length <= MAX_VALUE_LENGTH;
    const found = isReadable ? value.read(text) : undefined;
    if (found === undefined && text) notices.push(unknownValue(name, text, 'unreadable-value'));
    draft[field] = found ?? plain[field];
  };
  REQUEST_FIELDS.forEach(take);
  return { value: withPageView(draft, page), notices };
};

/** Every parameter; others are not ours. */
const NAMES = namesByHost('live', 'anew', 'never');

/** What a query says a second time otherwise, which is not read, and whether it asks for a frame in words that it has not. */
const passedOver = (parameters: URLSearchParams): readonly Notice[] => {
  const { name: embed, value: framed } = PAGE_PARAMETERS.isEmbedded;
  return [...parameters].flatMap(([name, text]) => {
    const first = parameters.get(name);
    if (NAMES.includes(name) && text !== first) return [unknownValue(name, text, 'said-twice')];
    return name === embed && text && framed.read(text) === undefined
      ? [unknownValue(name, text, 'unreadable-value')]
      : [];
  });
};

/** Reads the part of the URL that asks for something, and tells what of it is passed over. It never throws. */
export const readRequest = (search: string, page: PageDefaults): Read => {
  const parameters = new URLSearchParams(search);
  const read = saidAnew(plainOn(page), (name) => parameters.get(name) ?? undefined, page);
  return { ...read, notices: [...read.notices, ...passedOver(parameters)] };
};

/** Changes what a request asks for, by names and texts as an address has them; `null` takes one away. */
export const patchRequest = (
  request: Request,
  changes: ReadonlyMap<string, string | null | undefined>,
  page: PageDefaults,
): Read => saidAnew(request, (name) => changes.get(name), page);

/**
 * Writes a request into a query, keeping the parameters that are not ours. Defaults are left out;
 * reading what was written gives the request back.
 */
export const writeRequest = (request: Request, search: string, page: PageDefaults): string => {
  const parameters = new URLSearchParams(search);
  const asked = withoutPageView(request, page);
  const plain = plainOn(page);
  const put = <Field extends keyof Request>(field: Field) =>
    putValue(parameters, REQUEST_PARAMETERS[field], asked[field], plain[field]);
  REQUEST_FIELDS.forEach(put);
  const query = parameters
    .toString()
    .replaceAll('%2C', ',')
    .replaceAll('%7E', '~')
    .replaceAll('%3A', ':');
  return query === '' ? '' : `?${query}`;
};
