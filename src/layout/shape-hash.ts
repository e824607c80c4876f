import type { LayoutShape } from './placement.ts';

/** Raised whenever the same shape would be laid out differently than before. */
const LAYOUT_VERSION = 1;

const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;
const MASK = (1n << 64n) - 1n;

/**
 * A name for a shape, equal in Node and in every browser: FNV-1a, 64 bits, over its JSON. It finds a
 * stored placement and protects nothing.
 */
export const shapeHash = (shape: LayoutShape): string => {
  let hash = OFFSET;
  for (const byte of new TextEncoder().encode(JSON.stringify([LAYOUT_VERSION, shape]))) {
    hash = ((hash ^ BigInt(byte)) * PRIME) & MASK;
  }
  return hash.toString(36);
};
