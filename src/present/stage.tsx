import { Undo2 } from 'lucide-react';
import { type MouseEvent, type ReactNode, useEffect, useRef } from 'react';
import type { Framing } from '../drawing/camera-state.ts';
import { useMessagesApart } from '../i18n/messages-apart.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { Apart } from '../lazy/apart.tsx';
import { fillSentence } from '../model/sentences.ts';
import { appearanceFor } from '../perspective/appearances.ts';
import type { Perspective } from '../perspective/perspective.ts';
import type { ShownScene } from '../perspective/shown-scene.ts';
import { hideLink, lightUp } from '../state/presenting-producers.ts';
import { selectSource } from '../state/select-source.ts';
import { isMirror } from '../state/session.ts';
import { apply, useMap } from '../state/store.ts';
import { useGraph } from '../state/use-graph.ts';
import { HandsCount } from './hands-count.tsx';
import { JumpDialog } from './jump-dialog.tsx';
import { ClosingCode, Pen, SceneLink, SceneOverview } from './lazy.ts';
import { longestOf, portionAt, portionsOf } from './points-in-sight.ts';
import { SceneCounts } from './scene-counts.tsx';
import { SceneText } from './scene-text.tsx';
import { sceneWords } from './scene-words.ts';
import { Spotlight, type SpotlightHandle } from './spotlight.tsx';
import styles from './stage.module.css';
import { StageFoot } from './stage-foot.tsx';
import { stageForm } from './stage-form.ts';
import { StageLine } from './stage-line.tsx';
import { StageTools } from './stage-tools.tsx';
import { TypedNumber } from './typed-number.tsx';
import { useAutoplay } from './use-autoplay.ts';
import { useKeptHands } from './use-kept-hands.ts';
import { useIsPointing } from './use-pointing.ts';
import { useRootMark } from './use-root-mark.ts';
import { useStage } from './use-stage.ts';
import { useStageKeys } from './use-stage-keys.ts';
import { useSwipe } from './use-swipe.ts';
import { useWakeLock } from './use-wake-lock.ts';

interface StageProps {
  readonly perspective: Perspective;
  readonly shown: ShownScene;
  /** Draws the picture, with the camera where the stage wants it. */
  readonly picture: (camera: Framing) => ReactNode;
  /** What is told of what is looked at on a detour. */
  readonly details: ReactNode;
  /** The present picture as a file, beside its link. */
  readonly takeHome: ReactNode;
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
  const messages = useMessages();
  const { present } = useMessagesApart();
  const lang = useMap((state) => state.request.lang);
  const autoplay = useMap((state) => state.request.autoplay);
  const source = useMap(selectSource);
  const presenting = useMap((state) => state.presenting);
  const isEmbedded = useMap((state) => state.isEmbedded);
  const spotlight = useRef<SpotlightHandle>(null);
  const stage = useStage(shown, spotlight);
  const isPointing = useIsPointing();
  const swipe = useSwipe(stage.perform);
  const isBlank = presenting.blank !== null;
  const isMirrored = useMap(isMirror);
  const isStill =
    presenting.isPaused ||
    presenting.isLinkShown ||
    isBlank ||
    stage.isAway ||
    stage.overlay !== null ||
    isMirrored;
  const typed = useStageKeys({ story, perform: stage.perform, goTo: stage.goTo });
  useAutoplay(isStill ? null : autoplay, scene.id);
  useWakeLock(!isEmbedded);
  useKeptHands(isEmbedded ? null : source);
  useRootMark('staged');
  useEffect(() => {
    // It may be asked for when there is no network any more.
    for (const part of [SceneOverview, SceneLink, ClosingCode, Pen])
      part.fetch().catch(() => undefined);
  }, []);
  const words = sceneWords(shown, perspective.process?.current ?? null, messages, lang);
  const graph = useGraph();
  const as = useMap(({ request }) => appearanceFor(graph, request.as, perspective.view));
  const portions = portionsOf(words.title, words.lead, words.points);
  const longest = { ...words, points: longestOf(portions, words.points) };
  const number = String(index + 1);
  const count = story.scenes.length;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a press beside everything gives the keys back to the stage
    <main
      id="main"
      tabIndex={-1}
      className={styles.stage}
      data-scene={scene.id}
      data-point={shown.points.told}
      data-points={shown.points.count}
      data-form={stageForm(isDetour ? 'diagram' : as, longest)}
      data-opening={index === 0 || undefined}
      data-pointing={isPointing || undefined}
      data-away={stage.isAway || undefined}
      onClick={takeKeysBack}
    >
      <div className={styles.words} inert={isBlank} {...swipe}>
        <div aria-live="polite">
          <SceneText
            key={scene.id}
            words={words}
            kind={remark?.kind}
            told={shown.points.told}
            sight={portionAt(portions, shown.points.told)}
          />
        </div>
        {scene.count && !isDetour ? <SceneCounts perspective={perspective} /> : null}
        {remark?.kind === 'statement' && !isDetour ? <HandsCount statement={remark.id} /> : null}
        {index === count - 1 && count > 1 ? (
          <Apart>
            <ClosingCode />
          </Apart>
        ) : null}
      </div>
      <div className={styles.picture} inert={isBlank}>
        {picture(stage.camera)}
        {stage.isAway ? (
          <button type="button" className={styles.away} onClick={() => stage.perform('return')}>
            <Undo2 aria-hidden />{' '}
            {fillSentence(isDetour ? present.detour : present.moved, { number })}
          </button>
        ) : null}
      </div>
      {isDetour ? (
        <div className={styles.details} inert={isBlank}>
          <Apart>{details}</Apart>
        </div>
      ) : null}
      <StageFoot
        perspective={perspective}
        shown={shown}
        onNumber={() => stage.perform('jump')}
        tools={
          <StageTools
            perform={stage.perform}
            onSearch={props.onSearch}
            onKeys={props.onKeys}
            full={full}
          />
        }
      />
      <StageLine at={`${scene.id} ${shown.points.told}`} isEnding={stage.isEnding} />
      <Spotlight ref={spotlight} isOn={presenting.isSpotlit} />
      {stage.hasPen ? (
        <Apart>
          <Pen />
        </Apart>
      ) : null}
      <TypedNumber story={story} typed={typed} />
      {isBlank ? (
        <button
          type="button"
          className={styles.blank}
          data-blank={presenting.blank}
          aria-label={present.light}
          onClick={() => apply(lightUp())}
        />
      ) : null}
      {stage.overlay === 'jump' ? (
        <JumpDialog story={story} onPick={stage.goTo} onClose={() => stage.closeOverlay('jump')} />
      ) : null}
      <Apart key={`${presenting.isLinkShown}`}>
        {presenting.isLinkShown ? (
          <SceneLink onClose={() => apply(hideLink())}>{props.takeHome}</SceneLink>
        ) : null}
      </Apart>
      <Apart key={stage.overlay}>
        {stage.overlay === 'overview' ? (
          <SceneOverview
            story={story}
            present={scene}
            onPick={stage.goTo}
            onClose={() => stage.closeOverlay('overview')}
          />
        ) : null}
      </Apart>
    </main>
  );
};
