import { Info, ListFilter } from 'lucide-react';
import { useState } from 'react';
import { useMessages } from '../i18n/use-messages.ts';
import { Apart } from '../lazy/apart.tsx';
import { DetailsPanel } from '../panels/details-panel.tsx';
import { LegendPanel } from '../panels/legend-panel.tsx';
import { CouncilMoments, ProcessBar, StepList } from '../process/lazy.ts';
import { selectPerspective } from '../state/selectors.ts';
import { useMap } from '../state/store.ts';
import { Picture } from './picture.tsx';
import styles from './workspace.module.css';

type Sheet = 'legend' | 'details' | null;

/** The map at work: legend, picture or list, and what is told of the selection. */
export const Workspace = () => {
  const messages = useMessages();
  const perspective = useMap(selectPerspective);
  const [sheet, setSheet] = useState<Sheet>(null);
  const graph = useMap((state) => state.graph);
  if (perspective === null || graph === null) return null;
  const { process } = perspective;
  const steps = process ? <StepList graph={graph} shown={process} /> : null;
  const toggle = (which: Sheet) => setSheet(sheet === which ? null : which);
  return (
    <div className={styles.workspace}>
      <div className={styles.legend} data-open={sheet === 'legend'}>
        <LegendPanel />
      </div>
      <main id="main" className={styles.main} tabIndex={-1}>
        <p className={styles.question}>{perspective.question}</p>
        <div className={styles.picture}>
          <Picture perspective={perspective} listHead={steps} />
        </div>
        {process ? (
          <Apart>
            <ProcessBar graph={graph} shown={process} />
          </Apart>
        ) : null}
      </main>
      <div
        className={styles.details}
        data-open={
          sheet === 'details' ||
          (sheet === null && (perspective.selection ?? perspective.route) !== null)
        }
      >
        <DetailsPanel>
          {process ? (
            <Apart>
              <CouncilMoments graph={graph} shown={process} />
            </Apart>
          ) : null}
        </DetailsPanel>
      </div>
      <div className={styles.sheets}>
        <button type="button" aria-expanded={sheet === 'legend'} onClick={() => toggle('legend')}>
          <ListFilter aria-hidden size={18} /> {messages.legend.title}
        </button>
        <button type="button" aria-expanded={sheet === 'details'} onClick={() => toggle('details')}>
          <Info aria-hidden size={18} /> {messages.details.title}
        </button>
      </div>
    </div>
  );
};
