import type { ReactNode } from 'react';
import { useIsPrerendered } from '../styles/use-is-prerendered.ts';
import { Apart } from './apart.tsx';

/** A place for what the page that was rendered by the build has not: it comes once the page was taken over. */
export const Later = ({ children }: { readonly children: ReactNode }) =>
  useIsPrerendered() ? null : <Apart>{children}</Apart>;
