import type { Draft } from './draft.ts';
import type { Gatherer } from './gather.ts';

/** The first of a list that has more than a map can hold, which is told. */
export const capped = <Item>(
  list: readonly Item[],
  most: number,
  sheet: string,
  gatherer: Gatherer,
): readonly Item[] => {
  if (list.length <= most) return list;
  gatherer.sheetFault('too-many-rows', 'error', sheet, {
    found: String(list.length),
    limit: String(most),
  });
  return list.slice(0, most);
};

/**
 * A file of which the bodies beyond the limit were left out, without what refers to them: the rest can be
 * drawn. A process in which one of them has a step is left out as a whole, and so is a story about it.
 */
export const withoutGone = (draft: Draft): Draft => {
  const there = new Set(draft.bodies.map(({ id }) => id));
  const isThere = (id: string | undefined) => id === undefined || there.has(id);
  const relations = draft.relations?.filter(({ from, to }) => isThere(from) && isThere(to));
  const lines = new Set(relations?.map(({ id }) => id));
  const isWhole = ({ steps }: NonNullable<Draft['processes']>[number]): boolean =>
    steps.every(
      (step) =>
        [...(step.actors ?? []), ...(step.waiting ?? [])].every(isThere) &&
        (step.relations ?? []).every((id) => lines.has(id)),
    );
  const processes = draft.processes?.filter(isWhole);
  const kept = new Set(processes?.map(({ id }) => id));
  const views = draft.views
    ?.filter(({ process }) => process === undefined || kept.has(process))
    .map((view) =>
      Array.isArray(view.bodies) ? { ...view, bodies: view.bodies.filter(isThere) } : view,
    );
  const isCut = processes?.length !== draft.processes?.length;
  return {
    ...draft,
    bodies: draft.bodies.map((body) =>
      isThere(body.partOf) ? body : { ...body, partOf: undefined },
    ),
    relations,
    memberships: draft.memberships?.filter(({ member, body }) => isThere(member) && isThere(body)),
    processes,
    views,
    stories: isCut ? undefined : draft.stories,
  };
};
