import { type RefObject, useEffect, useState } from 'react';
import { useMessagesApart } from '../i18n/messages-apart.ts';
import styles from './frame-manners.module.css';

/** What the reader just tried, that belongs to the page around the frame. */
type Manners = 'wheel' | 'touch';

const SHOWN_MS = 1_800;
/** How much one pixel of wheel zooms; d3-zoom has the same. */
const ZOOM_PER_PIXEL = 0.002;

const isMac = (): boolean => /mac/i.test(navigator.platform);

interface FrameMannersProps {
  readonly canvas: RefObject<HTMLDivElement | null>;
  /** Zooms by a factor around a point of the window, in CSS pixels. */
  readonly zoomAt: (factor: number, at: { x: number; y: number }) => void;
}

/**
 * Who gets wheel and fingers over a map in a frame: wheel and one finger scroll the page around it;
 * Ctrl or Cmd with the wheel, and two fingers, move the map. React Flow knows of Ctrl, but does not
 * count fingers. Who tries in vain is told how, for a moment.
 */
export const FrameManners = ({ canvas, zoomAt }: FrameMannersProps) => {
  const { embed } = useMessagesApart();
  const [hint, setHint] = useState<Manners | null>(null);
  useEffect(() => {
    if (hint === null) return;
    const timer = setTimeout(() => setHint(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [hint]);
  useEffect(() => {
    const element = canvas.current;
    if (element === null) return;
    const onWheel = (event: WheelEvent) => {
      if (event.ctrlKey) return;
      event.stopPropagation();
      if (event.metaKey) {
        event.preventDefault();
        zoomAt(2 ** (-event.deltaY * ZOOM_PER_PIXEL), { x: event.clientX, y: event.clientY });
      } else setHint('wheel');
    };
    const leaveToPage = (event: TouchEvent) => {
      if (event.touches.length > 1) return;
      event.stopPropagation();
      if (event.type === 'touchmove') setHint('touch');
    };
    const capture = { capture: true, passive: false };
    element.addEventListener('wheel', onWheel, capture);
    element.addEventListener('touchstart', leaveToPage, capture);
    element.addEventListener('touchmove', leaveToPage, capture);
    return () => {
      element.removeEventListener('wheel', onWheel, capture);
      element.removeEventListener('touchstart', leaveToPage, capture);
      element.removeEventListener('touchmove', leaveToPage, capture);
    };
  }, [canvas, zoomAt]);
  if (hint === null) return null;
  const text = hint === 'touch' ? embed.touchHint : isMac() ? embed.wheelHintMac : embed.wheelHint;
  return (
    <p className={styles.hint} role="status" data-hint={hint}>
      {text}
    </p>
  );
};
