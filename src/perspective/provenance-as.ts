import { evidenceOfWay } from '../model/evidence-of-way.ts';
import type { Graph } from '../model/graph.ts';
import { leadsOf } from '../model/leads.ts';
import type { Process } from '../model/schema.ts';
import { appearanceFor } from './appearances.ts';
import { matrixOf } from './matrix-rows.ts';
import type { Perspective } from './perspective.ts';
import { carriersOf, type Provenance, provenanceFrom, provenanceOf } from './provenance.ts';
import type { Request } from './request.ts';

const ofSteps = (graph: Graph, { steps }: Process): Provenance => {
  const ways = steps.flatMap((step) =>
    step.ways.flatMap((way) => (way.to === null ? [] : [evidenceOfWay(step, way)])),
  );
  const drawn = [...steps.map(({ evidence }) => evidence), ...ways];
  return provenanceFrom(
    graph,
    drawn,
    ways.map(({ status }) => status),
  );
};

const ofTable = (graph: Graph, request: Pick<Request, 'view' | 'columns' | 'role'>): Provenance => {
  const { rows } = matrixOf(graph, request);
  const told = new Set(rows.map(({ body }) => body.id));
  const leads = graph.file.roles.flatMap(({ id }) => leadsOf(graph, id));
  const drawn = [
    ...rows.flatMap(({ body }) => carriersOf(graph, body)),
    ...leads.flatMap(({ from, evidence }) => (told.has(from) ? [evidence] : [])),
  ];
  const counted = rows.flatMap(({ cells }) => [...cells.values()].map(({ evidence }) => evidence));
  return { ...provenanceFrom(graph, drawn, counted), isOfCells: true };
};

/**
 * Where what is shown comes from, whatever it is shown as: a swimlane picture draws the ways between steps,
 * and a table has cells instead of lines.
 */
export const provenanceAs = (
  graph: Graph,
  perspective: Perspective,
  request: Pick<Request, 'as' | 'view' | 'columns' | 'role'>,
): Provenance => {
  const { view, process } = perspective;
  const as = appearanceFor(graph, request.as, view);
  if (as === 'swimlane' && process) return ofSteps(graph, process.process);
  return as === 'matrix' ? ofTable(graph, request) : provenanceOf(graph, perspective);
};
