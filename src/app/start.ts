import { followUrl } from '../state/follow-url.ts';
import { keepLaidOut } from '../state/keep-laid-out.ts';
import { loadGraph, loadPlacements } from '../state/load-graph.ts';
import { fail, receiveGraph, receivePlacements } from '../state/producers.ts';
import { apply, useMap } from '../state/store.ts';
import { fetchAhead } from './fetch-ahead.ts';
import { pageRoot, pageView } from './page.ts';
import { followSystemTheme } from './theme.ts';

/** Joins the store to the outside world: URL, graph file, layouts, system theme. */
export const start = async (): Promise<void> => {
  followSystemTheme();
  followUrl({ view: pageView() });
  const { address } = useMap.getState();
  const [loaded, placements] = await Promise.all([
    loadGraph(address, pageRoot()),
    loadPlacements(address, pageRoot()),
  ]);
  apply(receivePlacements(placements));
  apply(loaded.ok ? receiveGraph(loaded.parsed.graph) : fail(loaded.problem));
  keepLaidOut();
  fetchAhead();
};
