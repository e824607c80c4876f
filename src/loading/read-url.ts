import type { GraphAddress } from '../address/graph-address.ts';
import { readPage } from '../address/page-url.ts';
import { readRequest } from '../address/request-url.ts';
import { replay } from '../state/graph-producers.ts';
import { apply, useMap } from '../state/store.ts';

/**
 * Where the graph of this page comes from. A page of a view is of the graph that it was made of, also when
 * the site has come to open with another one; that name need not be said where it is the site's own.
 */
const readAddress = (): GraphAddress => {
  const { graph, data } = readPage(window.location.search);
  const { map, view } = document.documentElement.dataset;
  const own = useMap.getState().deployment.graph;
  const asked = graph ?? (view === undefined ? own : map);
  return { graph: asked === own ? null : (asked ?? null), data };
};

/** Takes over what the URL asks to see. */
export const replayUrl = (): void => {
  const { value, notices } = readRequest(window.location.search, useMap.getState().page);
  apply(replay(value, notices));
};

/** Reads all that the URL asks for: at first, and when what it leaves out has come to mean something else. */
export const readUrl = (): void => {
  useMap.setState({ address: readAddress() });
  replayUrl();
};
