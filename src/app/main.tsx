import '../styles/global.css';
import { StrictMode, startTransition } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { learn } from '../i18n/messages.ts';
import { holdPresses } from '../keys/hold-presses.ts';
import { fetchProcessParts } from '../process/lazy.ts';
import { selectPerspective } from '../state/selectors.ts';
import { useMap } from '../state/store.ts';
import { fetchFont } from '../styles/font.ts';
import { App } from './app.tsx';
import { canRun } from './can-run.ts';
import { areStylesRefused, fetchStyles, takeInlineStyles } from './inline-styles.ts';
import { isStale, markFresh, pageRoot, prerenderedFrom } from './page.ts';
import { joinPage, start } from './start.ts';

/** The bodies of a prerendered page were there with its first paint. */
const markVisibleSincePaint = () => {
  const paint = performance.getEntriesByName('first-contentful-paint')[0];
  if (paint) performance.mark('graph-visible', { startTime: paint.startTime });
};

/** Draws the page, or takes over the one that the build drew when it shows what is asked for. */
const open = async (root: HTMLElement): Promise<void> => {
  const font = fetchFont();
  const styles = fetchStyles(pageRoot());
  const dress = async () => {
    (await styles)();
    void font.then((wear) => wear());
  };
  const tellHost = await joinPage();
  await learn(useMap.getState().request.lang).catch(() => undefined);
  const app = (
    <StrictMode>
      <App onResize={(height) => tellHost({ type: 'resize', height })} />
    </StrictMode>
  );
  const render = async () => {
    await dress();
    holdPresses();
    flushSync(() => createRoot(root).render(app));
    markFresh();
  };
  if (areStylesRefused() || prerenderedFrom() === null || isStale()) {
    await render();
    await start();
    return;
  }
  if ((await start()) !== prerenderedFrom()) {
    await render();
    return;
  }
  const hasProcess = selectPerspective(useMap.getState())?.process != null;
  if (hasProcess) await fetchProcessParts().catch(() => undefined);
  markVisibleSincePaint();
  // Each has the page laid out again: together they do it once.
  await dress();
  takeInlineStyles(root);
  holdPresses();
  // In slices, so that a reader who is already scrolling or typing is not held up.
  startTransition(() => {
    hydrateRoot(root, app);
  });
};

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root');
// Not awaited here: what is fetched later is made of this bundle too, and would wait for its end.
if (canRun()) void open(root);
