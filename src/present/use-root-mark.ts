import { useInsertionEffect } from 'react';

/**
 * Marks the document as long as a stage or a presenter's window is shown in it: there a rem grows with the window. It is
 * marked before anything measures, and by name, since a selector that looks for a stage would be looked up at every change.
 */
export const useRootMark = (mark: 'staged' | 'presenter'): void => {
  useInsertionEffect(() => {
    const { dataset } = document.documentElement;
    dataset[mark] = '';
    return () => {
      delete dataset[mark];
    };
  }, [mark]);
};
