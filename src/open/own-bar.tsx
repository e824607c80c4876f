import { Download, Lock, Undo2 } from 'lucide-react';
import { counted } from '../i18n/counted.ts';
import { useMessagesApart } from '../i18n/messages-apart.ts';
import { ifHad } from '../lazy/if-had.ts';
import { fillSentence } from '../model/sentences.ts';
import { leaveOwnMap } from '../state/leave-own-map.ts';
import { type OwnMap, showOwnList } from '../state/own-map.ts';
import { apply, useMap } from '../state/store.ts';
import controls from '../styles/controls.module.css';
import styles from './own-bar.module.css';

/** What writes files comes when one is asked for. */
const fetchTakeAlong = () => import('./take-along.ts');

const KINDS = ['bodies', 'relations', 'memberships', 'steps', 'scenes'] as const;

/** How much of what was read is drawn: "21 van 21 organen, 20 van 21 relaties". */
const useDrawn = (counts: OwnMap['counts']): string | null => {
  const { own } = useMessagesApart();
  if (counts === null) return null;
  return KINDS.filter((kind) => counts[kind].read > 0)
    .map((kind) => {
      const { drawn, read } = counts[kind];
      return counted(own.drawnOf[kind], read, { total: String(drawn) });
    })
    .join(', ');
};

/** Above a map of one's own: what it is, how much of it is drawn, and the way back. */
export const OwnBar = ({ own }: { readonly own: OwnMap }) => {
  const { own: words } = useMessagesApart();
  const lang = useMap((state) => state.request.lang);
  const drawn = useDrawn(own.counts);
  const leftOut = useMap((state) => (own.counts === null ? state.omissions.length : 0));
  const { graph } = own.before;
  const back =
    graph === null
      ? words.backPlain
      : fillSentence(words.back, { name: graph.file.meta.region[lang] });
  return (
    <div className={styles.bar} data-own-map>
      <p className={styles.words}>
        <strong>{own.name}</strong>
        {drawn === null ? null : <span> · {fillSentence(words.drawn, { drawn })}</span>}
        <span className={styles.promise}>
          {' '}
          <Lock aria-hidden size={14} /> {words.promise}
        </span>
      </p>
      {own.counts === null && leftOut === 0 && own.filled.length === 0 ? null : (
        <button
          type="button"
          className={controls.button}
          aria-pressed={own.isListOpen}
          onClick={() => apply(showOwnList(!own.isListOpen))}
        >
          {counted(words.messages, own.faults.length + leftOut)}
        </button>
      )}
      <button
        type="button"
        className={controls.button}
        onClick={() => void ifHad(fetchTakeAlong).then((files) => files?.downloadOwn(own))}
      >
        <Download aria-hidden size={16} /> {words.save}
      </button>
      <button type="button" className={controls.button} onClick={() => apply(leaveOwnMap())}>
        <Undo2 aria-hidden size={16} /> {back}
      </button>
    </div>
  );
};
