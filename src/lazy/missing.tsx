import { useEffect } from 'react';
import { tellMissing } from './tell-missing.ts';

/** Stands in the place of a part that the page can do without: nothing is there, and it is told beside the map. */
export const Missing = () => {
  useEffect(tellMissing, []);
  return null;
};
