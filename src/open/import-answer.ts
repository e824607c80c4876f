import type { ImportOutcome } from '../import/importer.ts';

/** What a worker says once it has come in and can be asked. */
export const READY = { type: 'ready' } as const;

/** What a worker says: that it is there, how far it is, and what came of it. */
export type ImportAnswer =
  | typeof READY
  | { readonly type: 'progress'; readonly share: number }
  | ImportOutcome;
