import type { MapState } from './map-state.ts';

/** What the graph is called that this page shows, or is to show: what is kept of a talk is kept under it. */
export const selectSource = ({ address, deployment }: MapState): string =>
  address.data ?? address.graph ?? deployment.graph;
