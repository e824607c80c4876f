import { type ReactNode, Suspense } from 'react';
import { useMessages } from '../i18n/use-messages.ts';
import { ErrorBoundary } from './error-boundary.tsx';

/** Says to who waits for the whole page that a part of it is still to come. */
const Coming = () => <span hidden data-coming />;

const Broken = () => <p role="alert">{useMessages().versions.broken}</p>;

interface ApartProps {
  readonly children: ReactNode;
  /** What stands there when it can't be had. */
  readonly instead?: ReactNode;
}

/** A place in the page whose content comes, and fails, apart from the rest. */
export const Apart = ({ children, instead = <Broken /> }: ApartProps) => (
  <ErrorBoundary fallback={instead}>
    <Suspense fallback={<Coming />}>{children}</Suspense>
  </ErrorBoundary>
);
