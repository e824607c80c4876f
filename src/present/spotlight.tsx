import { type Ref, useCallback, useEffect, useImperativeHandle, useRef } from 'react';
import styles from './spotlight.module.css';

/** Radius of the light, in parts of the shorter side of the screen. */
const RADIUS = { first: 0.16, least: 0.05, most: 0.45, step: 1.15 } as const;

export interface SpotlightHandle {
  readonly resize: (to: 'larger' | 'smaller') => void;
}

interface SpotlightProps {
  readonly isOn: boolean;
  readonly ref: Ref<SpotlightHandle>;
}

/**
 * A round light that follows the pointer, for pointing things out: all else is dark. It is moved by
 * CSS variables, so that nothing is rendered again, and knows where the pointer is before it is lit.
 */
export const Spotlight = ({ isOn, ref }: SpotlightProps) => {
  const dark = useRef<HTMLDivElement>(null);
  const radius = useRef<number>(RADIUS.first);
  const resize = useCallback((to: 'larger' | 'smaller') => {
    const next = to === 'larger' ? radius.current * RADIUS.step : radius.current / RADIUS.step;
    radius.current = Math.min(RADIUS.most, Math.max(RADIUS.least, next));
    dark.current?.style.setProperty('--radius-of-light', `${100 * radius.current}vmin`);
  }, []);
  useImperativeHandle(ref, () => ({ resize }), [resize]);
  useEffect(() => {
    const follow = ({ clientX, clientY }: PointerEvent) => {
      dark.current?.style.setProperty('--light-x', `${clientX}px`);
      dark.current?.style.setProperty('--light-y', `${clientY}px`);
    };
    window.addEventListener('pointermove', follow);
    return () => window.removeEventListener('pointermove', follow);
  }, []);
  useEffect(() => {
    if (!isOn) return;
    // The wheel is the light's own: zooming would move what is pointed at.
    const onWheel = (event: WheelEvent) => {
      event.preventDefault();
      event.stopPropagation();
      resize(event.deltaY < 0 ? 'larger' : 'smaller');
    };
    const capture = { capture: true, passive: false };
    window.addEventListener('wheel', onWheel, capture);
    return () => window.removeEventListener('wheel', onWheel, capture);
  }, [isOn, resize]);
  return <div ref={dark} className={styles.dark} data-spotlight hidden={!isOn} aria-hidden />;
};
