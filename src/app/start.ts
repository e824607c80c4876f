import { isOwnGraph } from '../address/graph-address.ts';
import type { PageDefaults } from '../address/request-url.ts';
import type { TellHost } from '../embed/follow-host.ts';
import { SCREEN_KEYS } from '../layout/screen-shape.ts';
import { keepLaidOut } from '../loading/keep-laid-out.ts';
import { laidOutAhead } from '../loading/laid-out-ahead.ts';
import { type Loaded, loadGraph } from '../loading/load-graph.ts';
import { pageRoot } from '../loading/page-root.ts';
import type { Problem } from '../model/report.ts';
import { LANGUAGES } from '../model/text.ts';
import { followVersions } from '../offline/follow-versions.ts';
import { screenFor } from '../state/content.ts';
import { fail, receiveGraph } from '../state/graph-producers.ts';
import { isMirror } from '../state/session.ts';
import { apply, useMap } from '../state/store.ts';
import { fetchAhead } from './fetch-ahead.ts';
import { followUrl } from './follow-url.ts';
import { followWindow } from './follow-window.ts';
import { EmbedFrame } from './lazy.ts';
import { checkedDigest, pagesAt, pageView, prerenderedFrom } from './page.ts';
import { rejoin } from './rejoin.ts';
import { whenIdle } from './when-idle.ts';
import { whenInteractive } from './when-interactive.ts';

const isFramed = (): boolean => window.parent !== window;

const tellNobody: TellHost = () => {};

/** Has the page follow the colours of a host, from the moment that there are any. */
const followTokens = async (): Promise<void> => {
  const fetchAndApply = async () => {
    const { applyTokens } = await import('../embed/apply-tokens.ts');
    applyTokens();
  };
  if (useMap.getState().request.tokens !== null) {
    await fetchAndApply();
    return;
  }
  const stop = useMap.subscribe(({ request }) => {
    if (request.tokens === null) return;
    stop();
    void fetchAndApply();
  });
};

/** Has a framed map follow the page around it; the stage in small follows the presenter's window. */
const followParent = async (page: PageDefaults): Promise<TellHost> => {
  if (!isFramed()) return tellNobody;
  if (!isMirror(useMap.getState())) {
    return (await import('../embed/follow-host.ts')).followHost(page);
  }
  (await import('../present/follow-console.ts')).followConsole();
  return tellNobody;
};

/** Joins the store to the page it is on: its URL, and the page around it when it is framed. */
export const joinPage = async (): Promise<TellHost> => {
  const page = { view: pageView() };
  followVersions();
  followUrl(page);
  followWindow();
  void rejoin();
  const tellHost = await followParent(page);
  await followTokens();
  return tellHost;
};

/**
 * Keeps the map for when there is no network: only on a page that the build made, which has a service
 * worker beside it, and never in a frame, where the page around it is not ours.
 */
const keepForLater = async (): Promise<void> => {
  if (prerenderedFrom() === null || isFramed() || useMap.getState().isEmbedded) return;
  const { keepOffline } = await import('../offline/keep-offline.ts');
  await keepOffline(pageRoot());
};

/** Opens files that are dropped or pasted: not in a frame, where the page around it is not ours. */
const takeFiles = async (): Promise<void> => {
  if (isFramed() || useMap.getState().isEmbedded) return;
  const { watchFiles } = await import('../open/watch-files.ts');
  watchFiles();
};

const NEVER = new Promise<never>(() => {});

/**
 * Waits for a graph that could not be had. One with faults is not asked for again: it would have
 * them still.
 */
const loadLater = async (
  load: () => ReturnType<typeof loadGraph>,
  { code }: Problem,
  holdsPicture: boolean,
): Promise<Loaded> => {
  const attempt = async () => {
    const loaded = await load();
    return loaded.ok ? loaded : null;
  };
  if (holdsPicture) return (await import('./hold-picture.tsx')).holdPicture(attempt);
  if (code !== 'graph-unreachable') return NEVER;
  return (await import('../loading/keep-trying.ts')).keepTrying(attempt).result;
};

interface Opened {
  /** The page came with the picture that is asked for, which stays when the data can't be had. */
  readonly holdsPicture: boolean;
  readonly tellHost: TellHost;
  /** Applies the whole stylesheets, which what is said over that picture needs. */
  readonly applyStyles: () => Promise<void>;
}

/**
 * Joins the store to the files on the server: graph and layouts. What can't be had is tried again.
 * @returns the fingerprint of the graph file; `null` when the build made no page of it
 */
export const start = async ({
  holdsPicture,
  tellHost,
  applyStyles,
}: Opened): Promise<string | null> => {
  const { address, isEmbedded, request } = useMap.getState();
  if (isOwnGraph(address)) useMap.setState({ pagesAt: pagesAt() });
  if (isEmbedded) void EmbedFrame.fetch().catch(() => undefined);
  whenIdle(() => void takeFiles().catch(() => undefined));
  const takeLaidOutAhead = laidOutAhead(pageRoot());
  const load = () => loadGraph(address, pageRoot(), isOwnGraph(address) ? checkedDigest() : null);
  const [first] = await Promise.all([
    load(),
    takeLaidOutAhead(request.lang, screenFor(useMap.getState())),
  ]);
  if (!first.ok && holdsPicture) tellHost({ type: 'error', code: first.problem.code });
  else if (!first.ok) apply(fail(first.problem));
  if (!first.ok && holdsPicture) await applyStyles();
  const loaded = first.ok ? first : await loadLater(load, first.problem, holdsPicture);
  apply(receiveGraph(loaded.graph, loaded.omissions));
  keepLaidOut(takeLaidOutAhead);
  whenInteractive(() => {
    whenIdle(() => {
      void fetchAhead()
        .then(() =>
          Promise.all(
            LANGUAGES.flatMap((language) =>
              SCREEN_KEYS.map((screen) => takeLaidOutAhead(language, screen)),
            ),
          ),
        )
        .then(keepForLater);
    });
  });
  return loaded.fingerprint;
};
