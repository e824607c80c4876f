import { type RefObject, startTransition, useCallback, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { type ListWindow, OF_A_LIST, type Portion, windowOf } from '../model/window-of.ts';

const isSame = (a: ListWindow, b: ListWindow): boolean =>
  a.from === b.from && a.to === b.to && a.before === b.before && a.after === b.after;

/** Notes how high the blocks are that are drawn: those that begin and end with an entry that is there. */
const measure = (
  list: HTMLElement,
  { from, to, before }: ListWindow,
  block: number,
  heights: Map<number, number>,
): void => {
  const entries = [...list.children].slice(before > 0 ? 1 : 0);
  const topOf = (entry: number) => entries[entry - from]?.getBoundingClientRect().top;
  for (let at = from; at + block < to; at += block) {
    const [top, next] = [topOf(at), topOf(at + block)];
    if (top !== undefined && next !== undefined) heights.set(at / block, next - top);
  }
};

/**
 * Draws of a list of thousands only what is in sight, and something more, so that it costs no more than
 * a short one. Each entry is one child of the list; gaps before and after them are one each.
 * @param expected height of an entry before it was ever drawn, in CSS pixels
 * @param portion how many entries are drawn at once
 */
export const useWindow = (
  list: RefObject<HTMLElement | null>,
  count: number,
  expected: number,
  { whole, block, margin }: Portion = OF_A_LIST,
): ListWindow => {
  const heights = useRef(new Map<number, number>());
  const isPrinted = useRef(false);
  const extent = useCallback(
    (top: number, bottom: number) =>
      windowOf({
        count,
        whole,
        block,
        heightOf: (at) => heights.current.get(at) ?? block * expected,
        top,
        bottom,
      }),
    [count, expected, whole, block],
  );
  const [drawn, setDrawn] = useState(() => extent(0, 0));
  // Entries that went while the window stood beyond them.
  const shown = drawn.to > count || (count <= whole && drawn.to < count) ? extent(0, 0) : drawn;

  const look = useCallback(() => {
    const element = list.current;
    if (element === null || count <= whole || isPrinted.current) return;
    const { top } = element.getBoundingClientRect();
    const room = window.innerHeight * margin;
    const next = extent(-top - room, -top + window.innerHeight + room);
    setDrawn((before) => (isSame(before, next) ? before : next));
  }, [list, count, whole, margin, extent]);

  // Once the browser has laid out what is drawn: asking before that would make it do so at once. What is in sight
  // besides is drawn in slices, since the cells of a table take long.
  useEffect(() => {
    if (list.current !== null && count > whole)
      measure(list.current, shown, block, heights.current);
    startTransition(look);
  }, [list, count, whole, block, shown, look]);

  useEffect(() => {
    if (count <= whole) return;
    // Paper has no sight: all of it is there.
    const drawAll = () => {
      isPrinted.current = true;
      flushSync(() => setDrawn({ from: 0, to: count, before: 0, after: 0 }));
    };
    const again = () => {
      isPrinted.current = false;
      look();
    };
    // Whatever scrolls, inside which element, moves the list past the window.
    document.addEventListener('scroll', look, { capture: true, passive: true });
    window.addEventListener('resize', look);
    window.addEventListener('beforeprint', drawAll);
    window.addEventListener('afterprint', again);
    return () => {
      document.removeEventListener('scroll', look, { capture: true });
      window.removeEventListener('resize', look);
      window.removeEventListener('beforeprint', drawAll);
      window.removeEventListener('afterprint', again);
    };
  }, [count, whole, look]);
  return shown;
};
