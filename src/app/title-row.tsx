import { Later } from '../lazy/later.tsx';
import { AroundNote, ProvenanceAs } from '../panels/lazy.ts';
import { ProvenanceLine } from '../panels/provenance-line.tsx';
import { APPEARANCE } from '../perspective/appearances.ts';
import type { Perspective } from '../perspective/perspective.ts';
import { useMap } from '../state/store.ts';
import { AppearanceSwitch } from './appearance-switch.tsx';
import { LensChip } from './lens-chip.tsx';
import styles from './title-row.module.css';

interface TitleRowProps {
  readonly perspective: Perspective;
}

/** What the picture answers, when and from where it is, and the ways to show the same. */
export const TitleRow = ({ perspective }: TitleRowProps) => {
  const isAround = useMap(({ request }) => request.around !== null);
  const as = useMap(({ request }) => request.as);
  return (
    <div className={styles.row}>
      <div className={styles.words}>
        <h1>{perspective.question}</h1>
        {/* What shows no routes draws something else than the lines of the view. */}
        {APPEARANCE[as].showsRoutes ? (
          <ProvenanceLine perspective={perspective} />
        ) : (
          // What the reader asked for stands below, and says so itself where it can't be had.
          <Later instead={<ProvenanceLine perspective={perspective} share={null} />}>
            <ProvenanceAs perspective={perspective} />
          </Later>
        )}
      </div>
      <div className={styles.narrow}>
        <LensChip />
      </div>
      {isAround ? (
        <Later>
          <AroundNote />
        </Later>
      ) : null}
      <AppearanceSwitch />
    </div>
  );
};
