import { type GraphAddress, isGraphName } from '../address/graph-address.ts';
import { layoutsFile } from '../layout/layouts-file.ts';
import type { Placement } from '../layout/placement.ts';
import type { ScreenKey } from '../layout/screen-shape.ts';
import { digestOf } from '../model/digest.ts';
import { fingerprint } from '../model/fingerprint.ts';
import { type Graph, indexGraph } from '../model/graph.ts';
import { LIMITS } from '../model/limits.ts';
import type { Problem } from '../model/report.ts';
import type { Language } from '../model/text.ts';
import type { MapState } from '../state/map-state.ts';
import { fetchText } from './fetch-text.ts';

/** A graph that is there. */
export interface Loaded {
  readonly ok: true;
  readonly graph: Graph;
  readonly omissions: MapState['omissions'];
  /** Of the file's text, as `fingerprint` makes it; `null`: the build made no page of it. */
  readonly fingerprint: string | null;
}

type Failed = { readonly ok: false; readonly problem: Problem };

const failed = (
  code: Problem['code'],
  subject: string,
  faults: Problem['faults'] = [],
): Failed => ({
  ok: false,
  problem: { code, severity: 'error', subject, values: {}, faults },
});

/** The address of the graph file, or why it can't be had. Only this page's own origin is read. */
const resolveAddress = (address: GraphAddress, root: URL): URL | Failed => {
  if (address.data !== null) {
    if (!URL.canParse(address.data, root)) return failed('data-address-refused', address.data);
    const url = new URL(address.data, root);
    return url.origin === root.origin ? url : failed('data-address-refused', address.data);
  }
  if (!isGraphName(address.graph)) return failed('graph-name-invalid', address.graph);
  return new URL(`data/${address.graph}.json`, root);
};

/**
 * How a file is asked for whose address anyone can have put in a link: a link must not make a reader's
 * browser do on this host what only the reader may do.
 */
const AS_STRANGER: RequestInit = { credentials: 'omit', redirect: 'error' };

/** A file that the build put into the page itself, which can't fetch any when it is opened from disk. */
const embeddedText = (file: string): string | null =>
  document.querySelector(`script[data-file="${CSS.escape(file)}"]`)?.textContent ?? null;

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
 * @param checkedDigest digest of the file that the build has checked; `null`: of this address it has none
 */
export const loadGraph = async (
  address: GraphAddress,
  root: URL,
  checkedDigest: string | null,
): Promise<Loaded | Failed> => {
  const url = resolveAddress(address, root);
  if (!(url instanceof URL)) return url;
  const subject = address.data ?? `data/${address.graph}.json`;
  const embedded = address.data === null ? embeddedText(subject) : null;
  if (embedded !== null) return read(embedded, subject, checkedDigest);
  const fetched = await fetchText(url, LIMITS.fileBytes, address.data === null ? {} : AS_STRANGER);
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
  address: GraphAddress,
  root: URL,
  language: Language,
  screen: ScreenKey,
): Promise<readonly (readonly [string, Placement])[]> => {
  if (address.data !== null || !isGraphName(address.graph)) return [];
  const file = layoutsFile(address.graph, language, screen);
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
