import { memo } from 'react';
import { useMessagesApart } from '../i18n/messages-apart.ts';
import { provenanceSentence } from '../i18n/provenance-sentence.ts';
import { shareWords } from '../i18n/share-words.ts';
import { stepSentence } from '../i18n/step-sentence.ts';
import { useMessages } from '../i18n/use-messages.ts';
import type { Scene, Story } from '../model/schema.ts';
import { fillSentence } from '../model/sentences.ts';
import { provenanceAs } from '../perspective/provenance-as.ts';
import type { Request } from '../perspective/request.ts';
import { useGraph } from '../state/use-graph.ts';
import { usePicture } from '../still/use-picture.ts';
import paper from './paper.module.css';
import styles from './sheet.module.css';
import { SheetEvidence } from './sheet-evidence.tsx';
import { SheetPicture } from './sheet-picture.tsx';
import { SheetRemark } from './sheet-remark.tsx';

interface HandoutSheetProps {
  readonly story: Story;
  readonly scene: Scene;
  /** Place in the story, from 0. */
  readonly index: number;
  readonly request: Request;
  readonly withNotes: boolean;
}

/** One scene on one sheet: the picture, and beside it what is said of it. It stays as it is while others come. */
export const HandoutSheet = memo((props: HandoutSheetProps) => {
  const { story, scene, index, request, withNotes } = props;
  const graph = useGraph();
  const messages = useMessages();
  const apart = useMessagesApart();
  const { handout: words, process: processWords } = apart;
  const { lang } = request;
  const { perspective, placement } = usePicture(graph, request);
  const provenance = provenanceAs(graph, perspective, request);
  const remark = perspective.scene?.remark ?? null;
  const step = perspective.process?.current ?? null;
  return (
    <section
      className={`${paper.paper} ${styles.sheet}`}
      data-sheet={scene.id}
      data-noted={withNotes || undefined}
    >
      <header className={styles.head}>
        <span className={styles.number} aria-hidden="true">
          {index + 1}
        </span>
        <h2>
          <span className="visually-hidden">{index + 1}. </span>
          {scene.title[lang]}
        </h2>
        <p className={paper.quiet}>{perspective.title}</p>
      </header>
      <div className={styles.picture}>
        <SheetPicture request={request} perspective={perspective} placement={placement} />
      </div>
      <div className={styles.words}>
        <p className={styles.caption}>{scene.caption[lang]}</p>
        {step ? (
          <div>
            <h3>
              {fillSentence(processWords.of, { number: step.number, title: step.title[lang] })}
            </h3>
            <p>{stepSentence(step, lang)}</p>
          </div>
        ) : null}
        {remark ? (
          <SheetRemark remark={remark} heading={scene.title[lang]} caption={scene.caption[lang]} />
        ) : null}
        {scene.evidence ? <SheetEvidence evidence={scene.evidence} /> : null}
        {withNotes && scene.notes ? (
          <div className={styles.notes} data-notes>
            <h3>{words.notes}</h3>
            <p>{scene.notes[lang]}</p>
          </div>
        ) : null}
      </div>
      <footer className={paper.foot}>
        <span>
          {story.title[lang]} · {graph.file.meta.region[lang]}
        </span>
        <span data-provenance>
          {provenanceSentence(provenance, messages, lang, shareWords(provenance, apart))}
        </span>
        <span>
          {fillSentence(words.place, {
            number: String(index + 1),
            count: String(story.scenes.length),
          })}
        </span>
      </footer>
    </section>
  );
});
