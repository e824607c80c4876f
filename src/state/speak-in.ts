import { asWritten, otherLanguagesOf, spokenIn } from '../model/spoken-in.ts';
import type { Producer } from './producer.ts';

/**
 * Tells the graph in a language of its file that the interface does not have; `null`, or one that the file has not:
 * in that of the interface.
 */
export const speakIn =
  (language: string | null): Producer =>
  (state) => {
    const { graph } = state;
    if (graph === null || (graph.spoken?.language ?? null) === language) return state;
    const isThere = language !== null && otherLanguagesOf(graph).includes(language);
    // Other words take other room: how views open on this screen is to be found out anew.
    return {
      ...state,
      graph: isThere ? spokenIn(graph, language) : asWritten(graph),
      openings: new Map(),
    };
  };
