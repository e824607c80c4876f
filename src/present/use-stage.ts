import { type RefObject, useEffect, useState } from 'react';
import type { Framing } from '../drawing/camera-state.ts';
import type { Viewport } from '../drawing/fit.ts';
import type { StageAction } from '../keys/stage-keys.ts';
import type { ShownScene } from '../perspective/shown-scene.ts';
import { caution } from '../state/caution.ts';
import { lightUp, toggleSpotlight } from '../state/presenting-producers.ts';
import { isMirror } from '../state/session.ts';
import { apply, useMap } from '../state/store.ts';
import { endStory, returnToScene, showScene } from '../state/story-producers.ts';
import { frameShown } from './frame-lit.ts';
import { enterFullScreen, isFullScreen, leaveFullScreen } from './full-screen.ts';
import { openConsole } from './open-window.ts';
import { sharedChange } from './shared-change.ts';
import type { SpotlightHandle } from './spotlight.tsx';
import { useIsCovered } from './use-is-covered.ts';
import { useStageScreen } from './use-stage-screen.ts';

/** What the presenter has over the stage to go elsewhere. */
type Overlay = 'overview' | 'jump';

const MOVE_MS = 700;

/** Screens whose words and picture stand below each other, as in `stage.module.css`: nobody projects these. */
const IN_HAND = '(max-aspect-ratio: 1 / 1), (max-width: 639px)';

const projectedWidth = () => (matchMedia(IN_HAND).matches ? null : window.innerWidth);

interface Stage {
  readonly overlay: Overlay | null;
  /** Hears which one was closed: the browser tells it a moment later, when the next may be open. */
  readonly closeOverlay: (closed: Overlay) => void;
  readonly goTo: (scene: string) => void;
  readonly perform: (action: StageAction) => void;
  readonly camera: Framing;
  /** The presenter is elsewhere than the scene: on a detour, or with the camera only. */
  readonly isAway: boolean;
  /** One more Escape ends the show. */
  readonly isEnding: boolean;
  readonly hasPen: boolean;
}

const goTo = (scene: string): void => apply(showScene(scene));

/**
 * What can be done on the stage. The scene is in the request, and what every window shares in the
 * store; here is what belongs to this window alone.
 */
export const useStage = (
  shown: ShownScene,
  spotlight: RefObject<SpotlightHandle | null>,
): Stage => {
  const { scene, isDetour } = shown;
  const [overlay, setOverlay] = useState<Overlay | null>(null);
  const [isEnding, setIsEnding] = useState(false);
  const [isMoved, setIsMoved] = useState(false);
  const [returns, setReturns] = useState(0);
  const [hasPen, setHasPen] = useState(false);
  const [rest, setRest] = useState<Viewport | null>(null);
  const [shownScene, setShownScene] = useState(scene.id);
  // Another scene takes the camera along, whoever went there: this window, the console, the history.
  if (shownScene !== scene.id) {
    setShownScene(scene.id);
    setIsMoved(false);
    setIsEnding(false);
  }
  const mirrored = useMap((state) =>
    isMirror(state) ? (state.session?.screen?.camera ?? null) : null,
  );
  const isAway = isDetour || isMoved || mirrored !== null;
  const isCovered = useIsCovered();
  useStageScreen(isAway ? rest : null);
  // Back in the history leaves the story, and the whole screen with it.
  useEffect(
    () => () => {
      if (useMap.getState().request.story === null) void leaveFullScreen();
    },
    [],
  );

  const comeBack = () => {
    if (isDetour) apply(returnToScene());
    else if (isMoved) {
      setIsMoved(false);
      setReturns(returns + 1);
    }
  };

  const stop = () => {
    void leaveFullScreen();
    apply(endStory());
  };

  const fillScreen = async () => {
    if (!isFullScreen() && !(await enterFullScreen())) apply(caution('full-screen-refused'));
  };

  /** Takes away what lies over the scene, one thing at a time; then asks once before the end. */
  const close = () => {
    const { blank, isSpotlit } = useMap.getState().presenting;
    if (blank !== null) apply(lightUp());
    else if (hasPen) setHasPen(false);
    else if (isSpotlit) apply(toggleSpotlight());
    else if (isAway) comeBack();
    else if (isFullScreen()) void leaveFullScreen();
    else if (isEnding) stop();
    else setIsEnding(true);
  };

  const perform = (action: StageAction) => {
    if (action !== 'close') setIsEnding(false);
    switch (action) {
      case 'jump':
      case 'overview':
        return setOverlay(action);
      case 'pen':
        return setHasPen(!hasPen);
      case 'console':
        return openConsole();
      case 'full-screen':
        return void (isFullScreen() ? leaveFullScreen() : fillScreen());
      case 'fill-screen':
        return void fillScreen();
      case 'larger':
      case 'smaller':
        return spotlight.current?.resize(action);
      case 'return':
        return comeBack();
      case 'close':
        return close();
      case 'stop':
        return stop();
      default: {
        const change = sharedChange(action, shown);
        if (change !== null) apply(change);
      }
    }
  };

  return {
    overlay,
    closeOverlay: (closed) => setOverlay((open) => (open === closed ? null : open)),
    goTo,
    perform,
    camera: mirrored
      ? {
          at: `${scene.id} ${JSON.stringify(mirrored)}`,
          moveMs: 0,
          frame: () => mirrored,
          onMoved: () => {},
          onRest: () => {},
        }
      : {
          // Nothing is painted while nobody looks: a move on its way is ended then, and others are none.
          at: isDetour ? null : `${scene.id} ${returns}${isCovered && !isMoved ? ' covered' : ''}`,
          moveMs: isCovered ? 0 : MOVE_MS,
          frame: (placement, perspective, canvas) =>
            frameShown(placement, perspective, canvas, projectedWidth()),
          onMoved: () => {
            if (!isDetour) setIsMoved(true);
          },
          onRest: setRest,
        },
    isAway,
    isEnding,
    hasPen,
  };
};
