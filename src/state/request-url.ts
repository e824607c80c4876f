import type { Graph } from '../model/graph.ts';
import { LANGUAGES } from '../model/text.ts';
import { APPEARANCES, type Request, THEMES } from '../perspective/request.ts';
import type { GraphAddress } from './map-state.ts';
import { INITIAL_STATE } from './map-state.ts';
import type { Notice } from './notice.ts';

/**
 * One small typed codec for the whole URL: a broken parameter costs that parameter, not the page.
 * nuqs, the library for this, ties each parameter to a component and knows no notices.
 */

const GRAPH_NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const MAX_VALUE_LENGTH = 2_000;

interface Read<T> {
  readonly value: T;
  readonly notices: readonly Notice[];
}

const unknownValue = (parameter: string, value: string): Notice => ({
  code: 'unknown-value',
  values: { parameter, value: value.slice(0, 60) },
});

/** What a page that holds a view of its own asks for before its URL says otherwise. */
export interface PageDefaults {
  readonly view: string | null;
}

/** Reads the part of the URL that asks for something. It never throws. */
export const readRequest = (search: string, page: PageDefaults): Read<Request> => {
  const parameters = new URLSearchParams(search);
  const defaults = INITIAL_STATE.request;
  const notices: Notice[] = [];

  const text = (name: string): string | null => {
    const value = parameters.get(name);
    if (value === null || value === '') return null;
    if (value.length <= MAX_VALUE_LENGTH) return value;
    notices.push(unknownValue(name, value));
    return null;
  };
  const oneOf = <T extends string>(name: string, known: readonly T[], fallback: T): T => {
    const value = text(name);
    if (value === null) return fallback;
    const match = known.find((candidate) => candidate === value);
    if (match === undefined) notices.push(unknownValue(name, value));
    return match ?? fallback;
  };

  const types = parameters.has('relations') ? (parameters.get('relations') ?? '') : null;
  const value: Request = {
    view: text('view') ?? page.view,
    select: text('select'),
    relations:
      types === null || types.length > MAX_VALUE_LENGTH ? null : types.split(',').filter(Boolean),
    statedOnly: oneOf('evidence', ['stated', 'all'], 'all') === 'stated',
    as: oneOf('as', APPEARANCES, defaults.as),
    lang: oneOf('lang', LANGUAGES, defaults.lang),
    theme: oneOf('theme', THEMES, defaults.theme),
  };
  return { value, notices };
};

/**
 * Writes a request into a query, keeping the parameters that are not ours. Defaults are left out;
 * reading what was written gives the request back.
 */
export const writeRequest = (request: Request, search: string, page: PageDefaults): string => {
  const parameters = new URLSearchParams(search);
  const defaults = INITIAL_STATE.request;
  const put = (name: string, value: string | null) => {
    if (value === null) parameters.delete(name);
    else parameters.set(name, value);
  };
  put('view', request.view === page.view ? null : request.view);
  put('select', request.select);
  put('relations', request.relations === null ? null : request.relations.join(','));
  put('evidence', request.statedOnly ? 'stated' : null);
  put('as', request.as === defaults.as ? null : request.as);
  put('lang', request.lang === defaults.lang ? null : request.lang);
  put('theme', request.theme === defaults.theme ? null : request.theme);
  const query = parameters.toString().replaceAll('%2C', ',').replaceAll('%7E', '~');
  return query === '' ? '' : `?${query}`;
};

/** Drops from a request what this graph does not know, with a notice for each. */
export const checkRequest = (
  graph: Graph,
  request: Request,
): { request: Request; notices: readonly Notice[] } => {
  const notices: Notice[] = [];
  const known = (parameter: string, value: string, found: boolean): boolean => {
    if (!found) notices.push(unknownValue(parameter, value));
    return found;
  };
  const { view, select, relations } = request;
  const keptView = view !== null && known('view', view, graph.views.has(view)) ? view : null;
  const keptSelect =
    select !== null &&
    known('select', select, graph.bodies.has(select) || graph.relations.has(select))
      ? select
      : null;
  const keptTypes =
    relations?.filter((type) => known('relations', type, graph.relationTypes.has(type))) ?? null;
  const lostAllTypes = relations !== null && relations.length > 0 && keptTypes?.length === 0;
  return {
    request: {
      ...request,
      view: keptView,
      select: keptSelect,
      relations: lostAllTypes ? null : keptTypes,
    },
    notices,
  };
};

/** Reads where the graph comes from. A name that can't be one is kept, and refused when loading. */
export const readAddress = (search: string): GraphAddress => {
  const parameters = new URLSearchParams(search);
  return {
    graph: parameters.get('graph') || INITIAL_STATE.address.graph,
    data: parameters.get('data') || null,
  };
};

export const isGraphName = (name: string): boolean => name.length <= 100 && GRAPH_NAME.test(name);
