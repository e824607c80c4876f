import type { CDPSession } from 'playwright';

/** What a page holds on to once everything that nobody needs was thrown away. */
export interface Heap {
  /** Of JavaScript, in bytes. */
  readonly bytes: number;
  /** Nodes of the document, and of what is kept though it is no longer in it. */
  readonly nodes: number;
  readonly listeners: number;
}

/** Collects garbage until nothing more is found, and looks what is left. */
export const heapOf = async (cdp: CDPSession): Promise<Heap> => {
  // The first round lets go of objects that wait to be told; the next ones collect what they held.
  for (let round = 0; round < 3; round++) await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await cdp.send('Memory.getDOMCounters');
  return { bytes: usedSize, nodes, listeners: jsEventListeners };
};
