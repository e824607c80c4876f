import type { ComponentProps } from 'react';
import { useIsPrerendered } from '../styles/use-is-prerendered.ts';
import { Apart } from './apart.tsx';

/** A place for what the page that was rendered by the build has not: it comes once the page was taken over. */
export const Later = (apart: ComponentProps<typeof Apart>) =>
  useIsPrerendered() ? null : <Apart {...apart} />;
