import { Presentation } from 'lucide-react';
import { useId } from 'react';
import { useMessages } from '../i18n/use-messages.ts';
import { enterFullScreen } from '../present/full-screen.ts';
import { caution } from '../state/caution.ts';
import { apply, useMap } from '../state/store.ts';
import { startStory } from '../state/story-producers.ts';
import controls from '../styles/controls.module.css';
import styles from './present-button.module.css';

const present = async (story: string): Promise<void> => {
  const entering = enterFullScreen();
  apply(startStory(story));
  if (!(await entering)) apply(caution('full-screen-refused'));
};

/** Begins a story, on the whole screen; with more stories than one it asks which. */
export const PresentButton = () => {
  const { present: words } = useMessages();
  const menuId = useId();
  const stories = useMap((state) => state.graph?.file.stories);
  const lang = useMap((state) => state.request.lang);
  const [first, ...others] = stories ?? [];
  if (first === undefined) return null;
  const face = (
    <>
      <Presentation aria-hidden size={18} />
      <span className={styles.word}>{words.start}</span>
    </>
  );
  if (others.length === 0) {
    return (
      <button
        type="button"
        className={controls.button}
        title={words.start}
        onClick={() => void present(first.id)}
      >
        {face}
      </button>
    );
  }
  return (
    <div>
      <button type="button" className={controls.button} title={words.start} popoverTarget={menuId}>
        {face}
      </button>
      <div id={menuId} popover="auto" className={styles.menu}>
        <p>{words.choose}</p>
        {[first, ...others].map((story) => (
          <button key={story.id} type="button" onClick={() => void present(story.id)}>
            {story.title[lang]}
          </button>
        ))}
      </div>
    </div>
  );
};
