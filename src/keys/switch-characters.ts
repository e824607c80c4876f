import { keep } from '../state/keep-text.ts';
import { KEPT_KEYS, switched } from './single-characters.ts';

/** Switches keys of one character off, or on, in this browser. */
export const switchCharacterKeys = (isOn: boolean): void => {
  switched.isOff = !isOn;
  keep(KEPT_KEYS.name, isOn ? null : KEPT_KEYS.off);
};
