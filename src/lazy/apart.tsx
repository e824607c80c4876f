import { type ReactNode, Suspense } from 'react';
import { useMessages } from '../i18n/use-messages.ts';
import controls from '../styles/controls.module.css';
import { ErrorBoundary } from './error-boundary.tsx';

/** Says to who waits for the whole page that a part of it is still to come. */
const Coming = () => <span hidden data-coming />;

const Broken = ({ onReopen }: { readonly onReopen: () => void }) => {
  const { versions, problems } = useMessages();
  return (
    <div role="alert" data-broken>
      <p>{versions.broken}</p>
      <button type="button" className={controls.button} onClick={onReopen}>
        {problems.retry}
      </button>
    </div>
  );
};

interface ApartProps {
  readonly children: ReactNode;
  /** What stands there when it can't be had; else a line, and a button to open it again. */
  readonly instead?: ReactNode;
}

/** A place in the page whose content comes, and fails, apart from the rest, and can be opened again. */
export const Apart = ({ children, instead }: ApartProps) => (
  <ErrorBoundary
    fallback={(reopen) => (instead === undefined ? <Broken onReopen={reopen} /> : instead)}
  >
    <Suspense fallback={<Coming />}>{children}</Suspense>
  </ErrorBoundary>
);
