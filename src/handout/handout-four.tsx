import { memo } from 'react';
import { useMessagesApart } from '../i18n/messages-apart.ts';
import { provenanceSentence } from '../i18n/provenance-sentence.ts';
import { shareWords } from '../i18n/share-words.ts';
import { useMessages } from '../i18n/use-messages.ts';
import type { Story } from '../model/schema.ts';
import { fillSentence } from '../model/sentences.ts';
import { provenanceAs } from '../perspective/provenance-as.ts';
import { useGraph } from '../state/use-graph.ts';
import { usePicture } from '../still/use-picture.ts';
import styles from './four.module.css';
import paper from './paper.module.css';
import { SheetPicture } from './sheet-picture.tsx';
import type { Sheet } from './use-sheets.ts';

/** So many scenes stand on one sheet. */
export const ON_ONE = 4;

interface SmallSceneProps {
  readonly sheet: Sheet;
  /** Number of the scene, from 1. */
  readonly number: number;
}

const SmallScene = memo(({ sheet: { scene, request }, number }: SmallSceneProps) => {
  const graph = useGraph();
  const messages = useMessages();
  const apart = useMessagesApart();
  const { lang } = request;
  const { perspective, placement } = usePicture(graph, request);
  const provenance = provenanceAs(graph, perspective, request);
  return (
    <article className={styles.scene} data-small-scene={scene.id}>
      <h2>
        <span className={styles.number}>{number}</span> {scene.title[lang]}
      </h2>
      <div className={styles.picture}>
        <SheetPicture request={request} perspective={perspective} placement={placement} isSmall />
      </div>
      <p className={styles.caption}>{scene.caption[lang]}</p>
      <p className={paper.quiet} data-provenance>
        {provenanceSentence(provenance, messages, lang, shareWords(provenance, apart))}
      </p>
    </article>
  );
});

interface HandoutFourProps {
  readonly story: Story;
  readonly sheets: readonly Sheet[];
  /** Place in the story of the first of them, from 0. */
  readonly first: number;
}

/** Four scenes on one sheet: the picture of each, and what it says. */
export const HandoutFour = ({ story, sheets, first }: HandoutFourProps) => {
  const graph = useGraph();
  const { handout: words } = useMessagesApart();
  const lang = sheets[0]?.request.lang ?? 'nl';
  return (
    <section className={`${paper.paper} ${styles.four}`} data-sheet={sheets[0]?.scene.id}>
      {sheets.map((sheet, index) => (
        <SmallScene key={sheet.scene.id} sheet={sheet} number={first + index + 1} />
      ))}
      <footer className={paper.foot}>
        <span>
          {story.title[lang]} · {graph.file.meta.region[lang]}
        </span>
        <span>
          {fillSentence(words.place, {
            number: sheets.length === 1 ? `${first + 1}` : `${first + 1}–${first + sheets.length}`,
            count: `${story.scenes.length}`,
          })}
        </span>
      </footer>
    </section>
  );
};
