import { createStore, useStore } from 'zustand';
import type { MapState } from './map-state.ts';
import { INITIAL_STATE } from './map-state.ts';
import type { Producer } from './producer.ts';

const store = createStore<MapState>()(() => INITIAL_STATE);

// What a page is rendered from by the build, and hydrated from: there is a graph in the store by then.
store.getInitialState = store.getState;

/** The one store. Components subscribe to what they draw: `useMap(selector)`. */
export const useMap = Object.assign(
  <T>(selector: (state: MapState) => T): T => useStore(store, selector),
  store,
);

/** Applies a change of state. */
export const apply = (producer: Producer): void => {
  store.setState(producer, true);
};
