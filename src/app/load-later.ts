import { keepTrying } from '../loading/keep-trying.ts';
import type { Loaded, loadGraph } from '../loading/load-graph.ts';
import type { Problem } from '../model/report.ts';
import { holdPicture } from './hold-picture.tsx';

const NEVER = new Promise<never>(() => {});

/**
 * Waits for a graph that could not be had. One with faults is not asked for again: it would have
 * them still.
 */
export const loadLater = async (
  load: () => ReturnType<typeof loadGraph>,
  { code }: Problem,
  holdsPicture: boolean,
): Promise<Loaded> => {
  const attempt = async () => {
    const loaded = await load();
    return loaded.ok ? loaded : null;
  };
  if (holdsPicture) return holdPicture(attempt);
  return code === 'graph-unreachable' ? keepTrying(attempt).result : NEVER;
};
