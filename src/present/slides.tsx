import { useMemo } from 'react';
import { createPortal } from 'react-dom';
import { useMessagesApart } from '../i18n/messages-apart.ts';
import { useMessages } from '../i18n/use-messages.ts';
import type { Scene, Story } from '../model/schema.ts';
import { fillSentence } from '../model/sentences.ts';
import { perspectiveOf } from '../perspective/perspective-of.ts';
import { provenanceAs } from '../perspective/provenance-as.ts';
import { atScene } from '../perspective/shown-scene.ts';
import { useMap } from '../state/store.ts';
import { useGraph } from '../state/use-graph.ts';
import { sceneOrigin } from './scene-origin.ts';
import { SceneStill } from './scene-still.tsx';
import { SceneText } from './scene-text.tsx';
import { sceneWords } from './scene-words.ts';
import styles from './slides.module.css';

interface SlidesProps {
  readonly story: Story;
}

/** One scene on a sheet of its own, told whole, with when and from where it is. */
const Slide = ({ story, scene }: SlidesProps & { readonly scene: Scene }) => {
  const graph = useGraph();
  const messages = useMessages();
  const apart = useMessagesApart();
  const { present } = apart;
  const request = useMap((state) => state.request);
  const own = useMemo(() => atScene(graph, request, story, scene), [graph, request, story, scene]);
  const perspective = useMemo(() => perspectiveOf(graph, own), [graph, own]);
  const { lang } = own;
  const shown = perspective.scene;
  if (shown === null) return null;
  const words = sceneWords(shown, perspective.process?.current ?? null, messages, lang);
  const provenance = provenanceAs(graph, perspective, own);
  const number = String(shown.index + 1);
  const count = String(story.scenes.length);
  return (
    <section className={styles.slide} data-slide={scene.id} data-form="picture">
      <SceneText words={words} kind={shown.remark?.kind} told={shown.points.count} />
      <div className={styles.picture}>
        <SceneStill request={own} />
      </div>
      <p className={styles.foot}>
        <span>{sceneOrigin(graph, shown, provenance, messages, apart, lang).join(' · ')}</span>
        <span>{fillSentence(present.numbered, { number, count })}</span>
      </p>
    </section>
  );
};

/** A story as a browser prints it from the stage: a sheet of 16 by 9 for each scene that is not hidden. */
export const Slides = ({ story }: SlidesProps) =>
  createPortal(
    <div className={styles.slides} data-slides={story.id}>
      {story.scenes
        .filter(({ hidden }) => !hidden)
        .map((scene) => (
          <Slide key={scene.id} story={story} scene={scene} />
        ))}
    </div>,
    document.body,
  );
