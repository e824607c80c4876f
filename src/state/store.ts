import { create } from 'zustand';
import type { MapState } from './map-state.ts';
import { INITIAL_STATE } from './map-state.ts';
import type { Producer } from './producers.ts';

/** The one store. Components subscribe to what they draw: `useMap(selector)`. */
export const useMap = create<MapState>()(() => INITIAL_STATE);

/** Applies a change of state. */
export const apply = (producer: Producer): void => {
  useMap.setState(producer, true);
};
