import '../styles/global.css';
import { StrictMode, startTransition } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { fetchMessages } from '../i18n/messages.ts';
import { holdPresses } from '../keys/hold-presses.ts';
import { Apart } from '../lazy/apart.tsx';
import { ErrorBoundary } from '../lazy/error-boundary.tsx';
import { ifHadUnasked } from '../lazy/if-had.ts';
import { whenInteractive } from '../lazy/when-interactive.ts';
import { loadDeployment } from '../loading/load-deployment.ts';
import { pageRoot } from '../loading/page-root.ts';
import { within } from '../loading/within.ts';
import { selectPerspective } from '../state/selectors.ts';
import { useMap } from '../state/store.ts';
import { fetchFont } from '../styles/font.ts';
import { App } from './app.tsx';
import { canRun } from './can-run.ts';
import { areStylesRefused, fetchStyles, takeInlineStyles, takeWindow } from './inline-styles.ts';
import { PutBack } from './lazy.ts';
import { isStale, markAnswered, markFresh, prerenderedFrom } from './page.ts';
import { fetchShownParts } from './shown-parts.ts';
import { joinPage, start } from './start.ts';
import { untilLaidOut } from './until-laid-out.ts';

/** How long the page waits for words, styles and parts that it can do without, in milliseconds. */
const PATIENCE = 8_000;

/** How long the map waits for what the deployment says of itself, which comes beside its data. */
const DEPLOYMENT_PATIENCE = 3_000;

/** The bodies of a prerendered page were there with its first paint. */
const markVisibleSincePaint = () => {
  const paint = performance.getEntriesByName('first-contentful-paint')[0];
  if (paint) performance.mark('graph-visible', { startTime: paint.startTime });
};

/** Draws the page, or takes over the one that the build drew when it shows what is asked for. */
const open = async (root: HTMLElement): Promise<void> => {
  const font = fetchFont();
  const styles = fetchStyles(pageRoot());
  const putFontOn = () => void font.then((applyFont) => applyFont());
  const putStylesOn = async () => {
    (await within(PATIENCE, styles, () => void styles.then((applyLate) => applyLate())))();
  };
  const applyStyles = async () => {
    await putStylesOn();
    putFontOn();
  };
  const deployed = within(DEPLOYMENT_PATIENCE, loadDeployment(pageRoot()), undefined);
  const tellHost = await joinPage(deployed);
  const framed = useMap.getState().isEmbedded
    ? await within(PATIENCE, import('./framed-picture.ts'), null)
    : null;
  const isFramed = framed?.showFramedPicture() ?? false;
  await within(PATIENCE, fetchMessages(useMap.getState().request.lang), undefined);
  const holdsPicture =
    !areStylesRefused() && prerenderedFrom() !== null && (isFramed || !isStale());
  // What the page came with, before any script touches it.
  const kept = holdsPicture ? root.cloneNode(true) : null;
  const app = (
    <StrictMode>
      <ErrorBoundary
        fallback={
          <Apart>
            <PutBack kept={kept} />
          </Apart>
        }
      >
        <App onResize={(height) => tellHost({ type: 'resize', height })} />
      </ErrorBoundary>
    </StrictMode>
  );
  const render = async () => {
    await applyStyles();
    holdPresses();
    flushSync(() => createRoot(root).render(app));
    markFresh();
    markAnswered();
  };
  if (!holdsPicture) {
    await render();
    await start({ deployed, holdsPicture, tellHost, applyStyles });
    return;
  }
  const isSame =
    (await start({ deployed, holdsPicture, tellHost, applyStyles })) === prerenderedFrom();
  if (isFramed) {
    await framed?.untilFrameIsThere(applyStyles);
    await render();
    return;
  }
  if (isSame) await untilLaidOut();
  // The build rendered no notices, and React can only take over a page with the same words.
  if (!isSame || useMap.getState().notices.length > 0) {
    await render();
    return;
  }
  const perspective = selectPerspective(useMap.getState());
  if (perspective) await within(PATIENCE, fetchShownParts(perspective), undefined);
  markVisibleSincePaint();
  await putStylesOn();
  // The browser lays out all of the page again for its font: a reader who wants to choose goes first.
  void within(PATIENCE, new Promise<void>(whenInteractive), undefined).then(putFontOn);
  takeWindow(root, useMap.getState().window);
  takeInlineStyles(root);
  holdPresses();
  // In slices, so that a reader who is already scrolling or typing is not held up.
  startTransition(() => {
    hydrateRoot(root, app);
  });
  markAnswered();
};

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root');
// Not awaited here: what is fetched later is made of this bundle too, and would wait for its end.
// Whatever happens to it, the page then shows what it holds.
if (canRun()) {
  void open(root).catch(markFresh);
  // Beside the first view, not in it: neither a double click nor a translation comes before there is one.
  void ifHadUnasked(() => import('./guards.ts')).then((guards) => guards?.guard(document.body));
}
