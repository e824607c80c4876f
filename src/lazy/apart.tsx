import { type ReactNode, Suspense } from 'react';
import { useMessages } from '../i18n/use-messages.ts';
import { ErrorBoundary } from './error-boundary.tsx';

const Broken = () => <p role="alert">{useMessages().versions.broken}</p>;

/** A place in the page whose content comes, and fails, apart from the rest. */
export const Apart = ({ children }: { readonly children: ReactNode }) => (
  <ErrorBoundary fallback={<Broken />}>
    <Suspense fallback={null}>{children}</Suspense>
  </ErrorBoundary>
);
