import { useLayoutEffect, useRef } from 'react';
import { isAsked, rowOf } from './action-of.ts';
import { markAnswered } from './answered.ts';
import { focusOf, isCovered } from './focus.ts';
import type { ActionIn } from './key-row.ts';
import type { RoomKeys } from './key-table.ts';
import { areCharacterKeysOff, isCharacter } from './single-characters.ts';

/**
 * Answers the keys of a table for as long as the component is there, when nothing before it took them.
 * @param table `null`: none for now
 * @param answer hears what was asked, what had the focus, and what was pressed
 * @param turn `first`: before anything that stands on the page has them; `over`: the same, and only while
 *   a dialog or a popover lies over the page
 */
export const useKeys = <Table extends RoomKeys>(
  table: Table | null,
  answer: (action: ActionIn<Table>, focused: Element, press: KeyboardEvent) => void,
  turn: 'first' | 'over' | 'last' = 'last',
): void => {
  const latest = useRef(answer);
  // Before the browser paints: a reader who sees the room may press a key at once.
  useLayoutEffect(() => {
    latest.current = answer;
  });
  useLayoutEffect(() => {
    if (table === null) return;
    const onKey = (event: KeyboardEvent) => {
      const isOthers = event.defaultPrevented || isCovered() !== (turn === 'over');
      if (isOthers || (isCharacter(event) && areCharacterKeysOff())) return;
      const row = rowOf(table, event, focusOf(event.target));
      const action = row?.action;
      if (row === null || action == null) return;
      markAnswered(event);
      if (row.passesOn !== true) event.preventDefault();
      if (turn !== 'last') event.stopPropagation();
      // A key that is held down does nothing more, and the browser does not either: F5 would load the page.
      if (!isAsked(event, row)) return;
      latest.current(action, event.target instanceof Element ? event.target : document.body, event);
    };
    const options = { capture: turn !== 'last' };
    window.addEventListener('keydown', onKey, options);
    return () => window.removeEventListener('keydown', onKey, options);
  }, [table, turn]);
};
