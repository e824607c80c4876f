import { isOwnGraph } from '../address/graph-address.ts';
import type { TellHost } from '../embed/follow-host.ts';
import { SCREEN_KEYS } from '../layout/screen-shape.ts';
import { ifHad, ifHadUnasked } from '../lazy/if-had.ts';
import { whenIdle } from '../lazy/when-idle.ts';
import { whenInteractive } from '../lazy/when-interactive.ts';
import { keepLaidOut } from '../loading/keep-laid-out.ts';
import { laidOutAhead } from '../loading/laid-out-ahead.ts';
import { loadGraph } from '../loading/load-graph.ts';
import { pageRoot } from '../loading/page-root.ts';
import { followVersions } from '../offline/follow-versions.ts';
import { screenFor } from '../state/content.ts';
import { fail, receiveGraph } from '../state/graph-producers.ts';
import { type MapState, pageOf } from '../state/map-state.ts';
import { isMirror } from '../state/session.ts';
import { apply, useMap } from '../state/store.ts';
import { fetchAhead } from './fetch-ahead.ts';
import { followUrl } from './follow-url.ts';
import { followWindow } from './follow-window.ts';
import { EmbedFrame } from './lazy.ts';
import {
  checkedDigest,
  laidOutGraphs,
  pageDeployment,
  pageGraph,
  pagesAt,
  pageView,
  prerenderedFrom,
} from './page.ts';
import { rejoin } from './rejoin.ts';

const isFramed = (): boolean => window.parent !== window;

const tellNobody: TellHost = () => {};

/** Has the page follow the colours of a host and the words of a file, from the moment that there are any. */
const followViewer = async (): Promise<void> => {
  const isAsked = ({ request, deployment }: MapState) =>
    (request.words ?? request.tokens ?? deployment.tokens) !== null;
  const follow = async () => {
    (await ifHadUnasked(() => import('./follow-viewer.ts')))?.followViewer();
  };
  if (isAsked(useMap.getState())) return follow();
  const stop = useMap.subscribe((state) => {
    if (!isAsked(state)) return;
    stop();
    void follow();
  });
};

/** Has a framed map follow the page around it; the stage in small follows the presenter's window. */
const followParent = async (deployed: Promise<void>): Promise<TellHost> => {
  if (!isFramed()) return tellNobody;
  if (!isMirror(useMap.getState())) {
    const host = await ifHad(() => import('../embed/follow-host.ts'));
    return host?.followHost(deployed) ?? tellNobody;
  }
  (await ifHad(() => import('../present/follow-console.ts')))?.followConsole();
  return tellNobody;
};

/**
 * Joins the store to the page it is on: its URL, and the page around it when it is framed.
 * @param deployed when the deployment has said all of itself that it says
 */
export const joinPage = async (deployed: Promise<void>): Promise<TellHost> => {
  const deployment = pageDeployment();
  useMap.setState({ deployment, page: pageOf(deployment, pageView()) });
  followVersions();
  followUrl();
  followWindow();
  void rejoin();
  const tellHost = await followParent(deployed);
  await followViewer();
  return tellHost;
};

/**
 * Keeps the map for when there is no network: only on a page that the build made, which has a service
 * worker beside it, and never in a frame, where the page around it is not ours.
 */
const keepForLater = async (): Promise<void> => {
  if (prerenderedFrom() === null || isFramed() || useMap.getState().isEmbedded) return;
  const keeper = await ifHadUnasked(() => import('../offline/keep-offline.ts'));
  await keeper?.keepOffline(pageRoot());
};

/** Opens files that are dropped or pasted: not in a frame, where the page around it is not ours. */
const takeFiles = async (): Promise<void> => {
  const { isEmbedded, deployment } = useMap.getState();
  if (isFramed() || isEmbedded || !deployment.ownFiles) return;
  (await ifHadUnasked(() => import('../open/watch-files.ts')))?.watchFiles();
};

interface Opened {
  /** When the deployment has said all of itself that it says; not waited for too long. */
  readonly deployed: Promise<void>;
  /** The page came with the picture that is asked for, which stays when the data can't be had. */
  readonly holdsPicture: boolean;
  readonly tellHost: TellHost;
  /** Applies the whole stylesheets, which what is said over that picture needs. */
  readonly applyStyles: () => Promise<void>;
}

/** Whether the graph that is asked for is the one that this page was made of. */
const isOfThisPage = (): boolean => {
  const { address, deployment } = useMap.getState();
  return isOwnGraph(address) && deployment.graph === pageGraph();
};

/** Begins to fetch the graph that is asked for, and what was laid out of it ahead. */
const fetchMap = () => {
  const { address, deployment, request } = useMap.getState();
  const root = pageRoot();
  const takeLaidOutAhead = laidOutAhead(root, laidOutGraphs());
  const load = () => loadGraph(address, root, deployment, isOfThisPage() ? checkedDigest() : null);
  const first = Promise.all([
    load(),
    takeLaidOutAhead(request.lang, screenFor(useMap.getState())),
  ]).then(([loaded]) => loaded);
  return { load, takeLaidOutAhead, first };
};

/**
 * Joins the store to the files on the server: graph and layouts. What can't be had is tried again.
 * @returns the fingerprint of the graph file; `null` when this page was not made of it
 */
export const start = async ({
  deployed,
  holdsPicture,
  tellHost,
  applyStyles,
}: Opened): Promise<string | null> => {
  if (useMap.getState().isEmbedded) void EmbedFrame.fetch().catch(() => undefined);
  const made = useMap.getState().deployment;
  const begun = fetchMap();
  await deployed;
  // Another map, view or language than the page was made with is asked for anew; what is the same is there.
  const isAsMade = useMap.getState().deployment === made;
  const { load, takeLaidOutAhead, first: coming } = isAsMade ? begun : fetchMap();
  if (isOfThisPage()) useMap.setState({ pagesAt: pagesAt() });
  whenInteractive(() => whenIdle(() => void takeFiles()));
  const first = await coming;
  if (!first.ok && holdsPicture) tellHost({ type: 'error', code: first.problem.code });
  else if (!first.ok) apply(fail(first.problem));
  if (!first.ok && holdsPicture) await applyStyles();
  const loaded = first.ok
    ? first
    : await (await import('./load-later.ts')).loadLater(load, first.problem, holdsPicture);
  apply(receiveGraph(loaded.graph, loaded.omissions));
  if (isOfThisPage()) useMap.setState({ arePagesOlder: loaded.fingerprint !== prerenderedFrom() });
  keepLaidOut(takeLaidOutAhead);
  whenInteractive(() => {
    whenIdle(() => {
      void fetchAhead()
        .then(() =>
          Promise.all(
            useMap
              .getState()
              .deployment.languages.flatMap((language) =>
                SCREEN_KEYS.map((screen) => takeLaidOutAhead(language, screen)),
              ),
          ),
        )
        .then(keepForLater);
    });
  });
  return isAsMade ? loaded.fingerprint : null;
};
