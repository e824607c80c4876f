import { type ReactNode, Suspense } from 'react';
import { useMessages } from '../i18n/use-messages.ts';
import { ErrorBoundary } from '../lazy/error-boundary.tsx';
import { apply } from '../state/store.ts';
import { endStory } from '../state/story-producers.ts';
import controls from '../styles/controls.module.css';
import styles from './app.module.css';
import { StagePage } from './lazy.ts';
import type { StagePageProps } from './stage-page.tsx';

/** What stands on the page while there is no stage. */
const NoStage = ({ children }: { readonly children: ReactNode }) => (
  <div className={styles.presentation}>
    <main className={styles.loading}>{children}</main>
  </div>
);

/** A story on the stage, as soon as that has been fetched. */
export const Presentation = (props: StagePageProps) => {
  const { present, loading, versions } = useMessages();
  return (
    <ErrorBoundary
      fallback={
        <NoStage>
          <div role="alert">
            <p>{versions.broken}</p>
            <button type="button" className={controls.button} onClick={() => apply(endStory())}>
              {present.stop}
            </button>
          </div>
        </NoStage>
      }
    >
      <Suspense
        fallback={
          <NoStage>
            <p role="status">{loading}</p>
          </NoStage>
        }
      >
        <StagePage {...props} />
      </Suspense>
    </ErrorBoundary>
  );
};
