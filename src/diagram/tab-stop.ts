import { createContext, type RefObject } from 'react';

/** The one body that the Tab key leads to. */
export interface TabStop {
  readonly id: string | null;
  /** The id of a body that takes the focus as soon as it is there: an arrow key led to it. */
  readonly awaited: RefObject<string | null>;
}

/** Apart from what is drawn, so that the focus can move on without drawing anything again. */
export const TabStopContext = createContext<TabStop>({ id: null, awaited: { current: null } });

/** Where the focus was last, and what was selected at that time. */
export interface Visited {
  readonly id: string;
  readonly selected: string | null;
}

/** The body that Tab leads to: what was visited last, unless something else was selected since. */
export const tabStopOf = (visited: Visited | null, selected: string | null): string | null =>
  selected === null || visited?.selected === selected ? (visited?.id ?? selected) : selected;
