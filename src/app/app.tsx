import { useEffect } from 'react';
import { useMessages } from '../i18n/use-messages.ts';
import { Notices } from '../panels/notices.tsx';
import { ProblemPage } from '../panels/problem-page.tsx';
import { select } from '../state/producers.ts';
import { selectPageState } from '../state/selectors.ts';
import { apply, useMap } from '../state/store.ts';
import styles from './app.module.css';
import { Header } from './header.tsx';
import { useDocument } from './use-document.ts';
import { Workspace } from './workspace.tsx';

/** The whole page: the map, or why there is none. */
export const App = () => {
  const messages = useMessages();
  const pageState = useMap(selectPageState);
  const hasGraph = useMap((state) => state.graph !== null);
  useDocument();
  useEffect(() => {
    const backOut = (event: KeyboardEvent) => {
      if (
        event.key === 'Escape' &&
        !event.defaultPrevented &&
        !document.querySelector(':popover-open')
      ) {
        apply(select(null));
      }
    };
    document.addEventListener('keydown', backOut);
    return () => document.removeEventListener('keydown', backOut);
  }, []);
  return (
    <div className={styles.app}>
      <a className={styles.skip} href="#main">
        {messages.skipToMain}
      </a>
      <Header />
      {pageState === 'error' ? (
        <ProblemPage />
      ) : hasGraph ? (
        <Workspace />
      ) : (
        <main id="main" className={styles.loading}>
          <p role="status">{messages.loading}</p>
        </main>
      )}
      <Notices />
    </div>
  );
};
