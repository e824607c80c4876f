import { speakIn } from '../state/speak-in.ts';
import { apply, useMap } from '../state/store.ts';

/** Has the map told in the language of its file that is asked for, whatever is asked and whatever map is opened. */
export const followWords = (): void => {
  const tell = () => apply(speakIn(useMap.getState().request.words));
  tell();
  useMap.subscribe(tell);
};
