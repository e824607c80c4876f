import { keep } from '../state/keep-text.ts';
import { KEPT, switched } from './single-characters.ts';

/** Switches keys of one character off, or on, in this browser. */
export const switchCharacterKeys = (isOn: boolean): void => {
  switched.isOff = !isOn;
  keep(KEPT.name, isOn ? null : KEPT.off);
};
