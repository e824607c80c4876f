import { OPENINGS } from '../layout/layouts-file.ts';
import type { ScreenKey } from '../layout/screen-shape.ts';
import type { Language } from '../model/text.ts';
import { receivePlacements } from '../state/layout-producers.ts';
import { apply, useMap } from '../state/store.ts';
import { loadPlacements } from './load-graph.ts';

/** Sees to it that the store has what the build laid out in a language, for a screen. */
export type TakeLaidOutAhead = (language: Language, screen: ScreenKey) => Promise<void>;

/**
 * Each language is asked for once for each screen: words of another length make other boxes. A graph
 * that was not laid out in one language for one screen was in none.
 * @param root address of the folder that holds `data/`
 * @param graphs those that were laid out when this page was made; `null`: it does not say
 */
export const laidOutAhead = (root: URL, graphs: readonly string[] | null): TakeLaidOutAhead => {
  const taken = new Map<string, Promise<void>>();
  const take = async (language: Language, screen: ScreenKey) => {
    const others = [...taken.values()];
    await Promise.all(others);
    if (others.length > 0 && useMap.getState().placements.size === 0) return;
    const { address, deployment } = useMap.getState();
    // Of a map that was put beside it since there is nothing to ask for.
    if (graphs?.includes(address.graph ?? deployment.graph) === false) return;
    const laidOut = await loadPlacements(address, root, deployment.graph, language, screen);
    const openings = laidOut.find(([key]) => key === OPENINGS);
    // Without it the map finds out for itself how its views open.
    const taker = openings && (await import('./lay-out-now.ts').catch(() => null));
    if (openings) taker?.takeOpenings(openings[1], language, screen);
    apply(receivePlacements(laidOut));
  };
  return (language, screen) => {
    const key = `${language} ${screen}`;
    const taking = taken.get(key) ?? take(language, screen);
    taken.set(key, taking);
    return taking;
  };
};
