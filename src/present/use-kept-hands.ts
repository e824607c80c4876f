import { useEffect } from 'react';
import { caution } from '../state/caution.ts';
import { keep } from '../state/keep-text.ts';
import { readKept } from '../state/kept-text.ts';
import { receivePresenting } from '../state/presenting-producers.ts';
import { apply, useMap } from '../state/store.ts';
import { parseHands, writeHands } from './hands-storage.ts';

const keyOf = (graph: string): string => `bestuurskaart:hands:${graph}`;

/**
 * Keeps what was counted in this browser, and nowhere else, until it is cleared.
 * @param graph name or address of the graph that the statements are in; `null`: nothing is kept
 */
export const useKeptHands = (graph: string | null): void => {
  useEffect(() => {
    if (graph === null) return;
    const key = keyOf(graph);
    const { presenting } = useMap.getState();
    if (presenting.hands.size === 0) apply(receivePresenting({ hands: parseHands(readKept(key)) }));
    return useMap.subscribe(({ presenting: { hands } }, before) => {
      if (hands === before.presenting.hands) return;
      if (!keep(key, hands.size === 0 ? null : writeHands(hands))) apply(caution('hands-not-kept'));
    });
  }, [graph]);
};
