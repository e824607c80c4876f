import { layOutPlainly } from './lay-out.ts';
import type { LayoutClient } from './layout-client.ts';

/** Lays out without a worker and without ELK: for where these can't be had. */
export const plainClient: LayoutClient = {
  layOut: async (shape) => layOutPlainly(shape),
  stop: () => {},
  cancel: () => {},
  comeIn: () => {},
};
