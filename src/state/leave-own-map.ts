import type { Producer } from './producer.ts';

/** Back to the map that was there, as it was left. */
export const leaveOwnMap = (): Producer => (state) =>
  state.own === null ? state : { ...state, ...state.own.before, own: null, opening: null };
