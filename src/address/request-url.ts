import { askedContent } from '../model/asked-content.ts';
import { CROWD_LIMITS } from '../model/fold-crowd.ts';
import { type Graph, mustGet } from '../model/graph.ts';
import { DIRECTIONS } from '../model/neighbourhood.ts';
import { noteOf } from '../model/note-of.ts';
import { findStep, walkTo } from '../model/process-walk.ts';
import type { Notice } from '../model/report.ts';
import type { View } from '../model/schema.ts';
import { LANGUAGES } from '../model/text.ts';
import {
  APPEARANCES,
  AUTOPLAY,
  HANDOUTS,
  MATRIX_COLUMNS,
  MAX_HOPS,
  PLAIN_REQUEST,
  type Request,
  THEMES,
} from '../perspective/request.ts';
import { viewOf } from '../perspective/shown-content.ts';
import { findScene, spelledOut } from '../perspective/shown-scene.ts';
import { type GraphAddress, OWN_GRAPH } from './graph-address.ts';

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

const unknownValue = (parameter: string, value: string): Notice =>
  noteOf('unknown-value', { value: value.slice(0, 60) }, parameter);

/** What a page that holds a view of its own asks for before its URL says otherwise. */
export interface PageDefaults {
  readonly view: string | null;
}

/** Reads the part of the URL that asks for something. It never throws. */
export const readRequest = (search: string, page: PageDefaults): Read<Request> => {
  const parameters = new URLSearchParams(search);
  const defaults = PLAIN_REQUEST;
  const notices: Notice[] = [];

  const text = (name: string): string | null => {
    const value = parameters.get(name);
    if (value === null || value === '') return null;
    if (value.length <= MAX_VALUE_LENGTH) return value;
    notices.push(unknownValue(name, value));
    return null;
  };
  const oneOf = <T extends string, F extends T | null>(
    name: string,
    known: readonly T[],
    fallback: F,
  ): T | F => {
    const value = text(name);
    if (value === null) return fallback;
    const match = known.find((candidate) => candidate === value);
    if (match === undefined) notices.push(unknownValue(name, value));
    return match ?? fallback;
  };
  const list = (name: string): readonly string[] => (text(name) ?? '').split(',').filter(Boolean);
  const hops = (): number => {
    const value = text('hops');
    if (value === null) return defaults.hops;
    const number = /^\d$/.test(value) ? Number(value) : 0;
    if (number >= 1 && number <= MAX_HOPS) return number;
    notices.push(unknownValue('hops', value));
    return defaults.hops;
  };
  const route = (): Request['route'] => {
    const value = text('route');
    if (value === null) return null;
    const [from, to, ...rest] = value.split('~');
    if (from && to && rest.length === 0) return { from, to };
    notices.push(unknownValue('route', value));
    return null;
  };

  const seconds = (): number | null => {
    const value = text('autoplay');
    if (value === null) return null;
    const number = /^\d{1,4}$/.test(value) ? Number(value) : 0;
    if (number >= AUTOPLAY.least && number <= AUTOPLAY.most) return number;
    notices.push(unknownValue('autoplay', value));
    return null;
  };

  // `1` is what people type; it means what the room saw.
  const handout = (): Request['handout'] =>
    parameters.get('handout') === '1' ? 'scenes' : oneOf('handout', HANDOUTS, null);

  const story = text('story');
  const types = parameters.has('relations') ? (parameters.get('relations') ?? '') : null;
  const value: Request = {
    // A scene brings its own view, on whatever page it is opened.
    view: text('view') ?? (story === null ? page.view : null),
    select: text('select'),
    hops: hops(),
    direction: oneOf('direction', DIRECTIONS, defaults.direction),
    route: route(),
    step: text('step'),
    choices: list('choices'),
    lens: text('lens'),
    role: text('role'),
    relations:
      types === null || types.length > MAX_VALUE_LENGTH ? null : types.split(',').filter(Boolean),
    statedOnly: oneOf('evidence', ['stated', 'all'], 'all') === 'stated',
    folded: list('folded'),
    unfolded: list('unfolded'),
    everything: oneOf('fold', ['none', 'auto'], 'auto') === 'none',
    opened: list('opened'),
    closed: list('closed'),
    as: oneOf('as', APPEARANCES, defaults.as),
    columns: oneOf('columns', MATRIX_COLUMNS, defaults.columns),
    lang: oneOf('lang', LANGUAGES, defaults.lang),
    theme: oneOf('theme', THEMES, defaults.theme),
    tokens: text('tokens'),
    story,
    scene: text('scene'),
    autoplay: seconds(),
    handout: handout(),
  };
  return { value, notices };
};

/**
 * Writes a request into a query, keeping the parameters that are not ours. Defaults are left out;
 * reading what was written gives the request back.
 */
export const writeRequest = (request: Request, search: string, page: PageDefaults): string => {
  const parameters = new URLSearchParams(search);
  const defaults = PLAIN_REQUEST;
  const put = (name: string, value: string | null) => {
    if (value === null) parameters.delete(name);
    else parameters.set(name, value);
  };
  const putUnless = (name: string, value: string, fallback: string) =>
    put(name, value === fallback ? null : value);
  const putList = (name: string, values: readonly string[]) =>
    put(name, values.length === 0 ? null : values.join(','));
  const isOfPage = request.story === null && request.view === page.view;
  put('view', isOfPage ? null : request.view);
  put('select', request.select);
  putUnless('hops', String(request.hops), String(defaults.hops));
  putUnless('direction', request.direction, defaults.direction);
  put('route', request.route && `${request.route.from}~${request.route.to}`);
  put('step', request.step);
  putList('choices', request.choices);
  put('lens', request.lens);
  put('role', request.role);
  put('relations', request.relations === null ? null : request.relations.join(','));
  put('evidence', request.statedOnly ? 'stated' : null);
  putList('folded', request.folded);
  putList('unfolded', request.unfolded);
  put('fold', request.everything ? 'none' : null);
  putList('opened', request.opened);
  putList('closed', request.closed);
  putUnless('as', request.as, defaults.as);
  putUnless('columns', request.columns, defaults.columns);
  putUnless('lang', request.lang, defaults.lang);
  putUnless('theme', request.theme, defaults.theme);
  put('tokens', request.tokens);
  put('story', request.story);
  put('scene', request.scene);
  put('autoplay', request.autoplay === null ? null : String(request.autoplay));
  put('handout', request.handout === 'scenes' ? '1' : request.handout);
  const query = parameters
    .toString()
    .replaceAll('%2C', ',')
    .replaceAll('%7E', '~')
    .replaceAll('%3A', ':');
  return query === '' ? '' : `?${query}`;
};

/** The view that a step belongs to: the one asked for, or without one the first that has the step. */
const viewOfStep = (graph: Graph, view: string | null, step: string): View | null => {
  const candidates =
    view === null ? graph.file.views : graph.file.views.filter(({ id }) => id === view);
  const has = ({ process }: View) =>
    process !== undefined && findStep(mustGet(graph.processes, process), step) !== null;
  return candidates.find(has) ?? null;
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
  const kept = (
    parameter: string,
    value: string | null,
    ...maps: ReadonlyMap<string, unknown>[]
  ) =>
    value !== null &&
    known(
      parameter,
      value,
      maps.some((map) => map.has(value)),
    )
      ? value
      : null;
  const keptList = (
    parameter: string,
    values: readonly string[],
    map: ReadonlyMap<string, unknown>,
  ) => values.filter((value) => known(parameter, value, map.has(value)));

  const view = kept('view', request.view, graph.views);
  const { bodies } = askedContent(graph, viewOf(graph, { view }));
  const fits = bodies.length <= CROWD_LIMITS.mostBodies;
  if (request.everything && !fits) {
    const values = { bodies: String(bodies.length), limit: String(CROWD_LIMITS.mostBodies) };
    notices.push(noteOf('too-big-to-unfold', values, 'fold'));
  }
  const types = request.relations && keptList('relations', request.relations, graph.relationTypes);
  const lostAllTypes = request.relations !== null && request.relations.length > 0 && !types?.length;
  const { route } = request;
  const routeKnown =
    route !== null &&
    known(
      'route',
      `${route.from}~${route.to}`,
      graph.bodies.has(route.from) && graph.bodies.has(route.to),
    );
  const stepView = request.step === null ? null : viewOfStep(graph, view, request.step);
  const process = stepView?.process && mustGet(graph.processes, stepView.process);
  const step =
    request.step !== null && known('step', request.step, stepView !== null) && process
      ? findStep(process, request.step)
      : null;
  const walk = step && process ? walkTo(process, step.id, request.choices) : null;
  for (const choice of request.choices)
    known('choices', choice, walk?.choices.includes(choice) ?? false);
  const storyId = kept('story', request.story, graph.stories);
  const story = storyId === null ? null : mustGet(graph.stories, storyId);
  const scene = story && request.scene !== null ? findScene(story, request.scene) : null;
  if (story && request.scene !== null) known('scene', request.scene, scene !== null);
  if (request.handout !== null) known('handout', request.handout, story !== null);
  return {
    request: spelledOut(graph, {
      ...request,
      view:
        view === null && step && stepView !== graph.file.views[0] ? (stepView?.id ?? null) : view,
      select: kept('select', request.select, graph.bodies, graph.relations),
      route: routeKnown ? route : null,
      step: step?.id ?? null,
      choices: walk?.choices ?? [],
      lens: kept('lens', request.lens, graph.bodies),
      role: kept('role', request.role, graph.roles),
      relations: lostAllTypes ? null : types,
      folded: keptList('folded', request.folded, graph.lanes),
      everything: request.everything && fits,
      unfolded: keptList('unfolded', request.unfolded, graph.lanes),
      opened: keptList('opened', request.opened, graph.bodies),
      closed: keptList('closed', request.closed, graph.bodies),
      story: storyId,
      scene: scene?.id ?? null,
    }),
    notices,
  };
};

/** Reads where the graph comes from. A name that can't be one is kept, and refused when loading. */
export const readAddress = (search: string): GraphAddress => {
  const parameters = new URLSearchParams(search);
  return {
    graph: parameters.get('graph') || OWN_GRAPH.graph,
    data: parameters.get('data') || null,
  };
};

/** Whether the page is asked to show as it does in a frame of another page. */
export const readEmbedded = (search: string): boolean =>
  new URLSearchParams(search).get('embed') === '1';

export const isGraphName = (name: string): boolean => name.length <= 100 && GRAPH_NAME.test(name);
