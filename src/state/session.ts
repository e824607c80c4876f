import type { Request } from '../perspective/request.ts';
import type { MapState } from './map-state.ts';

const SESSION_ID = /^[0-9a-f]{32}$/;

/** How the stage stands in its window, for who shows the same: nobody but the stage says it. */
export interface StageScreen {
  /** Of its window, in CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly lang: Request['lang'];
  readonly words: Request['words'];
  readonly theme: Request['theme'];
  /** Where the presenter brought its camera; `null`: it stands where the scene wants it. */
  readonly camera: { readonly x: number; readonly y: number; readonly zoom: number } | null;
}

/** Windows of one presentation: the stage that the room sees, and the presenter's console. */
export interface Session {
  /** What sets it apart from every other presentation in this browser. */
  readonly id: string;
  /** What this window is; `mirror`: the stage in small, in a frame of the console. */
  readonly role: 'stage' | 'console' | 'mirror';
  /**
   * Whether the other window answers; `awaited`: it had no time to yet; `elsewhere`: it is on another
   * computer, and each goes its own way.
   */
  readonly peer: 'awaited' | 'there' | 'gone' | 'elsewhere';
  /** `null`: the stage has not said it yet. */
  readonly screen: StageScreen | null;
}

export const isSessionId = (text: string): boolean => SESSION_ID.test(text);

/** In the address of a console on another computer than the stage. */
export const ELSEWHERE = 'elsewhere';

/**
 * The presentation that a window takes part in whose address names it: as its console, or in a frame of
 * that. `null`: it takes part in none.
 */
export const namedSession = (id: string | null, isEmbedded: boolean): Session | null => {
  if (id === null || !(id === ELSEWHERE || isSessionId(id))) return null;
  const peer = id === ELSEWHERE ? 'elsewhere' : 'awaited';
  return { id, role: isEmbedded ? 'mirror' : 'console', peer, screen: null };
};

export const isConsole = ({ session }: Pick<MapState, 'session'>): boolean =>
  session?.role === 'console';

/** Whether this window shows, in a frame, what another one has on the stage. */
export const isMirror = ({ session }: Pick<MapState, 'session'>): boolean =>
  session?.role === 'mirror';
