import type { Language } from '../model/text.ts';
import { receivePlacements } from '../state/layout-producers.ts';
import { apply, useMap } from '../state/store.ts';
import { loadPlacements } from './load-graph.ts';

/** Sees to it that the store has what the build laid out in a language. */
export type TakeLaidOutAhead = (language: Language) => Promise<void>;

/**
 * Each language is asked for once: words of another length make other boxes. A graph that was not laid
 * out in one language was in none.
 * @param root address of the folder that holds `data/`
 */
export const laidOutAhead = (root: URL): TakeLaidOutAhead => {
  const taken = new Map<Language, Promise<void>>();
  const take = async (language: Language) => {
    const others = [...taken.values()];
    await Promise.all(others);
    if (others.length > 0 && useMap.getState().placements.size === 0) return;
    apply(receivePlacements(await loadPlacements(useMap.getState().address, root, language)));
  };
  return (language) => {
    const taking = taken.get(language) ?? take(language);
    taken.set(language, taking);
    return taking;
  };
};
