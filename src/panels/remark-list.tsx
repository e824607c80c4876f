import { evidenceMark } from '../i18n/evidence-mark.ts';
import { useMessages } from '../i18n/use-messages.ts';
import type { Remark } from '../model/schema.ts';
import { useMap } from '../state/store.ts';
import { useGraph } from '../state/use-graph.ts';
import styles from './details-panel.module.css';

interface RemarkListProps {
  readonly remarks: readonly Remark[];
  /** `null`: what it stands in has one. */
  readonly heading: string | null;
}

/** What the sources remark: statements, pitfalls and questions, each with its place. */
export const RemarkList = ({ remarks, heading }: RemarkListProps) => {
  const graph = useGraph();
  const messages = useMessages();
  const lang = useMap((state) => state.request.lang);
  if (remarks.length === 0) return null;
  return (
    <div>
      {heading === null ? null : <h3>{heading}</h3>}
      <ul>
        {remarks.map((remark) => (
          <li key={remark.id} className={styles.remark}>
            <p className={styles.quiet}>
              {messages.details.kinds[remark.kind]}, {evidenceMark(graph, remark.evidence, lang)}
            </p>
            <p>
              <strong>{remark.text[lang]}</strong>
            </p>
            {remark.points ? (
              <ul>
                {remark.points.map((point) => (
                  <li key={point[lang]}>{point[lang]}</li>
                ))}
              </ul>
            ) : null}
          </li>
        ))}
      </ul>
    </div>
  );
};
