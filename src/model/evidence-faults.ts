import type { FaultList } from './fault-list.ts';
import { keysOf } from './fault-places.ts';
import type { Graph } from './graph.ts';
import { nearQuote } from './near-quote.ts';
import { nearest } from './nearest.ts';
import type { Evidence } from './schema.ts';

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The words of a source by place; `undefined` where the file does not have them. */
type Places = ReadonlyMap<string, string | undefined>;

/** Checks that what is stated is: that its source has the place, and the place the words. */
export const checkEvidence = (graph: Graph, faults: FaultList): void => {
  const { file } = graph;
  const sources = new Map<string, Places>(
    file.sources.map((source) => [
      source.id,
      new Map(
        source.places.map(({ place, words }) => [
          String(place),
          words === undefined ? undefined : folded(words),
        ]),
      ),
    ]),
  );
  const checkQuote = (quote: string, place: string | undefined, places: Places, path: string) => {
    const asked = place === undefined ? [...places.values()] : [places.get(place)];
    const known = asked.filter((words) => words !== undefined);
    // Where words are not all there nobody can say that they are not said.
    if (known.length < asked.length || known.length === 0) return;
    const wanted = folded(quote);
    if (known.some((words) => words.includes(wanted))) return;
    const meant = () =>
      known.map((words) => nearQuote(wanted, words)).find((near) => near !== null);
    faults.add({
      code: 'quote-not-found',
      severity: 'error',
      subject: `${path}.quote`,
      values: { found: quote.slice(0, 60), place: place ?? '' },
      suggest: () => meant() ?? null,
      mend: (quoted) =>
        quoted === null ? null : [{ path: keysOf(`${path}.quote`), value: quoted }],
    });
  };
  const check = (evidence: Evidence | undefined, at: () => string): void => {
    if (evidence?.status !== 'stated') return;
    const { source: id, place, quote } = evidence;
    const places = sources.get(id);
    if (!places) {
      const path = `${at()}.evidence`;
      faults.add({
        code: 'unknown-id',
        severity: 'error',
        subject: `${path}.source`,
        values: { found: id, collection: 'sources' },
        suggest: () => nearest(id, sources.keys()),
        mend: (meant) =>
          meant === null ? null : [{ path: keysOf(`${path}.source`), value: meant }],
      });
      return;
    }
    const asked = place === undefined ? undefined : String(place);
    if (asked !== undefined && places.size > 0 && !places.has(asked)) {
      faults.add({
        code: 'unknown-place',
        severity: 'error',
        subject: `${at()}.evidence.place`,
        values: { found: asked, source: id },
      });
      return;
    }
    if (quote !== undefined) checkQuote(quote, asked, places, `${at()}.evidence`);
  };
  const list = (name: string, items: readonly { evidence?: Evidence | undefined }[]) => {
    items.forEach((item, index) => {
      check(item.evidence, () => `$.${name}[${index}]`);
    });
  };
  list('lanes', file.lanes);
  list('bodies', file.bodies);
  list('relations', file.relations);
  list('memberships', file.memberships);
  list('remarks', file.remarks);
  list('glossary', file.glossary);
  file.processes.forEach((process, index) => {
    list(`processes[${index}].steps`, process.steps);
    process.steps.forEach((step, number) => {
      const path = `processes[${index}].steps[${number}]`;
      list(`${path}.ways`, step.ways);
      list(`${path}.council`, step.council ?? []);
    });
  });
  file.stories.forEach((story, index) => {
    list(`stories[${index}].scenes`, story.scenes);
  });
};
