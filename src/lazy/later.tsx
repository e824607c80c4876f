import type { ReactNode } from 'react';
import { Apart } from './apart.tsx';
import { useIsPrerendered } from './use-is-prerendered.ts';

/** A place for what the page that was rendered by the build has not: it comes once the page was taken over. */
export const Later = ({ children }: { readonly children: ReactNode }) =>
  useIsPrerendered() ? null : <Apart>{children}</Apart>;
