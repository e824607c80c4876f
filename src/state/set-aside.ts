import type { Graph } from '../model/graph.ts';
import { appearanceFor } from '../perspective/appearances.ts';
import { PLAIN_PICTURE, type Request } from '../perspective/request.ts';
import { viewOf } from '../perspective/shown-content.ts';

/** What hides lines: it may be put back beside anything but a line or a route. */
const FILTERS = ['relations', 'evidence'] as const;

const FIELDS = [
  ...FILTERS,
  'around',
  'folded',
  'unfolded',
  'everything',
  'opened',
  'closed',
  'as',
  'columns',
] as const;

/** What the reader had made of the picture, and a question sets aside to show its answer in. */
export type SetAside = Pick<Request, (typeof FIELDS)[number]>;

/** What a question sets aside of a request. */
export const setAsideOf = (request: Request): SetAside => {
  const { relations, evidence, around, folded, unfolded, everything, opened, closed } = request;
  const { as, columns } = request;
  return { relations, evidence, around, folded, unfolded, everything, opened, closed, as, columns };
};

const isPlain = (request: Request, field: (typeof FIELDS)[number]): boolean =>
  JSON.stringify(request[field]) === JSON.stringify(PLAIN_PICTURE[field]);

/** Whether nothing but the answer went: the reader closed it, and asked for nothing else. */
const isOnlyClosed = (before: Request, after: Request): boolean =>
  after.view === before.view &&
  (['select', 'route', 'step'] as const).every(
    (field) => after[field] === null || after[field] === before[field],
  );

/**
 * The request after an answer was closed, with what the question had set aside put back. What the reader
 * changed meanwhile stays, and nothing that is asked for now gets hidden.
 */
export const putBack = (
  graph: Graph,
  aside: SetAside | null,
  before: Request,
  after: Request,
): Request => {
  if (aside === null || before.ask === null || after.ask !== null) return after;
  const isLine = after.select !== null && graph.relations.has(after.select);
  const fields = isOnlyClosed(before, after)
    ? FIELDS
    : isLine || after.route !== null
      ? []
      : FILTERS;
  const back = fields.filter((field) => isPlain(after, field));
  const request = { ...after, ...Object.fromEntries(back.map((field) => [field, aside[field]])) };
  return { ...request, as: appearanceFor(graph, request.as, viewOf(graph, request)) };
};
