import { applyTokens } from '../embed/apply-tokens.ts';
import { followHost, type TellHost } from '../embed/follow-host.ts';
import { followVersions } from '../offline/follow-versions.ts';
import { followUrl } from '../state/follow-url.ts';
import { keepLaidOut } from '../state/keep-laid-out.ts';
import { loadGraph, loadPlacements } from '../state/load-graph.ts';
import { INITIAL_STATE } from '../state/map-state.ts';
import { fail, receiveGraph, receivePlacements } from '../state/producers.ts';
import { apply, useMap } from '../state/store.ts';
import { fetchAhead } from './fetch-ahead.ts';
import { pageRoot, pagesAt, pageView, prerenderedFrom } from './page.ts';
import { whenIdle } from './when-idle.ts';

/** Joins the store to the page it is on: its URL, and the page around it when it is framed. */
export const joinPage = (): TellHost => {
  const page = { view: pageView() };
  followVersions();
  followUrl(page);
  const tellHost = followHost(page);
  applyTokens(() => tellHost({ type: 'error', code: 'colours-refused' }));
  return tellHost;
};

/**
 * Keeps the map for when there is no network: only on a page that the build made, which has a service
 * worker beside it, and never in a frame, where the page around it is not ours.
 */
const keepForLater = async (): Promise<void> => {
  const isFramed = window.parent !== window || useMap.getState().isEmbedded;
  if (prerenderedFrom() === null || isFramed) return;
  const { keepOffline } = await import('../offline/keep-offline.ts');
  await keepOffline(pageRoot());
};

/**
 * Joins the store to the files on the server: graph and layouts.
 * @returns the fingerprint of the graph file; `null` when it could not be had
 */
export const start = async (): Promise<string | null> => {
  const { address } = useMap.getState();
  const isOwnGraph = address.data === null && address.graph === INITIAL_STATE.address.graph;
  if (isOwnGraph) useMap.setState({ pagesAt: pagesAt() });
  const [loaded, placements] = await Promise.all([
    loadGraph(address, pageRoot()),
    loadPlacements(address, pageRoot()),
  ]);
  apply(receivePlacements(placements));
  apply(
    loaded.ok ? receiveGraph(loaded.parsed.graph, loaded.parsed.omissions) : fail(loaded.problem),
  );
  keepLaidOut();
  whenIdle(() => {
    void fetchAhead().then(keepForLater);
  });
  return loaded.ok ? loaded.fingerprint : null;
};
