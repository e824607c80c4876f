import { windowShape } from '../layout/screen-shape.ts';
import { turnWindow } from '../state/layout-producers.ts';
import { apply, useMap } from '../state/store.ts';

/** A frame of this width or more is for a picture that lies, in CSS pixels: its height follows the picture. */
const WIDE_FRAME = 640;

const sizeOfWindow = () => ({
  width: window.innerWidth,
  height: useMap.getState().isEmbedded ? WIDE_FRAME : window.innerHeight,
});

/** Sees to it that the store knows whether the window lies or stands. */
export const followWindow = (): void => {
  apply(turnWindow(windowShape(sizeOfWindow(), null)));
  window.addEventListener('resize', () => {
    apply(turnWindow(windowShape(sizeOfWindow(), useMap.getState().window)));
  });
};
