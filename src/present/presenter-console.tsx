import { Undo2 } from 'lucide-react';
import { type ReactNode, useMemo, useState } from 'react';
import { useMessagesApart } from '../i18n/messages-apart.ts';
import type { StageAction } from '../keys/stage-keys.ts';
import { Apart } from '../lazy/apart.tsx';
import type { ShownScene } from '../perspective/shown-scene.ts';
import { hideLink, lightUp } from '../state/presenting-producers.ts';
import { apply, useMap } from '../state/store.ts';
import { returnToScene, showScene } from '../state/story-producers.ts';
import controls from '../styles/controls.module.css';
import styles from './console.module.css';
import { ConsoleTools } from './console-tools.tsx';
import { ElsewhereLink } from './elsewhere-link.tsx';
import { HandsEntry } from './hands-entry.tsx';
import { JumpDialog } from './jump-dialog.tsx';
import { FaultText } from './lazy.ts';
import { presenterLines } from './presenter-lines.ts';
import { SceneList } from './scene-list.tsx';
import { SceneOverview } from './scene-overview.tsx';
import { SceneStill } from './scene-still.tsx';
import { sharedChange } from './shared-change.ts';
import { SpeakerNotes } from './speaker-notes.tsx';
import { StageMirror } from './stage-mirror.tsx';
import { StageWatch } from './stage-watch.tsx';
import { TalkClock } from './talk-clock.tsx';
import { TimeDialog } from './time-dialog.tsx';
import { TypedNumber } from './typed-number.tsx';
import { aheadOf } from './upcoming.ts';
import { upcomingWords } from './upcoming-words.ts';
import { useNotesSize } from './use-notes-size.ts';
import { useRehearsal } from './use-rehearsal.ts';
import { useRootMark } from './use-root-mark.ts';
import { useStageKeys } from './use-stage-keys.ts';
import { useTalkPlan } from './use-talk-plan.ts';
import { useTalkTime } from './use-talk-time.ts';

interface PresenterConsoleProps {
  readonly shown: ShownScene;
  /** Language and colours of this window. */
  readonly settings: ReactNode;
}

const goTo = (scene: string): void => apply(showScene(scene));

type Overlay = 'jump' | 'overview' | 'time' | 'elsewhere';

/** What the presenter sees, beside a stage for the room: what is on it, what comes, notes, the time. */
export const PresenterConsole = ({ shown, settings }: PresenterConsoleProps) => {
  useRootMark('presenter');
  const apart = useMessagesApart();
  const { console: words } = apart;
  const state = useMap((all) => all);
  const { presenting, omissions, notices, session } = state;
  const [overlay, setOverlay] = useState<Overlay | null>(null);
  const { story, scene, index, remark, isDetour } = shown;
  const { lang } = state.request;
  const { plan, change, isKept } = useTalkPlan(story.id);
  const visits = useTalkTime();
  const rehearsal = useRehearsal(visits, (rehearsed) => change({ rehearsed }));
  const notes = useNotesSize();
  // Only what is shared: a press that nothing came of makes no other picture.
  const { request, graph } = state;
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the state it shows these
  const [now, ahead] = useMemo(() => [state, aheadOf(state)], [graph, request, presenting]);
  const next = upcomingWords(ahead.upcoming, words, lang);
  const lines = presenterLines({ presenting, omissions, notices }, lang, apart);
  const isElsewhere = session?.peer === 'elsewhere';
  const perform = (action: StageAction) => {
    if (action === 'jump' || action === 'overview') return setOverlay(action);
    if (action === 'larger' || action === 'smaller') return notes.resize(action);
    if (action === 'black' && presenting.blank !== null) return apply(lightUp());
    if (action === 'return') return apply(returnToScene());
    if (action === 'close') {
      if (presenting.blank !== null) return apply(lightUp());
      if (presenting.isLinkShown) return apply(hideLink());
      return isDetour ? apply(returnToScene()) : undefined;
    }
    const asked = sharedChange(action, shown);
    if (asked !== null) apply(asked);
  };
  // The browser tells that one was closed a moment later, when the next may be open.
  const closing = (closed: Overlay) => () => setOverlay((open) => (open === closed ? null : open));
  const typed = useStageKeys({ story, perform, goTo });
  return (
    <main id="main" className={styles.console} tabIndex={-1} data-console={scene.id}>
      <header className={styles.head}>
        <h1>
          <span className={styles.number} data-number>
            {index + 1}
          </span>{' '}
          <span className={styles.count}>
            {words.of} {story.scenes.length}
          </span>{' '}
          <span>{scene.title[lang]}</span>
        </h1>
        <TalkClock shown={shown} plan={plan} visits={visits} />
        <button type="button" className={controls.button} onClick={() => setOverlay('time')}>
          {words.setTime}
        </button>
        {settings}
      </header>
      <StageWatch />
      {rehearsal.isGoing ? <p className={styles.rehearsing}>{words.rehearsing}</p> : null}
      <section className={styles.now} aria-label={words.now}>
        <h2>{words.now}</h2>
        <StageMirror state={now} isNow title={words.now}>
          <SceneStill request={now.request} />
        </StageMirror>
        {presenting.blank === null ? null : (
          <p className={styles.line}>{presenting.blank === 'black' ? words.black : words.white}</p>
        )}
        {presenting.isOver ? <p className={styles.line}>{words.over}</p> : null}
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
        ) : null}
        <SpeakerNotes scene={scene} size={notes} />
      </section>
      <div className={styles.side}>
        <section className={styles.next} aria-label={words.next}>
          <h2>{next.heading}</h2>
          <StageMirror state={ahead.state} isNow={false} title={words.next}>
            <SceneStill request={ahead.state.request} />
          </StageMirror>
          {ahead.following === null ? null : (
            <p>
              {words.following} <strong>{ahead.following.number}</strong>{' '}
              {ahead.following.scene.title[lang]}
            </p>
          )}
        </section>
        {remark?.kind === 'statement' && !isDetour ? <HandsEntry statement={remark.id} /> : null}
        {lines.length + omissions.length > 0 ? (
          <section aria-label={words.lines} className={styles.lines}>
            <h2>{words.lines}</h2>
            <ul>
              {lines.map(({ id, text }) => (
                <li key={id}>{text}</li>
              ))}
              {omissions.map((fault) => (
                <li key={fault.subject}>
                  <Apart>
                    <FaultText fault={fault} />
                  </Apart>
                </li>
              ))}
            </ul>
          </section>
        ) : null}
      </div>
      <SceneList story={story} present={scene} plan={plan} onPick={goTo} />
      <ConsoleTools
        perform={perform}
        next={next.button}
        isElsewhere={isElsewhere}
        onElsewhere={() => setOverlay('elsewhere')}
      />
      <TypedNumber story={story} typed={typed} />
      {overlay === 'jump' ? (
        <JumpDialog story={story} onPick={goTo} onClose={closing('jump')} />
      ) : null}
      {overlay === 'overview' ? (
        <SceneOverview story={story} present={scene} onPick={goTo} onClose={closing('overview')} />
      ) : null}
      {overlay === 'elsewhere' ? <ElsewhereLink onClose={closing('elsewhere')} /> : null}
      {overlay === 'time' ? (
        <TimeDialog
          plan={plan}
          change={change}
          isKept={isKept}
          rehearsal={rehearsal}
          onClose={closing('time')}
        />
      ) : null}
    </main>
  );
};
