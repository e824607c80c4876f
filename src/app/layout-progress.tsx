import { useEffect, useState } from 'react';
import { useMessagesApart } from '../i18n/messages-apart.ts';
import { stopLayout } from '../loading/lay-out-now.ts';
import { fillSentence } from '../model/sentences.ts';
import { useMap } from '../state/store.ts';
import controls from '../styles/controls.module.css';
import styles from './layout-progress.module.css';

/** Nothing is said of a layout that takes less than this, in milliseconds. */
const QUIET = 500;
const TICK = 500;

/** That a picture is being laid out, for how long, and a way to stop it. */
export const LayoutProgress = () => {
  const { layout: words } = useMessagesApart();
  const run = useMap((state) => state.layout);
  const since = run?.since ?? null;
  const [elapsed, setElapsed] = useState(0);

  // The outside world here is the clock.
  useEffect(() => {
    if (since === null) return;
    setElapsed(0);
    const timer = setInterval(() => setElapsed(performance.now() - since), TICK);
    return () => clearInterval(timer);
  }, [since]);

  const isTold = run !== null && elapsed >= QUIET;
  const seconds = Math.ceil((run?.expected ?? 0) / 1_000);
  return (
    <div className={styles.progress} data-layout-progress={isTold || undefined}>
      <p role="status">{isTold ? fillSentence(words.working, { seconds: String(seconds) }) : ''}</p>
      {isTold ? (
        <>
          <progress
            aria-label={words.progress}
            max={run.expected}
            // The bar comes near its end and never reaches it: a full bar beside a layout that goes
            // on looks stuck.
            value={run.expected * (1 - Math.exp(-elapsed / run.expected))}
          />
          <button type="button" className={controls.button} onClick={stopLayout}>
            {words.stop}
          </button>
        </>
      ) : null}
    </div>
  );
};
