import { Presentation } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useMessagesApart } from '../i18n/messages-apart.ts';
import type { Graph } from '../model/graph.ts';
import { fillSentence } from '../model/sentences.ts';
import type { ShownScene } from '../perspective/shown-scene.ts';
import { apply, useMap } from '../state/store.ts';
import { startStory } from '../state/story-producers.ts';
import controls from '../styles/controls.module.css';
import styles from './console.module.css';
import { PresenterConsole } from './presenter-console.tsx';

interface ConsoleProps {
  readonly graph: Graph;
  /** The scene on the stage; `null` when the presentation was stopped there. */
  readonly shown: ShownScene | null;
  /** Address of the folder that the map stands in. */
  readonly root: URL;
  /** Language and colours of this window. */
  readonly settings: ReactNode;
}

/** The presenter's window. When the stage stops, it knows where to go on. */
export const Console = ({ graph, shown, root, settings }: ConsoleProps) => {
  const { console: words } = useMessagesApart();
  const lang = useMap((state) => state.request.lang);
  const [last, setLast] = useState(shown);
  if (shown !== null && shown !== last) setLast(shown);
  if (shown !== null) {
    return <PresenterConsole graph={graph} shown={shown} root={root} settings={settings} />;
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
