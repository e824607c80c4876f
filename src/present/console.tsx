import { Presentation } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useMessagesApart } from '../i18n/messages-apart.ts';
import { fillSentence } from '../model/sentences.ts';
import type { ShownScene } from '../perspective/shown-scene.ts';
import { apply, useMap } from '../state/store.ts';
import { startStory } from '../state/story-producers.ts';
import { useGraph } from '../state/use-graph.ts';
import controls from '../styles/controls.module.css';
import styles from './console.module.css';
import { PresenterConsole } from './presenter-console.tsx';

interface ConsoleProps {
  /** The scene on the stage; `null` when the presentation was stopped there. */
  readonly shown: ShownScene | null;
  /** Language and colours of this window. */
  readonly settings: ReactNode;
}

/** The presenter's window. When the stage stops, it knows where to go on. */
export const Console = ({ shown, settings }: ConsoleProps) => {
  const graph = useGraph();
  const { console: words } = useMessagesApart();
  const lang = useMap((state) => state.request.lang);
  const [last, setLast] = useState(shown);
  if (shown !== null && shown !== last) setLast(shown);
  if (shown !== null) {
    return <PresenterConsole shown={shown} settings={settings} />;
  }
  const story = last?.story ?? graph.file.stories[0];
  const scene = last?.scene ?? story?.scenes[0];
  return (
    <main id="main" className={styles.ended} data-console="">
      <h1>{words.ended}</h1>
      {story && scene ? (
        <button
          type="button"
          className={controls.primary}
          onClick={() => apply(startStory(story.id, scene.id))}
        >
          <Presentation aria-hidden size={18} />{' '}
          {fillSentence(words.again, { title: scene.title[lang] })}
        </button>
      ) : null}
    </main>
  );
};
