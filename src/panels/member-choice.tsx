import { useMessages } from '../i18n/use-messages.ts';
import { mustGet } from '../model/graph.ts';
import { membersAre } from '../model/municipality.ts';
import { plainText } from '../model/plain-text.ts';
import { outermostMembers } from '../model/seats.ts';
import { lookThrough, lookWhere } from '../state/filter-producers.ts';
import { apply, useMap } from '../state/store.ts';
import { useGraph } from '../state/use-graph.ts';
import controls from '../styles/controls.module.css';
import styles from './member-choice.module.css';

/** "Van welke gemeente bent u?": who takes part as buttons, those that do so partially in a row of their own. */
export const MemberChoice = () => {
  const graph = useGraph();
  const { lens: words } = useMessages();
  const { lens, role, lang } = useMap((state) => state.request);
  const members = outermostMembers(graph);
  if (members.length === 0) return null;
  const isPartial = (id: string) =>
    (graph.seats.get(id) ?? []).every(({ extent }) => extent === 'partial');
  const rows = [
    { ids: members.filter((id) => !isPartial(id)), note: null },
    { ids: members.filter(isPartial), note: words.partially },
  ];
  return (
    <fieldset className={styles.choice} data-member-choice>
      <legend>{words.which[membersAre(graph, members)]}</legend>
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
