import { windowShape } from '../layout/screen-shape.ts';
import { turnWindow } from '../state/layout-producers.ts';
import { apply, useMap } from '../state/store.ts';

const sizeOfWindow = () => ({ width: window.innerWidth, height: window.innerHeight });

/** Sees to it that the store knows whether the window lies or stands. */
export const followWindow = (): void => {
  apply(turnWindow(windowShape(sizeOfWindow(), null)));
  window.addEventListener('resize', () => {
    apply(turnWindow(windowShape(sizeOfWindow(), useMap.getState().window)));
  });
};
