import { Landmark } from 'lucide-react';
import { evidenceMark } from '../i18n/evidence-mark.ts';
import { useMessagesApart } from '../i18n/messages-apart.ts';
import { useMessages } from '../i18n/use-messages.ts';
import type { Step } from '../model/schema.ts';
import { useMap } from '../state/store.ts';
import { useGraph } from '../state/use-graph.ts';
import styles from './council-notes.module.css';

/** What the council can do in a step, and how; or that the source names nothing. */
export const CouncilNotes = ({ step }: { readonly step: Step }) => {
  const graph = useGraph();
  const messages = useMessages();
  const { process: words } = useMessagesApart();
  const lang = useMap((state) => state.request.lang);
  const notes = step.council ?? [];
  if (notes.length === 0) return <p className={styles.quiet}>{words.noCouncil}</p>;
  return (
    <ul className={styles.council} aria-label={words.council}>
      {notes.map((note) => (
        <li key={note.text[lang]}>
          <Landmark aria-hidden size={16} />
          <span>
            <strong>{messages.process.roles[note.role]}.</strong> {note.text[lang]}{' '}
            <span className={styles.quiet}>({evidenceMark(graph, note.evidence, lang)})</span>
          </span>
        </li>
      ))}
    </ul>
  );
};
