import { askedContent } from './asked-content.ts';
import { checkEvidence } from './evidence-faults.ts';
import type { FaultList } from './fault-list.ts';
import type { Graph } from './graph.ts';
import { checkProcess } from './process-faults.ts';
import type { Fault, FaultCode, Repair } from './report.ts';
import { checkStories } from './story-faults.ts';

type Report = (code: FaultCode, path: string, values?: Fault['values'], repair?: Repair) => void;

/** A loop as it is told: nobody reads more than its first bodies. */
const loopOf = (way: readonly string[]): string =>
  [...way.slice(0, 5), ...(way.length > 5 ? ['…'] : [])].join(' → ');

/** Follows `partOf` upwards from every body, visiting each once. */
const checkPartOf = (graph: Graph, report: Report): void => {
  const sound = new Set<string>();
  graph.file.bodies.forEach((start, index) => {
    const way = new Set<string>();
    let current: string | undefined = start.id;
    while (current !== undefined && !sound.has(current) && !way.has(current)) {
      way.add(current);
      current = graph.bodies.get(current)?.partOf;
    }
    if (current !== undefined && way.has(current)) {
      const repair = [{ path: ['bodies', index, 'partOf'] }];
      report('part-of-loop', `$.bodies[${index}].partOf`, { found: loopOf([...way]) }, repair);
    }
    for (const id of way) sound.add(id);
  });
};

const checkRelations = (graph: Graph, report: Report): void => {
  graph.file.relations.forEach((relation, index) => {
    if (relation.from !== relation.to) return;
    const repair = [{ path: ['relations', index] }];
    report('self-relation', `$.relations[${index}].to`, { found: relation.to }, repair);
  });
};

const checkMemberships = (graph: Graph, report: Report): void => {
  graph.file.memberships.forEach(({ member, body }, index) => {
    if (member !== body) return;
    const repair = [{ path: ['memberships', index] }];
    report('self-membership', `$.memberships[${index}]`, { found: body }, repair);
  });
};

const checkViews = (graph: Graph, report: Report): void => {
  graph.file.views.forEach((view, index) => {
    const { bodyIds: shown } = askedContent(graph, view);
    if (shown.size === 0) {
      report('empty-view', `$.views[${index}].bodies`);
      return;
    }
    const listed = Array.isArray(view.relations) ? view.relations : [];
    listed.forEach((id, number) => {
      const relation = graph.relations.get(id);
      const missing = relation && [relation.from, relation.to].find((end) => !shown.has(end));
      if (missing === undefined) return;
      const path = `$.views[${index}].relations[${number}]`;
      report('relation-outside-view', path, { found: id, body: missing });
    });
    // A body that is named twice is not looked into twice.
    const boxes = new Map((view.expanded ?? []).map((id, number) => [id, number]));
    for (const [id, number] of boxes) {
      if (shown.has(id) && graph.parts.get(id)?.some((part) => shown.has(part.id))) continue;
      report('empty-box', `$.views[${index}].expanded[${number}]`, { found: id });
    }
  });
};

/** Checks what only a whole graph can show: loops, views, processes, and quotes in their sources. */
export const checkStructure = (graph: Graph, faults: FaultList): void => {
  const report: Report = (code, path, values = {}, repair) =>
    faults.add({ code, severity: 'error', subject: path, values, mend: () => repair ?? null });
  checkPartOf(graph, report);
  checkRelations(graph, report);
  checkMemberships(graph, report);
  checkViews(graph, report);
  graph.file.processes.forEach((process, index) => {
    checkProcess(process, `$.processes[${index}]`, faults);
  });
  checkStories(graph, faults);
  checkEvidence(graph, faults);
};
