import type { Standing } from '../controls/long-list.tsx';
import { useLanguageOf } from '../controls/use-language-of.ts';
import { evidenceMark } from '../i18n/evidence-mark.ts';
import { useMessagesApart } from '../i18n/messages-apart.ts';
import { mustGet } from '../model/graph.ts';
import { plainText } from '../model/plain-text.ts';
import type { Evidence, Relation } from '../model/schema.ts';
import { fillSentence } from '../model/sentences.ts';
import { viewShowing } from '../model/view-showing.ts';
import { reveal } from '../state/selection-producers.ts';
import { apply, useMap } from '../state/store.ts';
import { useGraph } from '../state/use-graph.ts';
import { LineSample } from '../still/line-sample.tsx';
import styles from './details-panel.module.css';

interface BodyEntryProps {
  readonly id: string;
  readonly view: string;
  /** What carries the link to that body; absent when the link is only a part of its description. */
  readonly evidence?: Evidence | undefined;
  readonly note: string;
  readonly relation?: Relation;
  /** Where it stands in a list that is not all there. */
  readonly standing?: Standing;
}

/** Height of an entry before any was drawn, in CSS pixels. */
export const ENTRY = 36;

/** Another body in a list: choose it, or the relation that leads to it by its evidence mark. */
export const BodyEntry = ({
  id,
  view,
  evidence,
  note,
  relation,
  standing = {},
}: BodyEntryProps) => {
  const graph = useGraph();
  const { details } = useMessagesApart();
  const lang = useMap((state) => state.request.lang);
  const body = mustGet(graph.bodies, id);
  const languageOf = useLanguageOf();
  const name = plainText(body.name[lang]);
  const shownIn = viewShowing(graph, id, view);
  // The whole of the only source is told beside the title already.
  const isToldAbove =
    evidence?.status === 'stated' && evidence.place === undefined && graph.file.sources.length < 2;
  const mark = evidence ? evidenceMark(graph, evidence, lang) : null;
  const style = relation ? mustGet(graph.relationTypes, relation.type).style : null;
  const label = (
    <>
      {style ? <LineSample style={style} evidence={relation?.evidence.status ?? 'stated'} /> : null}
      <span>
        <span lang={languageOf(body.name)}>{name}</span>
        {shownIn !== null && shownIn.id !== view ? (
          <span className={styles.elsewhere}>
            {' '}
            {fillSentence(details.elsewhere, { view: shownIn.title[lang] })}
          </span>
        ) : null}
        {note === '' ? null : (
          <span className={styles.elsewhere}> ({note.replace(/\.$/, '')})</span>
        )}
      </span>
    </>
  );
  return (
    <li className={styles.entry} {...standing}>
      {shownIn === null ? (
        <span className={styles.other}>{label}</span>
      ) : (
        <button type="button" className={styles.other} onClick={() => apply(reveal(id))}>
          {label}
        </button>
      )}
      {relation ? (
        <button
          type="button"
          className={styles.place}
          title={details.showRelation}
          onClick={() => apply(reveal(relation.id))}
        >
          <span className="visually-hidden">
            {details.showRelation}, {name}:{' '}
          </span>
          {mark}
        </button>
      ) : mark !== null && !isToldAbove ? (
        <span className={styles.quiet}>{mark}</span>
      ) : null}
    </li>
  );
};
