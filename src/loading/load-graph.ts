import type { GraphAddress } from '../address/graph-address.ts';
import type { Deployment } from '../deployment/deployment.ts';
import { layoutsFile } from '../layout/layouts-file.ts';
import type { Placement } from '../layout/placement.ts';
import type { ScreenKey } from '../layout/screen-shape.ts';
import { digestOf } from '../model/digest.ts';
import { fingerprint } from '../model/fingerprint.ts';
import { type Graph, indexGraph } from '../model/graph.ts';
import { isGraphName } from '../model/graph-name.ts';
import { LIMITS } from '../model/limits.ts';
import type { Problem } from '../model/report.ts';
import type { Language } from '../model/text.ts';
import type { MapState } from '../state/map-state.ts';
import { embeddedText } from './embedded-text.ts';
import { fetchText } from './fetch-text.ts';
import type { Place } from './other-place.ts';

/** A graph that is there. */
export interface Loaded {
  readonly ok: true;
  readonly graph: Graph;
  readonly omissions: MapState['omissions'];
  /** Of the file's text, as `fingerprint` makes it; `null`: the build made no page of it. */
  readonly fingerprint: string | null;
}

/** The path of a graph of this site. */
const graphFile = (name: string): string => `data/${name}.json`;

type Failed = { readonly ok: false; readonly problem: Problem };

const failed = (
  code: Problem['code'],
  subject: string,
  faults: Problem['faults'] = [],
): Failed => ({
  ok: false,
  problem: { code, severity: 'error', subject, values: {}, faults },
});

/** Where the graph file is, or why it can't be had. */
const resolveAddress = async (
  { data, graph }: GraphAddress,
  root: URL,
  { graph: own, sources }: Pick<Deployment, 'graph' | 'sources'>,
): Promise<Place | Failed> => {
  if (data !== null) {
    const places = await import('./other-place.ts').catch(() => null);
    if (places === null) return failed('graph-unreachable', data);
    return places.otherPlace(data, root, sources) ?? failed('data-address-refused', data);
  }
  const name = graph ?? own;
  if (!isGraphName(name)) return failed('graph-name-invalid', name);
  return { url: new URL(graphFile(name), root), options: {} };
};

/**
 * Reads the text of a graph file. The very text that the build has checked needs no second check; for
 * any other the checks are fetched first.
 */
const read = async (
  text: string,
  subject: string,
  checkedDigest: string | null,
): Promise<Loaded | Failed> => {
  // Only what the build knows is compared with it: of a large file each of both takes long.
  const known = { ok: true, fingerprint: checkedDigest && fingerprint(text) } as const;
  if (checkedDigest !== null && (await digestOf(text)) === checkedDigest) {
    return { ...known, graph: indexGraph(JSON.parse(text)), omissions: [] };
  }
  try {
    const { readGraph } = await import('./read-graph.ts');
    const parsed = await readGraph(text);
    return parsed.ok
      ? { ...known, graph: parsed.graph, omissions: parsed.omissions }
      : failed('graph-invalid', subject, parsed.faults);
  } catch {
    return failed('graph-unreachable', subject);
  }
};

/**
 * Fetches and checks the graph file.
 * @param root address of the folder that holds `data/`
 * @param deployment says which graph it opens with, and from where a link may have one read
 * @param checkedDigest digest of the file that the build has checked; `null`: of this address it has none
 */
export const loadGraph = async (
  address: GraphAddress,
  root: URL,
  deployment: Deployment,
  checkedDigest: string | null,
): Promise<Loaded | Failed> => {
  const place = await resolveAddress(address, root, deployment);
  if ('problem' in place) return place;
  const subject = address.data ?? graphFile(address.graph ?? deployment.graph);
  const embedded = address.data === null ? embeddedText(subject) : null;
  if (embedded !== null) return read(embedded, subject, checkedDigest);
  const fetched = await fetchText(place.url, LIMITS.fileBytes, place.options);
  if ('text' in fetched) return read(fetched.text, subject, checkedDigest);
  if (fetched.failed === 'unreadable') return failed('graph-invalid', subject, [fetched.fault]);
  if (fetched.failed !== 'too-large') {
    return failed(fetched.failed === 'gone' ? 'graph-not-found' : 'graph-unreachable', subject);
  }
  const values = { found: String(fetched.bytes), limit: String(LIMITS.fileBytes) };
  return failed('graph-invalid', subject, [
    { code: 'too-large', severity: 'error', subject: '$', values },
  ]);
};

/**
 * Fetches the placements that the build made for this graph in a language and for a screen, by the hash of their
 * shape; whether one can be used is seen when it is (`keep-laid-out.ts`). A graph from elsewhere has
 * none, and a failure only costs time: the map lays out for itself.
 */
export const loadPlacements = async (
  { data, graph }: GraphAddress,
  root: URL,
  own: string,
  language: Language,
  screen: ScreenKey,
): Promise<readonly (readonly [string, Placement])[]> => {
  const name = graph ?? own;
  if (data !== null || !isGraphName(name)) return [];
  const file = layoutsFile(name, language, screen);
  try {
    const embedded = embeddedText(file);
    const fetched =
      embedded === null
        ? await fetchText(new URL(file, root), LIMITS.fileBytes)
        : { text: embedded };
    return 'text' in fetched ? Object.entries(JSON.parse(fetched.text)) : [];
  } catch {
    return [];
  }
};
