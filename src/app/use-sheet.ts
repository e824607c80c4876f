import { type PointerEvent, useLayoutEffect, useRef, useState } from 'react';

/** How much of a phone the sheet takes: its bar, the middle, or all that it may. */
export type SheetHeight = 'rest' | 'middle' | 'full';

/** Each height as a part of the screen; the bar has a height of its own. */
const PARTS: readonly (readonly [SheetHeight, number])[] = [
  ['rest', 0.08],
  ['middle', 0.4],
  ['full', 0.85],
];

const ONWARD: Readonly<Record<SheetHeight, SheetHeight>> = {
  rest: 'middle',
  middle: 'full',
  full: 'rest',
};

/** Less than this is a tap, in CSS pixels. */
const TAP = 6;

const nearest = (part: number): SheetHeight =>
  PARTS.reduce((best, one) => (Math.abs(one[1] - part) < Math.abs(best[1] - part) ? one : best))[0];

interface Drag {
  readonly from: number;
  readonly height: number;
  moved: boolean;
}

/**
 * The height of the sheet, and what its grip does: it is dragged, and pressed it goes on to the next
 * height. What the reader chose holds for as long as the sheet tells of the same.
 * @param subject what the sheet tells of; `null`: of the view as a whole
 */
export const useSheet = (subject: string | null) => {
  const [wish, setWish] = useState<{ subject: string | null; height: SheetHeight } | null>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const drag = useRef<Drag | null>(null);
  // What is told anew is told from its start, however far down the reader was in what was told before.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the subject is what it is done for
  useLayoutEffect(() => {
    sheet.current?.scrollTo(0, 0);
    sheet.current?.lastElementChild?.scrollTo(0, 0);
  }, [subject]);
  const height =
    wish?.subject === subject ? wish.height : subject === null ? 'rest' : ('middle' as const);
  const ask = (next: SheetHeight) => setWish({ subject, height: next });
  const release = () => {
    const { current: element } = sheet;
    const { current: dragged } = drag;
    drag.current = null;
    if (element === null || !dragged?.moved) return;
    const part = element.getBoundingClientRect().height / window.innerHeight;
    element.style.removeProperty('height');
    ask(nearest(part));
  };
  return {
    height,
    sheet,
    ask,
    grip: {
      onPointerDown: (event: PointerEvent<HTMLButtonElement>) => {
        const box = sheet.current?.getBoundingClientRect();
        if (box === undefined) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        drag.current = { from: event.clientY, height: box.height, moved: false };
      },
      onPointerMove: ({ clientY }: PointerEvent) => {
        const { current: dragged } = drag;
        if (dragged === null || sheet.current === null) return;
        dragged.moved ||= Math.abs(clientY - dragged.from) > TAP;
        if (dragged.moved) {
          sheet.current.style.height = `${dragged.height + dragged.from - clientY}px`;
        }
      },
      onPointerUp: release,
      onPointerCancel: release,
      onClick: () => ask(ONWARD[height]),
    },
  };
};
