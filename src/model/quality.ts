import { distance } from 'fastest-levenshtein';
import { askedContent } from './asked-content.ts';
import type { FaultList } from './fault-list.ts';
import type { RawGraph } from './format-2.ts';
import { type Graph, mustGet } from './graph.ts';
import { holdersOf } from './holders-of.ts';
import { plainText } from './plain-text.ts';
import { remarkOnTime } from './quality-of-time.ts';
import { remarkOnWords } from './quality-of-words.ts';
import { eachTwin, type Tell, takeAway } from './remarks.ts';
import type { FaultCode } from './report.ts';
import { sameName } from './same-name.ts';

const remarkOnTwins = (graph: Graph, tell: Tell): void => {
  const { file } = graph;
  const twins = <T>(
    list: string,
    code: FaultCode,
    items: readonly T[],
    saidBy: (item: T) => string,
  ) =>
    eachTwin(items, saidBy, (index, first) => {
      const path = `$.${list}[${index}]`;
      tell(code, path, { first: `$.${list}[${first}]` }, takeAway(path));
    });
  const mutual = new Set(file.relationTypes.flatMap((type) => (type.symmetric ? type.id : [])));
  twins('relations', 'duplicate-relation', file.relations, ({ type, from, to, label }) =>
    // What two do with each other is the same the other way round.
    JSON.stringify([type, ...(mutual.has(type) ? [from, to].sort() : [from, to]), label?.nl]),
  );
  twins('memberships', 'duplicate-membership', file.memberships, (seat) =>
    JSON.stringify([seat.member, seat.body, seat.role, seat.person, seat.onBehalfOf, seat.from]),
  );
  remarkOnNames(graph, tell);
};

/** Bodies that are called the same: whoever is told of one can't know which. */
const remarkOnNames = ({ file }: Graph, tell: Tell): void => {
  const names = file.bodies.map(({ name }) => plainText(name.nl));
  eachTwin(names, sameName, (index, first, found) => {
    const values = { found, first: `$.bodies[${first}]` };
    tell('duplicate-name', `$.bodies[${index}].name`, values);
  });
};

/** More bodies than this are too many to compare their names letter by letter. */
const MOST_COMPARED = 2_000;
/** Shorter names, numbered ones, and those with a letter for a number differ by a letter on purpose. */
const LEAST_LETTERS = 6;
const NUMBERED = /\d|(?:^|\s)\p{L}(?=\s|$)/u;

/** Names that differ by one letter: of all that become one when a letter of either is left out. */
const remarkOnNearNames = ({ file }: Graph, tell: Tell): void => {
  if (file.bodies.length > MOST_COMPARED) return;
  const seen = new Map<string, { readonly words: string; readonly name: string }>();
  file.bodies.forEach((body, index) => {
    const words = plainText(body.name.nl);
    const name = sameName(words);
    if (name.length < LEAST_LETTERS || NUMBERED.test(name)) return;
    const forms = [name, ...[...name].map((_, at) => name.slice(0, at) + name.slice(at + 1))];
    const near = forms.flatMap((form) => seen.get(form) ?? []);
    const other = near.find((one) => distance(one.name, name) === 1);
    if (other !== undefined) {
      tell('near-name', `$.bodies[${index}].name`, { found: words, other: other.words });
    }
    for (const form of forms) if (!seen.has(form)) seen.set(form, { words, name });
  });
};

/** What no view shows, and what no view can show of its process. */
const remarkOnViews = (graph: Graph, raw: RawGraph, tell: Tell): void => {
  const { file } = graph;
  if (raw.views === undefined || raw.views.length === 0) return;
  const shown = file.views.map((view, place) => ({ view, place, ...askedContent(graph, view) }));
  const bodies = new Set(shown.flatMap(({ bodyIds }) => [...bodyIds]));
  const relations = new Set(shown.flatMap(({ relationIds }) => [...relationIds]));
  const isShown = (id: string): boolean =>
    // A part of what is shown is found inside it.
    [id, ...holdersOf(graph, id)].some((at) => bodies.has(at)) ||
    (graph.seats.get(id) ?? []).some(({ body }) => bodies.has(body));
  file.bodies.forEach(({ id }, index) => {
    if (!isShown(id)) tell('body-nowhere', `$.bodies[${index}]`, { found: id });
  });
  file.relations.forEach(({ id }, index) => {
    if (!relations.has(id)) tell('relation-nowhere', `$.relations[${index}]`, { found: id });
  });
  const viewsOf = new Map(shown.map((one) => [one.view.process, one]));
  file.processes.forEach((process, index) => {
    const content = viewsOf.get(process.id);
    if (content === undefined) return;
    const { view, place } = content;
    const missing = new Set<string>();
    const note = (
      list: 'bodies' | 'relations',
      id: string,
      at: string,
      asked: readonly string[] | undefined,
      added: readonly string[] = [id],
    ) => {
      if (missing.has(id)) return;
      missing.add(id);
      const repair = asked?.length
        ? added.map((one, index) => ({
            path: ['views', place, list, asked.length + index],
            value: one,
          }))
        : undefined;
      tell('step-outside-view', at, { found: id, view: view.id }, repair);
    };
    process.steps.forEach((step, number) => {
      const path = `$.processes[${index}].steps[${number}]`;
      const listed = Array.isArray(view.bodies) ? view.bodies : undefined;
      step.actors.forEach((id, at) => {
        if (!content.bodyIds.has(id)) note('bodies', id, `${path}.actors[${at}]`, listed);
      });
      (step.waiting ?? []).forEach((id, at) => {
        if (!content.bodyIds.has(id)) note('bodies', id, `${path}.waiting[${at}]`, listed);
      });
      const lines = Array.isArray(view.relations) ? view.relations : undefined;
      step.relations.forEach((id, at) => {
        if (content.relationIds.has(id)) return;
        const { from, to } = mustGet(graph.relations, id);
        const unseen = [from, to].filter((end) => !content.bodyIds.has(end));
        const place = `${path}.relations[${at}]`;
        if (unseen.length === 0) note('relations', id, place, lines);
        // A line is drawn once both its ends are.
        else note('bodies', id, place, listed, unseen);
      });
    });
  });
};

const remarkOnProcesses = ({ file }: Graph, raw: RawGraph, tell: Tell): void => {
  file.processes.forEach(({ id, steps }, index) => {
    if (!steps.some(({ council = [] }) => council.length > 0)) {
      tell('no-council', `$.processes[${index}]`, { found: id });
    }
    steps.forEach((step, number) => {
      const written = raw.processes?.[index]?.steps[number];
      if (step.ways.length < 2 || step.parallel === true) return;
      const isAsked = written?.question !== undefined;
      step.ways.forEach((way, at) => {
        if (isAsked && written.ways?.[at]?.label !== undefined) return;
        const path = `$.processes[${index}].steps[${number}].ways[${at}]`;
        tell('way-without-label', path, { found: way.id });
      });
    });
  });
};

/**
 * Remarks on the quality of a file: it is drawn all the same.
 * @param raw the file as it is written
 * @param today as `2012-01-18`
 */
export const checkQuality = (
  graph: Graph,
  raw: RawGraph,
  today: string,
  faults: FaultList,
): void => {
  const tell: Tell = (code, subject, values = {}, repair) =>
    faults.add({ code, severity: 'warning', subject, values, mend: () => repair ?? null });
  remarkOnTime(raw, today, tell);
  remarkOnTwins(graph, tell);
  remarkOnNearNames(graph, tell);
  remarkOnViews(graph, raw, tell);
  remarkOnProcesses(graph, raw, tell);
  remarkOnWords(graph, raw, tell);
};
