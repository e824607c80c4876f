import type { Scene } from '../model/schema.ts';
import { requestAfter } from '../perspective/scene-moves.ts';
import { shownSceneOf } from '../perspective/shown-scene.ts';
import type { MapState } from '../state/map-state.ts';
import { click } from '../state/presenting-producers.ts';

/** More presses than this do not lead to another scene: it has no more points. */
const MOST_POINTS = 100;

/** What one press of the clicker gives. */
export type Upcoming =
  /** The scene again, from under a colour or the link. */
  | { readonly kind: 'light' }
  /** The scene again, from a detour. */
  | { readonly kind: 'return' }
  /** One more point of the scene, and how many there are. */
  | { readonly kind: 'point'; readonly number: number; readonly count: number }
  | { readonly kind: 'scene'; readonly number: number; readonly scene: Scene }
  | { readonly kind: 'end' };

export interface Ahead {
  readonly upcoming: Upcoming;
  /** What the presentation is after one press. */
  readonly state: MapState;
  /** The scene after what one press gives; `null`: there is none. */
  readonly following: { readonly number: number; readonly scene: Scene } | null;
}

/** The first other scene that presses lead to. */
const sceneAfter = ({ graph, request }: MapState): Ahead['following'] => {
  let asked = request;
  for (let press = 0; graph !== null && press < MOST_POINTS; press++) {
    const next = requestAfter(graph, asked, 'next');
    const shown = next && shownSceneOf(graph, next);
    if (!shown || next === null) return null;
    if (next.scene !== request.scene) return { number: shown.index + 1, scene: shown.scene };
    asked = next;
  }
  return null;
};

const upcomingOf = (before: MapState, after: MapState): Upcoming => {
  const [now, next] = [before, after].map(
    ({ graph, request }) => graph && shownSceneOf(graph, request),
  );
  if (!now || !next) return { kind: 'end' };
  if (before.presenting.blank !== null) return { kind: 'light' };
  if (now.isDetour) return { kind: 'return' };
  if (after.presenting.isOver) return { kind: 'end' };
  return next.scene === now.scene
    ? { kind: 'point', number: next.points.told, count: next.points.count }
    : { kind: 'scene', number: next.index + 1, scene: next.scene };
};

/** What comes next in a presentation: found out by pressing, so that it is what the room will see. */
export const aheadOf = (state: MapState): Ahead => {
  const after = click('next')(state);
  return { upcoming: upcomingOf(state, after), state: after, following: sceneAfter(after) };
};
