import { MAP_KEYS, PAGE_KEYS } from '../keys/map-keys.ts';
import { useKeys } from '../keys/use-keys.ts';
import { backOut } from '../state/selection-producers.ts';
import { apply } from '../state/store.ts';

/** Every one but `share`, `open` and `maps` has a key of that name. */
export type DialogName = 'search' | 'share' | 'shortcuts' | 'open' | 'maps';

/** The keys that work everywhere: search, the list of keys, and letting go. */
export const useShortcuts = (onOpen: (dialog: DialogName) => void): void => {
  useKeys(PAGE_KEYS, onOpen);
  useKeys(MAP_KEYS, () => apply(backOut()));
};
