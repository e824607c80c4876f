import { useDeferredValue } from 'react';

/**
 * A value that may lag behind while it is heavy: what follows from it is rendered in slices then, so
 * that a reader who goes on is not held up.
 */
export const useUnhurried = <Value extends object>(value: Value, isHeavy: boolean): Value => {
  const behind = useDeferredValue(isHeavy ? value : null);
  return isHeavy && behind !== null ? behind : value;
};
