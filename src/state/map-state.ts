import { type GraphAddress, OWN_GRAPH } from '../address/graph-address.ts';
import type { PageDefaults } from '../address/request-url.ts';
import { type Deployment, PLAIN_DEPLOYMENT } from '../deployment/deployment.ts';
import type { Placement } from '../layout/placement.ts';
import type { WindowShape } from '../layout/screen-shape.ts';
import type { Opening } from '../model/fold-crowd.ts';
import type { Graph } from '../model/graph.ts';
import type { Fault, Notice, Problem } from '../model/report.ts';
import { PLAIN_REQUEST, type Request } from '../perspective/request.ts';
import type { FileOpening, OwnMap } from './own-map.ts';
import { NOT_PRESENTING, type Presenting } from './presenting.ts';
import type { Session } from './session.ts';
import type { SetAside } from './set-aside.ts';

/** A layout at work. */
export interface LayoutRun {
  /** When it began, as `performance.now()` counts, and how long it may be expected to take, in ms. */
  readonly since: number;
  readonly expected: number;
  /** What was asked for when the picture that is still on screen was drawn; `null`: there is none. */
  readonly onScreen: Pick<MapState, 'request' | 'window'> | null;
}

/** Everything the map knows. What can be derived from it is derived (`selectors.ts`). */
export interface MapState {
  readonly address: GraphAddress;
  /** What whoever put this map down says of it. */
  readonly deployment: Deployment;
  /** What this page asks for before its address says otherwise. */
  readonly page: PageDefaults;
  /** Framed in another page: only the map, its caption and a way to the full page. */
  readonly isEmbedded: boolean;
  /** Whether the window lies or stands: pictures are laid out for it. */
  readonly window: WindowShape;
  /** Path from this page to the folder with a page for each view; `null` when there are none. */
  readonly pagesAt: string | null;
  /** The pages of this site were made of an older file than the one that is shown. */
  readonly arePagesOlder: boolean;
  readonly graph: Graph | null;
  /** Why scenes of the graph file were left out: told to who presents. */
  readonly omissions: readonly Fault[];
  readonly presenting: Presenting;
  /** The presentation that this window shares with another one; `null`: with none. */
  readonly session: Session | null;
  readonly problem: Problem | null;
  readonly request: Request;
  /** What the first of the open questions set aside; `null`: none was asked here. */
  readonly setAside: SetAside | null;
  readonly notices: readonly Notice[];
  /** A map that the reader opened from this device; `null`: the one of this site is shown. */
  readonly own: OwnMap | null;
  /** A file that is being opened, or could not be. */
  readonly opening: FileOpening | null;
  /** A newer version of the map is known: it waits until the reader wants it. */
  readonly hasNewVersion: boolean;
  /** `null`: nothing is being laid out. */
  readonly layout: LayoutRun | null;
  /** Placements by the hash of the shape they were made for. */
  readonly placements: ReadonlyMap<string, Placement>;
  /** The last placements that this page made for itself, in the same way. */
  readonly laidOutHere: ReadonlyMap<string, Placement>;
  /** How views open on screens that may not show them whole (`openingKey`); `null`: as they are. */
  readonly openings: ReadonlyMap<string, Opening | null>;
}

export const INITIAL_STATE: MapState = {
  address: OWN_GRAPH,
  deployment: PLAIN_DEPLOYMENT,
  page: { view: null },
  isEmbedded: false,
  window: 'wide',
  pagesAt: null,
  arePagesOlder: false,
  graph: null,
  omissions: [],
  presenting: NOT_PRESENTING,
  session: null,
  problem: null,
  request: PLAIN_REQUEST,
  setAside: null,
  notices: [],
  own: null,
  opening: null,
  hasNewVersion: false,
  layout: null,
  placements: new Map(),
  laidOutHere: new Map(),
  openings: new Map(),
};

/** What pages ask for by themselves in a deployment: a page of a view its view, any other that of the map. */
export const pageOf = (
  { view, languages: [lang = PLAIN_REQUEST.lang] }: Deployment,
  pageView: string | null,
): PageDefaults => ({ view: pageView ?? view, lang });
