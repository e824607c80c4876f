import { useEffect } from 'react';
import { isCrowded } from '../drawing/crowded.ts';
import type { Perspective } from '../perspective/perspective.ts';
import { useIsAbridged } from '../styles/use-is-prerendered.ts';

/** Sets performance marks that this page has not set before. */
const markOnce = (...names: readonly string[]): void => {
  for (const name of names) {
    if (performance.getEntriesByName(name).length === 0) performance.mark(name);
  }
};

/**
 * Says on the document that what stands beside this in the tree is on screen: `ready` or `error`
 * as long as it is mounted, and `loading` otherwise.
 */
export const PageStateMark = ({ state }: { readonly state: 'ready' | 'error' }) => {
  useEffect(() => {
    const { dataset } = document.documentElement;
    // What was rendered is on screen one frame later.
    const frame = requestAnimationFrame(() => {
      dataset.state = state;
      if (state === 'ready') markOnce('graph-visible', 'graph-interactive');
    });
    return () => {
      cancelAnimationFrame(frame);
      dataset.state = 'loading';
    };
  }, [state]);
  return null;
};

/** Marks the page as `ready` once all of its picture is drawn. */
export const ReadyMark = ({ perspective }: { readonly perspective: Perspective }) =>
  useIsAbridged() && isCrowded(perspective.relations) ? null : <PageStateMark state="ready" />;
