import { Undo2 } from 'lucide-react';
import { type ReactNode, useMemo, useState } from 'react';
import { FaultText } from '../controls/fault-text.tsx';
import { useMessagesApart } from '../i18n/messages-apart.ts';
import { STAGE_KEYS, type StageAction } from '../keys/stage-keys.ts';
import { useKeys } from '../keys/use-keys.ts';
import { fillSentence } from '../model/sentences.ts';
import { atScene, type ShownScene } from '../perspective/shown-scene.ts';
import { toggleBlack } from '../state/presenting-producers.ts';
import { apply, useMap } from '../state/store.ts';
import { returnToScene, showScene } from '../state/story-producers.ts';
import { useGraph } from '../state/use-graph.ts';
import controls from '../styles/controls.module.css';
import styles from './console.module.css';
import { ConsoleTools } from './console-tools.tsx';
import { HandsCount } from './hands-count.tsx';
import { JumpDialog } from './jump-dialog.tsx';
import { presenterLines } from './presenter-lines.ts';
import { SceneLink } from './scene-link.tsx';
import { SceneList } from './scene-list.tsx';
import { SceneOverview } from './scene-overview.tsx';
import { SceneStill } from './scene-still.tsx';
import { sharedChange } from './shared-change.ts';
import { SpeakerNotes } from './speaker-notes.tsx';
import { StageWatch } from './stage-watch.tsx';
import { TalkClock } from './talk-clock.tsx';

interface PresenterConsoleProps {
  readonly shown: ShownScene;
  /** Language and colours of this window. */
  readonly settings: ReactNode;
}

type Overlay = 'jump' | 'overview' | 'link';
const OVERLAYS: readonly StageAction[] = ['jump', 'overview', 'link'];
const isOverlay = (action: StageAction): action is Overlay => OVERLAYS.includes(action);

/** What the presenter sees, beside a stage for the room: notes, this scene and the next, the time. */
export const PresenterConsole = ({ shown, settings }: PresenterConsoleProps) => {
  const graph = useGraph();
  const apart = useMessagesApart();
  const { console: words } = apart;
  const request = useMap((state) => state.request);
  const presenting = useMap((state) => state.presenting);
  const omissions = useMap((state) => state.omissions);
  const notices = useMap((state) => state.notices);
  const [overlay, setOverlay] = useState<Overlay | null>(null);
  const { story, scene, index, remark, isDetour } = shown;
  const { lang } = request;
  const next = story.scenes[index + 1];
  const nextRequest = useMemo(
    () => (next === undefined ? null : atScene(graph, request, story, next)),
    [graph, request, story, next],
  );
  const lines = presenterLines({ presenting, omissions, notices }, lang, apart);
  const perform = (action: StageAction) => {
    if (isOverlay(action)) return setOverlay(action);
    if (action === 'return' || (action === 'close' && isDetour)) return apply(returnToScene());
    if (action === 'close' && presenting.isBlack) return apply(toggleBlack());
    const change = sharedChange(action, shown);
    if (change !== null) apply(change);
  };
  useKeys(STAGE_KEYS, perform, 'first');
  const goTo = (id: string) => apply(showScene(id));
  const closeOverlay = () => setOverlay(null);
  return (
    <main id="main" className={styles.console} tabIndex={-1} data-console={scene.id}>
      <header className={styles.head}>
        <h1>
          {fillSentence(words.place, {
            number: String(index + 1),
            count: String(story.scenes.length),
            title: scene.title[lang],
          })}
        </h1>
        <TalkClock />
        {settings}
      </header>
      <StageWatch />
      <section className={styles.now} aria-label={words.now}>
        <h2>{words.now}</h2>
        <div className={styles.picture}>
          <SceneStill request={request} />
          {presenting.isBlack ? <p className={styles.black}>{words.black}</p> : null}
        </div>
        {isDetour ? (
          <p className={styles.line}>
            {words.detour}{' '}
            <button
              type="button"
              className={controls.button}
              onClick={() => apply(returnToScene())}
            >
              <Undo2 aria-hidden size={18} /> {words.back}
            </button>
          </p>
        ) : (
          <p className={styles.caption}>{scene.caption[lang]}</p>
        )}
        {remark?.kind === 'statement' && !isDetour ? <HandsCount statement={remark.id} /> : null}
      </section>
      <div className={styles.side}>
        <section className={styles.next} aria-label={words.next}>
          <h2>{words.next}</h2>
          {next === undefined || nextRequest === null ? (
            <p>{words.last}</p>
          ) : (
            <>
              <div className={styles.picture}>
                <SceneStill request={nextRequest} />
              </div>
              <p>
                {index + 2}. {next.title[lang]}
              </p>
            </>
          )}
        </section>
        <SpeakerNotes scene={scene} />
        {lines.length + omissions.length > 0 ? (
          <section aria-label={words.lines} className={styles.lines}>
            <h2>{words.lines}</h2>
            <ul>
              {lines.map(({ id, text }) => (
                <li key={id}>{text}</li>
              ))}
              {omissions.map((fault) => (
                <li key={fault.subject}>
                  <FaultText fault={fault} />
                </li>
              ))}
            </ul>
          </section>
        ) : null}
      </div>
      <SceneList story={story} present={scene} onPick={goTo} />
      <ConsoleTools perform={perform} />
      {overlay === 'jump' ? (
        <JumpDialog story={story} onPick={goTo} onClose={closeOverlay} />
      ) : null}
      {overlay === 'overview' ? (
        <SceneOverview story={story} present={scene} onPick={goTo} onClose={closeOverlay} />
      ) : null}
      {overlay === 'link' ? <SceneLink onClose={closeOverlay} /> : null}
    </main>
  );
};
