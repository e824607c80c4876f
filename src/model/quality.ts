import { distance } from 'fastest-levenshtein';
import { askedContent } from './asked-content.ts';
import type { FaultList } from './fault-list.ts';
import { keysOf } from './fault-places.ts';
import type { RawGraph } from './format-2.ts';
import type { Graph } from './graph.ts';
import { plainText } from './plain-text.ts';
import type { FaultCode, Repair } from './report.ts';

/** Tells a remark: it is drawn all the same. */
type Tell = (
  code: FaultCode,
  path: string,
  values?: Readonly<Record<string, string>>,
  repair?: Repair,
) => void;

const takeAway = (path: string): Repair => [{ path: keysOf(path) }];

/** Items that say the same as an earlier one. */
const eachTwin = <T>(
  items: readonly T[],
  saidBy: (item: T) => string,
  tell: (index: number, first: number) => void,
): void => {
  const seen = new Map<string, number>();
  items.forEach((item, index) => {
    const said = saidBy(item);
    const first = seen.get(said);
    if (first === undefined) seen.set(said, index);
    else tell(index, first);
  });
};

const remarkOnTwins = ({ file }: Graph, tell: Tell): void => {
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
  twins('relations', 'duplicate-relation', file.relations, ({ type, from, to, label }) =>
    JSON.stringify([type, from, to, label?.nl]),
  );
  twins('memberships', 'duplicate-membership', file.memberships, (seat) =>
    JSON.stringify([seat.member, seat.body, seat.role, seat.person, seat.onBehalfOf, seat.from]),
  );
  const nameOf = (index: number) => plainText(file.bodies[index]?.name.nl ?? '');
  eachTwin(
    file.bodies,
    ({ name }) => plainText(name.nl).trim().toLowerCase(),
    (index, first) => {
      const path = `$.bodies[${index}].name`;
      tell('duplicate-name', path, { found: nameOf(index), first: `$.bodies[${first}]` });
    },
  );
};

/** More bodies than this are too many to compare their names letter by letter. */
const MOST_COMPARED = 2_000;
/** Shorter names, and numbered ones, differ by a letter on purpose. */
const LEAST_LETTERS = 6;

/** Names that differ by one letter: of all that become one when a letter of either is left out. */
const remarkOnNearNames = ({ file }: Graph, tell: Tell): void => {
  if (file.bodies.length > MOST_COMPARED) return;
  const seen = new Map<string, number>();
  const names = file.bodies.map(({ name }) => plainText(name.nl).trim().toLowerCase());
  const told = new Set<number>();
  names.forEach((name, index) => {
    if (name.length < LEAST_LETTERS || /\d/.test(name)) return;
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
    ) => {
      if (missing.has(id)) return;
      missing.add(id);
      const repair = asked && [{ path: ['views', place, list, asked.length], value: id }];
      tell('step-outside-view', at, { found: id, view: view.id }, repair);
    };
    process.steps.forEach((step, number) => {
      const path = `$.processes[${index}].steps[${number}]`;
      const listed = Array.isArray(view.bodies) ? view.bodies : undefined;
      step.actors.forEach((id, at) => {
        if (!content.bodyIds.has(id)) note('bodies', id, `${path}.actors[${at}]`, listed);
      });
      const lines = Array.isArray(view.relations) ? view.relations : undefined;
      step.relations.forEach((id, at) => {
        if (!content.relationIds.has(id)) note('relations', id, `${path}.relations[${at}]`, lines);
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

/** What is declared and nothing uses, and what can't be told apart. */
const remarkOnWords = ({ file }: Graph, raw: RawGraph, tell: Tell): void => {
  const used = {
    relationTypes: new Set(file.relations.map(({ type }) => type)),
    kinds: new Set(file.bodies.map(({ kind }) => kind)),
    roles: new Set(file.memberships.map(({ role }) => role)),
  };
  for (const list of ['relationTypes', 'kinds', 'roles'] as const) {
    (raw[list] ?? []).forEach(({ id }, index) => {
      const path = `$.${list}[${index}]`;
      if (!used[list].has(id)) tell('unused', path, { found: id });
    });
  }
  const inhabited = new Set(file.bodies.map(({ lane }) => lane));
  (raw.lanes ?? []).forEach(({ id }, index) => {
    if (!inhabited.has(id)) tell('empty-lane', `$.lanes[${index}]`, { found: id });
  });
  const types = file.relationTypes.filter(({ id }) => used.relationTypes.has(id));
  const places = new Map((raw.relationTypes ?? []).map(({ id }, index) => [id, index]));
  eachTwin(
    types,
    // Two ends are drawn: an arrow and a ring.
    ({ style }) => `${style.colour} ${style.arrowhead === 'circle'}`,
    (index, first) => {
      const [one, other] = [types[index], types[first]];
      const place = places.get(one?.id ?? '');
      if (one === undefined || other === undefined || place === undefined) return;
      const path = `$.relationTypes[${place}].style`;
      tell('same-look', path, { found: one.id, other: other.id });
    },
  );
  (raw.relationTypes ?? []).forEach(({ sentence }, index) => {
    if (sentence === undefined) return;
    for (const way of ['forward', 'backward'] as const) {
      const told = sentence[way];
      const texts = typeof told === 'string' ? [['', told] as const] : Object.entries(told);
      for (const [language, words] of texts) {
        const missing = ['from', 'to'].find((end) => !words.includes(`{${end}}`));
        if (missing === undefined) continue;
        const path = `$.relationTypes[${index}].sentence.${way}`;
        tell('sentence-without-end', language === '' ? path : `${path}.${language}`, {
          found: `{${missing}}`,
        });
      }
    }
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
  const { validOn } = graph.file.meta;
  if (validOn !== undefined && validOn > today) {
    tell('future-date', '$.meta.validOn', { found: validOn });
  }
  remarkOnTwins(graph, tell);
  remarkOnNearNames(graph, tell);
  remarkOnViews(graph, raw, tell);
  remarkOnProcesses(graph, raw, tell);
  remarkOnWords(graph, raw, tell);
};
