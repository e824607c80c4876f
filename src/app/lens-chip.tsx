import { Later } from '../lazy/later.tsx';
import { LensChip as Chip } from '../panels/lazy.ts';
import { useMap } from '../state/store.ts';

/** The place of the municipality that the reader is from, which is taken while one is chosen. */
export const LensChip = () =>
  useMap(({ request }) => request.lens) === null ? null : (
    <Later>
      <Chip />
    </Later>
  );
