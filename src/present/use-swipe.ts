import { type TouchEvent, useRef } from 'react';

/** How far a finger goes before it is a swipe, in CSS pixels. */
const SWIPE_PX = 48;

/** Tells a swipe to either side from scrolling, for the part of the stage that is not the map. */
export const useSwipe = (onSwipe: (to: 'next' | 'previous') => void) => {
  const start = useRef<{ readonly x: number; readonly y: number } | null>(null);
  return {
    onTouchStart: ({ touches }: TouchEvent) => {
      const touch = touches.length === 1 ? touches[0] : undefined;
      start.current = touch ? { x: touch.clientX, y: touch.clientY } : null;
    },
    onTouchEnd: ({ changedTouches }: TouchEvent) => {
      const touch = changedTouches[0];
      if (start.current === null || touch === undefined) return;
      const across = touch.clientX - start.current.x;
      const down = touch.clientY - start.current.y;
      start.current = null;
      if (Math.abs(across) < SWIPE_PX || Math.abs(across) < 2 * Math.abs(down)) return;
      onSwipe(across < 0 ? 'next' : 'previous');
    },
  };
};
