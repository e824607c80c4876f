import { distance } from 'fastest-levenshtein';
import { askedContent } from './asked-content.ts';
import type { FaultList } from './fault-list.ts';
import type { RawGraph } from './format-2.ts';
import type { Graph } from './graph.ts';
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
  eachTwin(names, sameName, (index, first) => {
    const values = { found: names[index] ?? '', first: `$.bodies[${first}]` };
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
  const seen = new Map<string, number>();
  const names = file.bodies.map(({ name }) => sameName(plainText(name.nl)));
  const told = new Set<number>();
  names.forEach((name, index) => {
    if (name.length < LEAST_LETTERS || NUMBERED.test(name)) return;
    const forms = [name, ...[...name].map((_, at) => name.slice(0, at) + name.slice(at + 1))];
    for (const form of forms) {
      const first = seen.get(form);
      if (first === undefined) seen.set(form, index);
      else if (first !== index && !told.has(index) && distance(names[first] ?? '', name) === 1) {
        told.add(index);
        const other = plainText(file.bodies[first]?.name.nl ?? '');
        const found = plainText(file.bodies[index]?.name.nl ?? '');
        tell('near-name', `$.bodies[${index}].name`, { found, other });
      }
    }
  });
};

/** What no view shows, and what no view can show of its process. */
const remarkOnViews = (graph: Graph, raw: RawGraph, tell: Tell): void => {
  const { file } = graph;
  if (raw.views === undefined || raw.views.length === 0) return;
  const contents = file.views.map((view) => askedContent(graph, view));
  const bodies = new Set(contents.flatMap(({ bodyIds }) => [...bodyIds]));
  const relations = new Set(contents.flatMap(({ relationIds }) => [...relationIds]));
  const isShown = (id: string): boolean => {
    const seen = new Set<string>();
    // A part of what is shown is found inside it.
    for (let at: string | undefined = id; at !== undefined && !seen.has(at); ) {
      if (bodies.has(at)) return true;
      seen.add(at);
      at = graph.bodies.get(at)?.partOf;
    }
    return (graph.seats.get(id) ?? []).some(({ body }) => bodies.has(body));
  };
  file.bodies.forEach(({ id }, index) => {
    if (!isShown(id)) tell('body-nowhere', `$.bodies[${index}]`, { found: id });
  });
  file.relations.forEach(({ id }, index) => {
    if (!relations.has(id)) tell('relation-nowhere', `$.relations[${index}]`, { found: id });
  });
  const viewsOf = new Map(file.views.map((view, index) => [view.process, index]));
  file.processes.forEach((process, index) => {
    const place = viewsOf.get(process.id);
    const content = place === undefined ? undefined : contents[place];
    const view = place === undefined ? undefined : file.views[place];
    if (content === undefined || view === undefined || place === undefined) return;
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
        const ends = graph.relations.get(id);
        const unseen = [ends?.from, ends?.to].filter((end) => end && !content.bodyIds.has(end));
        const place = `${path}.relations[${at}]`;
        if (unseen.length === 0) note('relations', id, place, lines);
        // A line is drawn once both its ends are.
        else note('bodies', id, place, listed, unseen as string[]);
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
    faults.add({
      code,
      severity: 'warning',
      subject,
      values,
      ...(repair === undefined ? {} : { mend: () => repair }),
    });
  remarkOnTime(raw, today, tell);
  remarkOnTwins(graph, tell);
  remarkOnNearNames(graph, tell);
  remarkOnViews(graph, raw, tell);
  remarkOnProcesses(graph, raw, tell);
  remarkOnWords(graph, raw, tell);
};
