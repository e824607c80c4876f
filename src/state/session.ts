import type { MapState } from './map-state.ts';

const SESSION_ID = /^[0-9a-f]{32}$/;

/** Two windows of one presentation: the stage that the room sees, and the presenter's console. */
export interface Session {
  /** What sets it apart from every other presentation in this browser. */
  readonly id: string;
  /** Which of the two this window is. */
  readonly role: 'stage' | 'console';
  /** Whether the other window answers; `awaited`: it had no time to yet. */
  readonly peer: 'awaited' | 'there' | 'gone';
}

export const isSessionId = (text: string): boolean => SESSION_ID.test(text);

/** `crypto.randomUUID` is not there on a plain-http intranet; this is, and is as good. */
export const newSessionId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');

/** The presentation that a window is the console of whose address names it; `null`: it is none. */
export const consoleSession = (id: string | null): Session | null =>
  id !== null && isSessionId(id) ? { id, role: 'console', peer: 'awaited' } : null;

export const isConsole = ({ session }: Pick<MapState, 'session'>): boolean =>
  session?.role === 'console';
