import { useEffect, useState } from 'react';
import { typeNumber } from './overview-moves.ts';

/** How long digits wait for Enter, in milliseconds. */
const WAIT_MS = 5_000;

export interface TypedNumber {
  /** The number of a scene, from 1; `0`: none is typed. */
  readonly typed: number;
  readonly type: (digit: number) => void;
  /** Takes the last digit back. */
  readonly erase: () => void;
  readonly forget: () => void;
}

/** The number of a scene that is being typed, digit by digit; it is forgotten when nothing more comes. */
export const useTypedNumber = (count: number): TypedNumber => {
  const [typed, setTyped] = useState(0);
  useEffect(() => {
    if (typed === 0) return;
    const timer = setTimeout(setTyped, WAIT_MS, 0);
    return () => clearTimeout(timer);
  }, [typed]);
  return {
    typed,
    type: (digit) => setTyped(typeNumber(typed, digit, count)),
    erase: () => setTyped(Math.floor(typed / 10)),
    forget: () => setTyped(0),
  };
};
