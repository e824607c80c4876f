import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { Dialog } from '../controls/dialog.tsx';
import { counted } from '../i18n/counted.ts';
import { useMessagesApart } from '../i18n/messages-apart.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { actionOf } from '../keys/action-of.ts';
import type { ActionIn } from '../keys/key-row.ts';
import { SEARCH_KEYS } from '../keys/search-keys.ts';
import type { Graph } from '../model/graph.ts';
import { fillSentence } from '../model/sentences.ts';
import { reveal, show } from '../state/producers.ts';
import { apply, useMap } from '../state/store.ts';
import styles from './search-dialog.module.css';
import { type Find, type Finding, NOTHING_FOUND, prepareSearch } from './search-index.ts';

interface SearchDialogProps {
  readonly graph: Graph;
  readonly onClose: () => void;
}

const MAX_QUERY = 100;

/** Looks something up, and opens it where it is shown. A combobox with its list, in a dialog. */
export const SearchDialog = ({ graph, onClose }: SearchDialogProps) => {
  const { search: opener } = useMessages();
  const { search } = useMessagesApart();
  const lang = useMap((state) => state.request.lang);
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const dialog = useRef<HTMLDialogElement>(null);
  const listId = useId();
  const [find, setFind] = useState<Find | null>(null);
  useEffect(() => prepareSearch(graph, lang, (made) => setFind(() => made)), [graph, lang]);
  const { findings, isCapped } = useMemo(
    () => (query.trim() === '' || find === null ? NOTHING_FOUND : find(query)),
    [find, query],
  );
  const optionId = (index: number) => `${listId}-${index}`;

  const open = (finding: Finding | undefined) => {
    if (!finding?.target) return;
    if (finding.kind === 'step') {
      const view = graph.file.views.find(({ process }) =>
        graph.processes.get(process ?? '')?.steps.some(({ id }) => id === finding.target),
      );
      if (view) apply(show({ view: view.id, step: finding.target }));
    } else apply(reveal(finding.target));
    dialog.current?.close();
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
      open: () => open(findings[active]),
    };
    const action = actionOf(SEARCH_KEYS, event, 'text');
    if (action === null || (action !== 'open' && last < 0)) return;
    event.preventDefault();
    answers[action]();
  };

  const status =
    query.trim() === '' || find === null
      ? search.hint
      : findings.length === 0
        ? fillSentence(search.none, { query: query.trim() })
        : counted(isCapped ? search.capped : search.count, findings.length);

  return (
    <Dialog
      ref={dialog}
      className={styles.dialog}
      title={opener.open}
      isHeaded={false}
      onClose={onClose}
    >
      <label className={styles.label}>
        {search.title}
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
      <p className={styles.status} role="status">
        {status}
      </p>
      <div id={listId} role="listbox" aria-label={search.results} className={styles.list}>
        {findings.map((finding, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox above handles the keys
          <div
            key={`${finding.kind} ${finding.target} ${finding.title} ${finding.text}`}
            id={optionId(index)}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            aria-disabled={finding.target === null || undefined}
            className={styles.option}
            data-found={finding.target ?? undefined}
            onClick={() => open(finding)}
          >
            <span className={styles.kind}>{search.kinds[finding.kind]}</span>
            <span>
              <strong>{finding.title}</strong>
              {finding.text === '' ? null : <span className={styles.text}> {finding.text}</span>}
            </span>
          </div>
        ))}
      </div>
    </Dialog>
  );
};
