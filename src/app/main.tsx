import '../styles/global.css';
import { StrictMode, startTransition } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { takeInlineStyles } from './inline-styles.ts';
import { isStale, markFresh, prerenderedFrom } from './page.ts';
import { joinPage, start } from './start.ts';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root');
const tellHost = joinPage();
const app = (
  <StrictMode>
    <App onResize={(height) => tellHost({ type: 'resize', height })} />
  </StrictMode>
);

const render = () => {
  flushSync(() => createRoot(root).render(app));
  markFresh();
};

/** The bodies of a prerendered page were there with its first paint. */
const markVisibleSincePaint = () => {
  const paint = performance.getEntriesByName('first-contentful-paint')[0];
  if (paint) performance.mark('graph-visible', { startTime: paint.startTime });
};

if (prerenderedFrom() === null || isStale()) {
  render();
  void start();
} else {
  const fingerprint = await start();
  if (fingerprint === prerenderedFrom()) {
    markVisibleSincePaint();
    takeInlineStyles(root);
    // In slices, so that a reader who is already scrolling or typing is not held up.
    startTransition(() => {
      hydrateRoot(root, app);
    });
  } else render();
}
