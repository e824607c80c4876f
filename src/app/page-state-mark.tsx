import { useEffect } from 'react';

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
      if (state !== 'ready' || performance.getEntriesByName('graph-visible').length > 0) return;
      performance.mark('graph-visible');
      performance.mark('graph-interactive');
    });
    return () => {
      cancelAnimationFrame(frame);
      dataset.state = 'loading';
    };
  }, [state]);
  return null;
};
