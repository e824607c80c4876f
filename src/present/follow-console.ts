import { mirrorScreen } from '../state/session-producers.ts';
import { takeShared } from '../state/shared-state.ts';
import { apply, useMap } from '../state/store.ts';
import { parseMessage } from './session-message.ts';

/**
 * Shows what the presenter's window around this frame says that the stage shows. It hears that window
 * alone, and tells it nothing but that it is there.
 */
export const followConsole = (): void => {
  const { parent } = window;
  // A page from disk has no origin to name.
  const target = window.origin === 'null' ? '*' : window.origin;
  window.addEventListener('message', ({ source, origin, data }) => {
    if (source !== parent || origin !== window.origin) return;
    const heard = parseMessage(data);
    if (heard?.type === 'screen') apply(mirrorScreen(heard.screen));
    if (heard?.type === 'state') apply(takeShared(heard));
  });
  const greet = () => {
    if (useMap.getState().graph === null) return;
    stop();
    parent.postMessage({ source: 'bestuurskaart', type: 'mirrored' }, target);
  };
  const stop = useMap.subscribe(greet);
  greet();
};
