import { useLayoutEffect, useRef } from 'react';
import { rowOf } from './action-of.ts';
import { markAnswered } from './answered.ts';
import { focusOf, isCovered } from './focus.ts';
import type { KeyTable } from './key-row.ts';

/**
 * Answers the keys of a table for as long as the component is there, when nothing before it took them.
 * @param answer hears what was asked, what had the focus, and what was pressed
 * @param turn `first`: before anything that stands on the page has them
 */
export const useKeys = <Action extends string | null>(
  table: KeyTable<string | null, Action>,
  answer: (action: NonNullable<Action>, focused: Element, press: KeyboardEvent) => void,
  turn: 'first' | 'last' = 'last',
): void => {
  const latest = useRef(answer);
  // In the same breath as the room is drawn: who sees it may press a key at once.
  useLayoutEffect(() => {
    latest.current = answer;
  });
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isCovered()) return;
      const row = rowOf(table, event, focusOf(event.target));
      const action = row?.action;
      if (row === null || action == null) return;
      markAnswered(event);
      if (row.passesOn !== true) event.preventDefault();
      if (turn === 'first') event.stopPropagation();
      latest.current(action, event.target instanceof Element ? event.target : document.body, event);
    };
    const options = { capture: turn === 'first' };
    window.addEventListener('keydown', onKey, options);
    return () => window.removeEventListener('keydown', onKey, options);
  }, [table, turn]);
};
