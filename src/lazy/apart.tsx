import { type ReactNode, Suspense } from 'react';
import { useMessages } from '../i18n/use-messages.ts';
import { ErrorBoundary } from './error-boundary.tsx';

/** Says to who waits for the whole page that a part of it is still to come. */
const Coming = () => <span hidden data-coming />;

const Broken = () => <p role="alert">{useMessages().versions.broken}</p>;

/** A place in the page whose content comes, and fails, apart from the rest. */
export const Apart = ({ children }: { readonly children: ReactNode }) => (
  <ErrorBoundary fallback={<Broken />}>
    <Suspense fallback={<Coming />}>{children}</Suspense>
  </ErrorBoundary>
);
