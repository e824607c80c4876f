import { Map as MapIcon, Presentation, Printer } from 'lucide-react';
import type { ReactNode } from 'react';
import { useMessagesApart } from '../i18n/messages-apart.ts';
import type { Story } from '../model/schema.ts';
import { HANDOUTS } from '../perspective/request.ts';
import { handOut } from '../state/handout-producers.ts';
import { apply, useMap } from '../state/store.ts';
import { endStory } from '../state/story-producers.ts';
import { useGraph } from '../state/use-graph.ts';
import controls from '../styles/controls.module.css';
import styles from './handout.module.css';
import { HandoutCover } from './handout-cover.tsx';
import { HandoutFour, ON_ONE } from './handout-four.tsx';
import { HandoutSheet } from './handout-sheet.tsx';
import { type Sheet, useSheets } from './use-sheets.ts';

const foursOf = (sheets: readonly Sheet[]): readonly (readonly Sheet[])[] =>
  Array.from({ length: Math.ceil(sheets.length / ON_ONE) }, (_, index) =>
    sheets.slice(ON_ONE * index, ON_ONE * (index + 1)),
  );

interface HandoutProps {
  readonly story: Story;
  /** Stands in the page once every picture is drawn. */
  readonly mark: ReactNode;
}

/** A story on paper: a cover with legend and sources, and numbered sheets with its scenes. */
export const Handout = ({ story, mark }: HandoutProps) => {
  const graph = useGraph();
  const { handout: words } = useMessagesApart();
  const request = useMap((state) => state.request);
  const { sheets, isWhole: isDrawn } = useSheets(graph, request, story);
  const kind = request.handout ?? 'scenes';
  return (
    <div className={styles.handout} data-handout={story.id}>
      <header className={styles.tools}>
        <button
          type="button"
          className={controls.primary}
          disabled={!isDrawn}
          onClick={() => window.print()}
        >
          <Printer aria-hidden size={18} /> {words.print}
        </button>
        <label className={styles.choice}>
          {words.onEach}
          <select
            className={controls.select}
            value={kind}
            onChange={({ target }) =>
              apply(handOut(HANDOUTS.find((known) => known === target.value) ?? 'scenes'))
            }
          >
            {HANDOUTS.map((known) => (
              <option key={known} value={known}>
                {words.kinds[known]}
              </option>
            ))}
          </select>
        </label>
        <span role="status" className={styles.hint}>
          {isDrawn ? words.hints[kind] : words.drawing}
        </span>
        <button type="button" className={controls.button} onClick={() => apply(handOut(null))}>
          <Presentation aria-hidden size={18} /> {words.present}
        </button>
        <button
          type="button"
          className={controls.button}
          onClick={() => {
            apply(handOut(null));
            apply(endStory());
          }}
        >
          <MapIcon aria-hidden size={18} /> {words.explore}
        </button>
      </header>
      <main id="main" className={styles.sheets} tabIndex={-1}>
        <HandoutCover story={story} sheets={sheets} />
        {kind === 'four'
          ? foursOf(sheets).map((four, index) => (
              <HandoutFour
                key={four[0]?.scene.id}
                story={story}
                sheets={four}
                first={ON_ONE * index}
              />
            ))
          : sheets.map((asked, index) => (
              <HandoutSheet
                key={asked.scene.id}
                story={story}
                scene={asked.scene}
                index={index}
                request={asked.request}
                withNotes={kind === 'notes'}
              />
            ))}
      </main>
      {isDrawn ? mark : null}
    </div>
  );
};
