import { Undo2 } from 'lucide-react';
import { type MouseEvent, type ReactNode, useEffect, useInsertionEffect, useRef } from 'react';
import type { Framing } from '../drawing/camera.ts';
import { useMessagesApart } from '../i18n/messages-apart.ts';
import { STAGE_KEYS } from '../keys/stage-keys.ts';
import { useKeys } from '../keys/use-keys.ts';
import { Apart } from '../lazy/apart.tsx';
import { fillSentence } from '../model/sentences.ts';
import type { Perspective } from '../perspective/perspective.ts';
import type { ShownScene } from '../perspective/shown-scene.ts';
import { toggleBlack } from '../state/presenting-producers.ts';
import { apply, useMap } from '../state/store.ts';
import { HandsCount } from './hands-count.tsx';
import { JumpDialog } from './jump-dialog.tsx';
import { SceneLink, SceneOverview } from './lazy.ts';
import { SceneText } from './scene-text.tsx';
import { Spotlight, type SpotlightHandle } from './spotlight.tsx';
import styles from './stage.module.css';
import { StageLine } from './stage-line.tsx';
import { StageOrigin } from './stage-origin.tsx';
import { StageTools } from './stage-tools.tsx';
import { useAutoplay } from './use-autoplay.ts';
import { useKeptHands } from './use-kept-hands.ts';
import { useIsPointing } from './use-pointing.ts';
import { useStage } from './use-stage.ts';
import { useSwipe } from './use-swipe.ts';
import { useWakeLock } from './use-wake-lock.ts';

interface StageProps {
  readonly perspective: Perspective;
  readonly shown: ShownScene;
  /** Draws the picture, with the camera where the stage wants it. */
  readonly picture: (camera: Framing) => ReactNode;
  /** What is told of what is looked at on a detour. */
  readonly details: ReactNode;
  readonly onSearch: () => void;
  readonly onKeys: () => void;
  /** Address of the full page, for a stage in a frame; `null` where it has a page for itself. */
  readonly full: string | null;
}

/**
 * After a press with a pointer the stage takes the focus back: the next key, of a clicker, is for
 * the stage.
 */
const takeKeysBack = ({ target, detail, currentTarget }: MouseEvent<HTMLElement>): void => {
  const isPressed =
    target instanceof Element && target.closest('button, a') === document.activeElement;
  if (detail > 0 && isPressed) currentTarget.focus({ preventScroll: true });
};

/** A story on a screen: one scene at a time, large, with nothing around it. */
export const Stage = (props: StageProps) => {
  const { perspective, shown, picture, details, full } = props;
  const { story, scene, index, remark, isDetour } = shown;
  const { present } = useMessagesApart();
  const lang = useMap((state) => state.request.lang);
  const autoplay = useMap((state) => state.request.autoplay);
  const source = useMap(({ address }) => address.data ?? address.graph);
  const presenting = useMap((state) => state.presenting);
  const isEmbedded = useMap((state) => state.isEmbedded);
  const spotlight = useRef<SpotlightHandle>(null);
  const stage = useStage(shown, spotlight);
  const isPointing = useIsPointing();
  const swipe = useSwipe(stage.perform);
  const isStill =
    presenting.isPaused || presenting.isBlack || stage.isAway || stage.overlay !== null;
  useKeys(STAGE_KEYS, stage.perform, 'first');
  useAutoplay(isStill ? null : autoplay, scene.id);
  useWakeLock(!isEmbedded);
  useKeptHands(isEmbedded ? null : source);
  // Before the camera measures. A selector that looks for a stage would be looked up at every change.
  useInsertionEffect(() => {
    const { dataset } = document.documentElement;
    dataset.staged = '';
    return () => {
      delete dataset.staged;
    };
  }, []);
  useEffect(() => {
    // It may be asked for when there is no network any more.
    for (const part of [SceneOverview, SceneLink]) part.fetch().catch(() => undefined);
  }, []);
  const number = String(index + 1);
  const count = story.scenes.length;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a press beside everything gives the keys back to the stage
    <main
      id="main"
      tabIndex={-1}
      className={styles.stage}
      data-scene={scene.id}
      data-pointing={isPointing || undefined}
      data-away={stage.isAway || undefined}
      onClick={takeKeysBack}
    >
      <div className={styles.side} inert={presenting.isBlack} {...swipe}>
        {isDetour ? (
          <div className={styles.details}>
            <h1 className="visually-hidden">{scene.title[lang]}</h1>
            <Apart>{details}</Apart>
          </div>
        ) : (
          <div className={styles.words}>
            <div aria-live="polite">
              <SceneText key={scene.id} shown={shown} step={perspective.process?.current ?? null} />
            </div>
            {remark?.kind === 'statement' ? <HandsCount statement={remark.id} /> : null}
          </div>
        )}
        <div className={styles.foot}>
          <p className={styles.number}>
            <span className="visually-hidden">
              {fillSentence(present.progress, { number, count: String(count) })}
            </span>
            <span aria-hidden>
              {number} / {count}
            </span>
          </p>
          <StageTools
            perform={stage.perform}
            onSearch={props.onSearch}
            onKeys={props.onKeys}
            full={full}
          />
        </div>
      </div>
      <div className={styles.picture} inert={presenting.isBlack}>
        {picture(stage.camera)}
        {stage.isAway ? (
          <button type="button" className={styles.away} onClick={() => stage.perform('return')}>
            <Undo2 aria-hidden />{' '}
            {fillSentence(isDetour ? present.detour : present.moved, { number })}
          </button>
        ) : null}
      </div>
      <StageOrigin perspective={perspective} />
      <div
        className={styles.progress}
        style={{ width: `${(100 * (index + 1)) / count}%` }}
        aria-hidden
      />
      <StageLine scene={scene.id} isEnding={stage.isEnding} />
      <Spotlight ref={spotlight} isOn={presenting.isSpotlit} />
      {presenting.isBlack ? (
        <button
          type="button"
          className={styles.black}
          aria-label={present.light}
          onClick={() => apply(toggleBlack())}
        />
      ) : null}
      {stage.overlay === 'jump' ? (
        <JumpDialog story={story} onPick={stage.goTo} onClose={stage.closeOverlay} />
      ) : null}
      <Apart key={stage.overlay}>
        {stage.overlay === 'link' ? <SceneLink onClose={stage.closeOverlay} /> : null}
        {stage.overlay === 'overview' ? (
          <SceneOverview
            story={story}
            present={scene}
            onPick={stage.goTo}
            onClose={stage.closeOverlay}
          />
        ) : null}
      </Apart>
    </main>
  );
};
