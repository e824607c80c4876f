import { useState } from 'react';
import { keep } from '../state/keep-text.ts';
import { readKept } from '../state/kept-text.ts';

const KEY = 'bestuurskaart:notes-size';

/** Sizes of the letters of the notes, in rem. */
const SIZE = { first: 1.375, least: 0.75, most: 8, step: 1.15 } as const;

const within = (size: number): number => Math.min(SIZE.most, Math.max(SIZE.least, size));

/** A size that was kept as text; the first one when it is not what was written here. */
export const parseSize = (text: string | null): number => {
  const size = text === null ? Number.NaN : Number(text);
  return Number.isFinite(size) ? within(size) : SIZE.first;
};

export interface NotesSize {
  /** In rem. */
  readonly rem: number;
  readonly isLeast: boolean;
  readonly isMost: boolean;
  readonly resize: (to: 'larger' | 'smaller') => void;
}

/** How large the notes are written: kept in this browser, for the next talk. */
export const useNotesSize = (): NotesSize => {
  const [rem, setRem] = useState(() => parseSize(readKept(KEY)));
  return {
    rem,
    isLeast: rem <= SIZE.least,
    isMost: rem >= SIZE.most,
    resize: (to) => {
      const next = within(to === 'larger' ? rem * SIZE.step : rem / SIZE.step);
      setRem(next);
      keep(KEY, next.toFixed(3));
    },
  };
};
