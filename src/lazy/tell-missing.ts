import { noteOf } from '../model/note-of.ts';
import { notifyOnce } from '../state/notice-producers.ts';
import { apply } from '../state/store.ts';

/** Says beside the map that a part of it can't be had: for what has no place of its own that says so. */
export const tellMissing = (): void => apply(notifyOnce(noteOf('part-missing')));
