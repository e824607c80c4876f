import type { Filled, ImportFault } from '../import/import-report.ts';
import type { Imported } from '../import/import-sheets.ts';
import type { ReadFault } from '../import/read/read-fault.ts';
import type { Graph } from '../model/graph.ts';
import type { Fault } from '../model/report.ts';
import { PLAIN_REQUEST } from '../perspective/request.ts';
import type { MapState } from './map-state.ts';
import type { Producer } from './producer.ts';

/** What the page goes back to when a map of one's own is closed. */
type Before = Pick<
  MapState,
  'graph' | 'omissions' | 'problem' | 'request' | 'pagesAt' | 'setAside' | 'notices' | 'openings'
>;

/** A map that was opened from a file or from pasted cells. It is in this page, and nowhere else. */
export interface OwnMap {
  /** What the file is called; what was pasted has a name too. */
  readonly name: string;
  readonly faults: readonly ImportFault[];
  readonly filled: readonly Filled[];
  /** `null`: it was a graph file, of which nothing is filled in. */
  readonly counts: Imported['counts'] | null;
  /** The graph file that it is. */
  readonly text: string;
  /** Whether the list of what was found stands beside the map. */
  readonly isListOpen: boolean;
  readonly before: Before;
}

/** A file that is being opened, or that could not be. */
export interface FileOpening {
  readonly name: string;
  /** How far it is, from 0 to 1. */
  readonly share: number;
  readonly failure: OpeningFailure | null;
}

export type OpeningFailure =
  | {
      readonly kind: 'unread';
      readonly code: ReadFault['code'];
      readonly values: ReadFault['values'];
    }
  | {
      readonly kind: 'faults';
      readonly faults: readonly Fault[];
      /** The graph file that has them. */
      readonly text: string;
    }
  | { readonly kind: 'undrawable'; readonly faults: readonly ImportFault[] }
  | { readonly kind: 'not-done' };

export const setOpening =
  (opening: FileOpening | null): Producer =>
  (state) => ({ ...state, opening });

/** How the views of another graph open is to be found out. */
const UNKNOWN: MapState['openings'] = new Map();

/** Shows a map of one's own, and remembers the one that was there. */
export const showOwnMap =
  (
    graph: Graph,
    omissions: MapState['omissions'],
    own: Omit<OwnMap, 'before' | 'isListOpen'>,
  ): Producer =>
  (state) => {
    const { lang, theme } = state.request;
    const { graph: shown, problem, request, pagesAt, setAside, notices, openings } = state;
    const before = state.own?.before ?? {
      graph: shown,
      omissions: state.omissions,
      problem,
      request,
      pagesAt,
      setAside,
      notices,
      openings,
    };
    return {
      ...state,
      graph,
      omissions,
      problem: null,
      request: { ...PLAIN_REQUEST, lang, theme },
      pagesAt: null,
      setAside: null,
      notices: [],
      openings: UNKNOWN,
      opening: null,
      own: {
        ...own,
        isListOpen: own.faults.length + own.filled.length + omissions.length > 0,
        before,
      },
    };
  };

/** Takes over a mended version of the map of one's own, and leaves what the reader looks at as it is. */
export const mendOwnMap =
  (
    graph: Graph,
    omissions: MapState['omissions'],
    found: Omit<OwnMap, 'before' | 'isListOpen' | 'name'>,
  ): Producer =>
  (state) =>
    state.own === null
      ? state
      : {
          ...state,
          graph,
          omissions,
          openings: UNKNOWN,
          opening: null,
          own: { ...state.own, ...found },
        };

export const showOwnList =
  (isListOpen: boolean): Producer =>
  (state) =>
    state.own === null ? state : { ...state, own: { ...state.own, isListOpen } };
