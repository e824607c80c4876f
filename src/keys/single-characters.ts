import { readKept } from '../state/kept-text.ts';

/** What keys of one character are kept under, and what says that they are off. */
export const KEPT = { name: 'bestuurskaart:keys', off: 'off' } as const;

/** What was switched off on this page is off on it, also where nothing may be kept. */
export const switched = { isOff: false };

/** Whether the reader has switched off keys of one character: who speaks to the computer sets them off by a word. */
export const areCharacterKeysOff = (): boolean =>
  switched.isOff || readKept(KEPT.name) === KEPT.off;

/** Whether a press is one of a letter, digit or sign by itself. Keys with a name, and Space, are none. */
export const isCharacter = ({
  key,
  ctrlKey,
  metaKey,
}: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>): boolean =>
  /^\S$/.test(key) && !(ctrlKey || metaKey);
