import { useMessages } from '../i18n/use-messages.ts';
import { type Graph, mustGet } from '../model/graph.ts';
import { membersAre } from '../model/municipality.ts';
import { plainText } from '../model/plain-text.ts';
import { outermostMembers } from '../model/seats.ts';
import { lookThrough } from '../state/producers.ts';
import { apply, useMap } from '../state/store.ts';
import controls from '../styles/controls.module.css';

/** Choose a municipality and a role: where it sits stays lit in every view. */
export const LensPanel = ({ graph }: { readonly graph: Graph }) => {
  const { lens: words } = useMessages();
  const { lens, role, lang } = useMap((state) => state.request);
  const members = outermostMembers(graph);
  if (members.length === 0) return null;
  const called = membersAre(graph, members);
  const offered = lens === null || members.includes(lens) ? members : [lens, ...members];
  return (
    <fieldset>
      <legend>{words.title[called]}</legend>
      <select
        className={controls.select}
        aria-label={words.member[called]}
        value={lens ?? ''}
        onChange={(event) => apply(lookThrough(event.target.value || null, role))}
      >
        <option value="">{words.none}</option>
        {offered.map((id) => (
          <option key={id} value={id}>
            {plainText(mustGet(graph.bodies, id).name[lang])}
          </option>
        ))}
      </select>
      {lens === null ? null : (
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
