import { type KeyboardEvent, useMemo, useState } from 'react';
import { counted } from '../i18n/counted.ts';
import { useMessagesApart } from '../i18n/messages-apart.ts';
import { findMembers, MOST_MEMBERS } from '../model/find-members.ts';
import { mustGet } from '../model/graph.ts';
import { membersAre } from '../model/municipality.ts';
import { plainText } from '../model/plain-text.ts';
import { outermostMembers } from '../model/seats.ts';
import { lookThrough, lookWhere } from '../state/filter-producers.ts';
import { apply, useMap } from '../state/store.ts';
import { useGraph } from '../state/use-graph.ts';
import controls from '../styles/controls.module.css';
import styles from './member-choice.module.css';

/** Which way an arrow leads along the buttons. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowUp: -1,
  ArrowRight: 1,
  ArrowDown: 1,
};

/** On a card they are one stop of the Tab key, as all of the picture is; arrows go from one to the next. */
const goAlong = (event: KeyboardEvent<HTMLButtonElement>): void => {
  const step = STEPS[event.key];
  const { currentTarget } = event;
  const all = [
    ...(currentTarget.closest('fieldset')?.querySelectorAll<HTMLElement>('[data-member]') ?? []),
  ];
  if (step === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  all.at((all.indexOf(currentTarget) + step) % all.length)?.focus({ preventScroll: true });
};

interface MemberChoiceProps {
  /** In two rows that are as long as each other, as low as the card of a body. */
  readonly isOnCard?: boolean;
}

/** More letters than any name has that is found by them. */
const MAX_QUERY = 100;

/**
 * "Van welke gemeente bent u?": who takes part as buttons, those that do so partially in a row of their own.
 * Among hundreds the reader looks for theirs by its name.
 */
export const MemberChoice = ({ isOnCard = false }: MemberChoiceProps) => {
  const graph = useGraph();
  const { lens: words } = useMessagesApart();
  const { lens, role, lang } = useMap((state) => state.request);
  const [query, setQuery] = useState('');
  const members = useMemo(() => outermostMembers(graph), [graph]);
  const { whole, partial, found } = useMemo(
    () => findMembers(graph, query, lang, lens),
    [graph, query, lang, lens],
  );
  if (members.length === 0) return null;
  const isLong = members.length > MOST_MEMBERS;
  const stop = members.includes(lens ?? '') ? lens : members[0];
  const rows = [
    { ids: whole, note: null },
    { ids: partial, note: words.partially },
  ];
  return (
    <fieldset className={styles.choice} data-member-choice data-on-card={isOnCard || undefined}>
      <legend>{words.which[membersAre(graph, members)]}</legend>
      {isLong ? (
        <>
          <label className={controls.field}>
            <span className={controls.fieldLabel}>{words.findLabel}</span>
            <input
              type="search"
              autoComplete="off"
              className={controls.select}
              maxLength={MAX_QUERY}
              value={query}
              onChange={(event) => setQuery(event.target.value)}
            />
          </label>
          <p className={styles.note} role="status">
            {counted(words.found, found, { shown: String(Math.min(found, MOST_MEMBERS)) })}
          </p>
        </>
      ) : null}
      {rows.map(({ ids, note }) =>
        ids.length === 0 ? null : (
          <div key={note} className={styles.row}>
            {ids.map((id) => (
              <button
                key={id}
                type="button"
                className={styles.member}
                data-member={id}
                aria-pressed={id === lens}
                tabIndex={isOnCard && id !== stop ? -1 : 0}
                onKeyDown={isOnCard ? goAlong : undefined}
                onClick={() => apply(id === lens ? lookThrough(null, null) : lookWhere(id))}
              >
                {plainText(mustGet(graph.bodies, id).name[lang])}
              </button>
            ))}
            {note === null ? null : <span className={styles.note}>{note}</span>}
          </div>
        ),
      )}
      {lens === null || graph.file.roles.length === 0 ? null : (
        <select
          className={controls.select}
          aria-label={words.role}
          value={role ?? ''}
          onChange={(event) => apply(lookThrough(lens, event.target.value || null))}
        >
          <option value="">{words.anyRole}</option>
          {graph.file.roles.map(({ id, label }) => (
            <option key={id} value={id}>
              {label[lang]}
            </option>
          ))}
        </select>
      )}
    </fieldset>
  );
};
