import { asWritten, spokenIn } from '../model/spoken-in.ts';
import type { Producer } from './producer.ts';

/**
 * Tells the graph in a language of its file that the interface does not have; `null`, or one that the file has not:
 * in that of the interface.
 */
export const speakIn =
  (language: string | null): Producer =>
  (state) => {
    const { graph } = state;
    if (graph === null) return state;
    const told = language !== null && graph.otherLanguages.has(language) ? language : null;
    if ((graph.spoken?.language ?? null) === told) return state;
    // Other words take other room: how views open on this screen is to be found out anew.
    return {
      ...state,
      graph: told === null ? asWritten(graph) : spokenIn(graph, told),
      openings: new Map(),
    };
  };
