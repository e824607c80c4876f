import type { Placement } from '../layout/placement.ts';
import type { Perspective } from '../perspective/perspective.ts';
import type { Request } from '../perspective/request.ts';
import type { Size, Viewport } from './fit.ts';

/** What a stage asks of the camera: it stands where a scene wants it, until the reader moves it. */
export interface Framing {
  /** Names the place of the camera; with another name it goes there. `null`: the reader roams. */
  readonly at: string | null;
  /** How long it is under way, in milliseconds. */
  readonly moveMs: number;
  /** Where the camera has to stand in a canvas of that size, for an audience. */
  readonly frame: (placement: Placement, perspective: Perspective, canvas: Size) => Viewport;
  /** Hears that the reader moved the camera. */
  readonly onMoved: () => void;
  /** Hears where the camera has come to rest, whoever moved it. */
  readonly onRest: (viewport: Viewport) => void;
}

/** What the camera is there to show. */
export interface Subject {
  readonly placement: Placement;
  readonly perspective: Perspective;
  /** Ids of the bodies that the picture tells of now. */
  readonly told: readonly string[];
  /** What the picture on screen was asked for with: what was opened or closed holds still. */
  readonly request: Pick<Request, 'view' | 'lang' | 'opened' | 'closed'>;
  /** Of a stage; `null` where the map is explored. */
  readonly framing: Framing | null;
}

/** Where the reader had brought the camera at a place of the stage, before roaming. */
interface Held {
  readonly at: string;
  readonly viewport: Viewport;
  readonly size: Size;
}

/** Where the camera stood before it came near to what was chosen, and who decided that. */
interface Afar {
  readonly viewport: Viewport;
  readonly mode: Camera['mode'];
}

/** The camera over a diagram, but for the viewport itself: that may be on its way to another. */
export interface Camera {
  /**
   * Who decides where it stands. `fitted`: it fits each picture to the canvas, and again when that
   * changes size. `whole`: so too, and also where that can't be read, until there is another picture.
   * `framed`: as a stage wants it. `readers`: where a reader brought it,
   * until there is another picture or place.
   */
  readonly mode: 'fitted' | 'whole' | 'framed' | 'readers';
  /** What a reader who roams comes back to; `null`: nothing is held. */
  readonly held: Held | null;
  /** Where it goes back to when what was chosen is let go, which brought it near; `null`: nothing did. */
  readonly afar: Afar | null;
  readonly subject: Subject;
  /** The last size that the canvas had; `null`: it had none yet. */
  readonly size: Size | null;
  /** The canvas has no size now: it is hidden, or its window is minimised. */
  readonly isCovered: boolean;
}
