import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { Dialog } from '../controls/dialog.tsx';
import { shutDialog } from '../controls/shut-dialog.ts';
import { useMessagesApart } from '../i18n/messages-apart.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { actionOf } from '../keys/action-of.ts';
import type { ActionIn } from '../keys/key-row.ts';
import { SEARCH_KEYS } from '../keys/search-keys.ts';
import { viewOf } from '../perspective/shown-content.ts';
import { apply, useMap } from '../state/store.ts';
import { useGraph } from '../state/use-graph.ts';
import type { Finding } from './finding.ts';
import { FindingOption } from './finding-option.tsx';
import { foundInWords } from './found-in-words.ts';
import { open } from './open-finding.ts';
import styles from './search-dialog.module.css';
import { useFindings } from './use-findings.ts';

interface SearchDialogProps {
  readonly onClose: () => void;
}

const MAX_QUERY = 100;

/**
 * One box to ask in and to look something up in: the questions stand in it at first. What is chosen is
 * gone to at once. A combobox with its list, in a dialog.
 */
export const SearchDialog = ({ onClose }: SearchDialogProps) => {
  const graph = useGraph();
  const { search: opener } = useMessages();
  const { search: words } = useMessagesApart();
  const lang = useMap((state) => state.request.lang);
  const view = useMap((state) => viewOf(graph, state.request));
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const dialog = useRef<HTMLDialogElement>(null);
  const listId = useId();
  const found = useFindings(graph, view, lang, query);
  const { findings } = found;
  const optionId = (index: number) => `${listId}-${index}`;

  const choose = ({ opens }: Finding) => {
    if (opens === null) return;
    apply(open(opens));
    shutDialog(dialog.current);
  };

  const steer = (event: KeyboardEvent) => {
    const last = findings.length - 1;
    const goTo = (next: number) => {
      setActive(next);
      document.getElementById(optionId(next))?.scrollIntoView({ block: 'nearest' });
    };
    const answers: Readonly<Record<ActionIn<typeof SEARCH_KEYS>, () => void>> = {
      next: () => goTo(active >= last ? 0 : active + 1),
      previous: () => goTo(active <= 0 ? last : active - 1),
      open: () => {
        const finding = findings[active];
        if (finding) choose(finding);
      },
    };
    const action = actionOf(SEARCH_KEYS, event, 'text');
    if (action === null || (action !== 'open' && last < 0)) return;
    event.preventDefault();
    answers[action]();
  };

  return (
    <Dialog
      ref={dialog}
      className={styles.dialog}
      title={opener.ask}
      isHeaded={false}
      onClose={onClose}
    >
      <label className={styles.label}>
        {words.title}
        <input
          autoFocus
          type="search"
          role="combobox"
          autoComplete="off"
          maxLength={MAX_QUERY}
          aria-expanded={findings.length > 0}
          aria-controls={listId}
          aria-activedescendant={findings.length > 0 ? optionId(active) : undefined}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
            setActive(0);
          }}
          onKeyDown={steer}
        />
      </label>
      <p className={styles.status} role="status" data-met={found.met}>
        {foundInWords(found, query.trim(), words)}
      </p>
      <div id={listId} role="listbox" aria-label={words.results} className={styles.list}>
        {findings.map((finding, index) => (
          <FindingOption
            key={`${finding.kind} ${finding.title} ${finding.text}`}
            graph={graph}
            id={optionId(index)}
            finding={finding}
            isActive={index === active}
            isShort={found.met === 'first'}
            onChoose={() => choose(finding)}
          />
        ))}
      </div>
    </Dialog>
  );
};
