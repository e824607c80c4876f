import { askedContent } from './asked-content.ts';
import type { Graph } from './graph.ts';
import { nearest } from './nearest.ts';
import { checkProcess } from './process-faults.ts';
import type { Fault, FaultCode } from './report.ts';
import type { Evidence } from './schema.ts';
import { checkStories } from './story-faults.ts';

const error = (
  code: FaultCode,
  path: string,
  values: Fault['values'] = {},
  suggestion: string | null = null,
): Fault => ({
  code,
  severity: 'error',
  subject: path,
  values,
  ...(suggestion === null ? {} : { suggestion }),
});

/** A loop as it is told: nobody reads more than its first bodies. */
const loopOf = (way: readonly string[]): string =>
  [...way.slice(0, 5), ...(way.length > 5 ? ['…'] : [])].join(' → ');

/** Follows `partOf` upwards from every body, visiting each once. */
const checkPartOf = (graph: Graph): readonly Fault[] => {
  const sound = new Set<string>();
  return graph.file.bodies.flatMap((start, index) => {
    const way = new Set<string>();
    let current = start.id;
    while (!sound.has(current)) {
      if (way.has(current)) {
        for (const id of way) sound.add(id);
        return [error('part-of-loop', `$.bodies[${index}].partOf`, { found: loopOf([...way]) })];
      }
      way.add(current);
      const next = graph.bodies.get(current)?.partOf;
      if (next === undefined) break;
      current = next;
    }
    for (const id of way) sound.add(id);
    return [];
  });
};

const checkRelations = (graph: Graph): readonly Fault[] =>
  graph.file.relations.flatMap((relation, index) =>
    relation.from === relation.to
      ? [error('self-relation', `$.relations[${index}].to`, { found: relation.to })]
      : [],
  );

const checkViews = (graph: Graph): readonly Fault[] =>
  graph.file.views.flatMap((view, index) => {
    const { bodyIds: shown } = askedContent(graph, view);
    if (shown.size === 0) return [error('empty-view', `$.views[${index}].bodies`)];
    const listed = Array.isArray(view.relations) ? view.relations : [];
    const outside = listed.flatMap((id, number) => {
      const relation = graph.relations.get(id);
      const missing = relation && [relation.from, relation.to].find((end) => !shown.has(end));
      return missing === undefined
        ? []
        : [
            error('relation-outside-view', `$.views[${index}].relations[${number}]`, {
              found: id,
              body: missing,
            }),
          ];
    });
    const lost = (view.expanded ?? []).flatMap((id, number) =>
      shown.has(id) && graph.parts.get(id)?.some((part) => shown.has(part.id))
        ? []
        : [error('empty-box', `$.views[${index}].expanded[${number}]`, { found: id })],
    );
    return [...outside, ...lost];
  });

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();

const checkEvidence = (graph: Graph): readonly Fault[] => {
  const places = new Map(
    graph.file.sources.map((source) => [
      source.id,
      new Map(
        source.places.map(({ place, words }) => [
          place,
          words === undefined ? undefined : folded(words),
        ]),
      ),
    ]),
  );
  const check = (evidence: Evidence | undefined, path: string): readonly Fault[] => {
    if (evidence?.status !== 'stated') return [];
    const source = places.get(evidence.source);
    if (!source) {
      const { source: found } = evidence;
      return [
        error(
          'unknown-id',
          `${path}.evidence.source`,
          { found, collection: 'sources' },
          nearest(found, places.keys()),
        ),
      ];
    }
    if (!source.has(evidence.place)) {
      return [
        error('unknown-place', `${path}.evidence.place`, {
          found: String(evidence.place),
          source: evidence.source,
        }),
      ];
    }
    const words = source.get(evidence.place);
    return words === undefined || words.includes(folded(evidence.quote))
      ? []
      : [
          error('quote-not-found', `${path}.evidence.quote`, {
            found: evidence.quote.slice(0, 60),
            place: String(evidence.place),
          }),
        ];
  };
  const { file } = graph;
  const list = (name: string, items: readonly { evidence?: Evidence | undefined }[]) =>
    items.flatMap((item, index) => check(item.evidence, `$.${name}[${index}]`));
  return [
    ...list('lanes', file.lanes),
    ...list('bodies', file.bodies),
    ...list('relations', file.relations),
    ...list('memberships', file.memberships),
    ...list('remarks', file.remarks),
    ...list('glossary', file.glossary),
    ...file.processes.flatMap((process, index) =>
      process.steps.flatMap((step, number) => {
        const path = `processes[${index}].steps[${number}]`;
        return [
          ...check(step.evidence, `$.${path}`),
          ...list(`${path}.ways`, step.ways),
          ...list(`${path}.council`, step.council ?? []),
        ];
      }),
    ),
    ...file.stories.flatMap((story, index) => list(`stories[${index}].scenes`, story.scenes)),
  ];
};

/** Checks what only a whole graph can show: loops, views, processes, and quotes in their sources. */
export const checkStructure = (graph: Graph): readonly Fault[] => [
  ...checkPartOf(graph),
  ...checkRelations(graph),
  ...checkViews(graph),
  ...graph.file.processes.flatMap((process, index) =>
    checkProcess(process, `$.processes[${index}]`),
  ),
  ...checkStories(graph),
  ...checkEvidence(graph),
];
