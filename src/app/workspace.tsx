import { CameraSlot, CameraSlots } from '../controls/camera-slot.tsx';
import { useMessages } from '../i18n/use-messages.ts';
import { Apart } from '../lazy/apart.tsx';
import { AtRest } from '../lazy/at-rest.tsx';
import { OwnBar, OwnPanel } from '../open/lazy.ts';
import { CouncilTurns } from '../panels/council-turns.tsx';
import { DetailsPanel } from '../panels/details-panel.tsx';
import { LegendStrip } from '../panels/legend-strip.tsx';
import type { Request } from '../perspective/request.ts';
import { ProcessBar, StepCard, StepList } from '../process/lazy.ts';
import { PaperPicture } from '../share/lazy.ts';
import { selectPerspective } from '../state/selectors.ts';
import { useMap } from '../state/store.ts';
import { Picture } from './picture.tsx';
import { TitleRow } from './title-row.tsx';
import { useSheet } from './use-sheet.ts';
import styles from './workspace.module.css';

/** What is told of, in the order in which the panel tells it; `null`: the view as a whole. */
const subjectOf = ({ select, route, step, ask, lens }: Request): string | null => {
  if (step !== null) return step;
  if (route !== null) return `${route.from}~${route.to}`;
  return select ?? (ask === 'seats' ? (lens ?? ask) : (ask ?? lens));
};

/** The map at work: the picture or the list with its key, and what is told of it. */
export const Workspace = () => {
  const messages = useMessages();
  const perspective = useMap(selectPerspective);
  const graph = useMap((state) => state.graph);
  const own = useMap((state) => state.own);
  const told = useMap(({ request }) => subjectOf(request));
  const isOwnTold = told === null && own?.isListOpen === true;
  const { height, sheet, grip } = useSheet(isOwnTold ? 'own' : told);
  if (perspective === null || graph === null) return null;
  const { process } = perspective;
  const steps = process ? <StepList shown={process} /> : null;
  return (
    <CameraSlots>
      <div className={styles.workspace}>
        <main id="main" className={styles.main} tabIndex={-1}>
          {own === null ? null : (
            <Apart>
              <OwnBar own={own} />
            </Apart>
          )}
          <TitleRow perspective={perspective} />
          <div className={styles.picture}>
            <Picture perspective={perspective} listHead={steps} />
          </div>
          <LegendStrip perspective={perspective} />
          <AtRest>
            <PaperPicture />
          </AtRest>
        </main>
        {process ? (
          <div className={styles.player}>
            <Apart>
              <ProcessBar shown={process} />
            </Apart>
          </div>
        ) : null}
        <div
          className={styles.details}
          ref={sheet}
          data-height={height}
          data-open={told !== null || isOwnTold}
        >
          <div className={styles.bar}>
            <button
              type="button"
              className={styles.grip}
              aria-expanded={height !== 'rest'}
              title={messages.sheet.grip}
              {...grip}
            >
              {messages.sheet.title}
            </button>
            <CameraSlot className={styles.camera} />
            <button type="button" className={styles.legend} popoverTarget="legend">
              {messages.legend.title}
            </button>
          </div>
          {own !== null && isOwnTold ? (
            <Apart>
              <OwnPanel own={own} />
            </Apart>
          ) : (
            <DetailsPanel
              first={
                process?.current ? (
                  <Apart>
                    <StepCard shown={process} />
                    <CouncilTurns />
                  </Apart>
                ) : null
              }
            />
          )}
        </div>
      </div>
    </CameraSlots>
  );
};
