import { STATUSES } from './evidence-words.ts';
import type { Graph } from './graph.ts';
import type { Evidence } from './schema.ts';

/** How a graph is doing: what there is, and how much of it is carried by a source. */
export interface Health {
  readonly counts: Readonly<
    Record<'bodies' | 'relations' | 'memberships' | 'views' | 'processes' | 'stories', number>
  >;
  /** Relations and memberships, by how they are held. */
  readonly held: Readonly<Record<Evidence['status'], number>>;
  /** Bodies without a description, and without any relation or membership. */
  readonly undescribed: number;
  readonly alone: number;
}

export const healthOf = (graph: Graph): Health => {
  const { bodies, relations, memberships, views, processes, stories } = graph.file;
  const claims = [...relations, ...memberships];
  const count = (status: Evidence['status']) =>
    claims.filter(({ evidence }) => evidence.status === status).length;
  const joined = new Set([
    ...relations.flatMap(({ from, to }) => [from, to]),
    ...memberships.flatMap(({ member, body }) => [member, body]),
    ...bodies.flatMap(({ id, partOf }) => (partOf === undefined ? [] : [id, partOf])),
  ]);
  return {
    counts: {
      bodies: bodies.length,
      relations: relations.length,
      memberships: memberships.length,
      views: views.length,
      processes: processes.length,
      stories: stories.length,
    },
    held: Object.fromEntries(STATUSES.map((status) => [status, count(status)])) as Health['held'],
    undescribed: bodies.filter(({ description }) => description === undefined).length,
    alone: bodies.filter(({ id }) => !joined.has(id)).length,
  };
};
