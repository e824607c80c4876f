import type { ReactNode } from 'react';
import { evidenceMark } from '../i18n/evidence-mark.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { fillSentence, nameInSentence } from '../model/sentences.ts';
import type { ShownBody } from '../perspective/perspective.ts';
import { select, toggleLane } from '../state/producers.ts';
import { selectPerspective } from '../state/selectors.ts';
import { apply, useMap } from '../state/store.ts';
import controls from '../styles/controls.module.css';
import styles from './outline.module.css';

/**
 * The present view as text: every body with every relation of it, told in sentences. `children` is
 * what another room tells of the view as a whole.
 */
export const Outline = ({ children }: { readonly children?: ReactNode }) => {
  const messages = useMessages();
  const perspective = useMap(selectPerspective);
  const graph = useMap((state) => state.graph);
  const lang = useMap((state) => state.request.lang);
  if (perspective === null || graph === null) return null;
  const relations = perspective.relations.filter(({ hidden }) => !hidden);

  const lens = perspective.lens ? nameInSentence(perspective.lens.member, lang) : '';
  const seatWords = ({ seat, body }: ShownBody) =>
    seat === null || body.id === perspective.lens?.member.id
      ? null
      : fillSentence(messages.outline.seats[seat], { member: lens });

  const bodyItem = (shown: ShownBody) => {
    const { id } = shown.body;
    const parts = perspective.bodies.filter(({ parent }) => parent === id);
    const own = relations.filter(({ relation }) => relation.from === id || relation.to === id);
    return (
      <li
        key={id}
        className={styles.body}
        data-body={id}
        data-evidence={shown.evidence}
        data-dimmed={shown.dimmed || undefined}
        data-lane-style={shown.laneStyle}
        aria-current={shown.selected ? 'true' : undefined}
      >
        <h4>
          <button type="button" aria-pressed={shown.selected} onClick={() => apply(select(id))}>
            {shown.name}
          </button>{' '}
          <small>
            {[shown.caption, seatWords(shown), shown.turn && messages.outline.turns[shown.turn]]
              .filter(Boolean)
              .join(', ')}
          </small>
        </h4>
        <p>{shown.body.description[lang]}</p>
        {own.length > 0 ? (
          <ul className={styles.relations} aria-label={messages.outline.relations}>
            {own.map(({ relation, sentence, type, evidence, selected, dimmed }) => (
              <li
                key={relation.id}
                data-relation={relation.id}
                data-type={type.id}
                data-evidence={evidence}
                data-dimmed={dimmed || undefined}
                aria-current={selected ? 'true' : undefined}
              >
                {sentence} <small>({evidenceMark(graph, relation.evidence, lang, messages)})</small>
              </li>
            ))}
          </ul>
        ) : null}
        {parts.length > 0 ? <ul className={styles.parts}>{parts.map(bodyItem)}</ul> : null}
      </li>
    );
  };

  return (
    <article className={styles.outline}>
      <h2>{perspective.title}</h2>
      {children}
      {perspective.lanes.map(({ lane, label, bodies, folded }) => (
        <section key={lane.id} data-lane-style={lane.style} className={styles.lane}>
          <h3>{label}</h3>
          {folded ? (
            <button
              type="button"
              className={controls.button}
              onClick={() => apply(toggleLane(lane.id))}
            >
              {fillSentence(messages.outline.folded, { count: String(bodies.length) })}
            </button>
          ) : (
            <ul>{bodies.filter(({ parent }) => parent === null).map(bodyItem)}</ul>
          )}
        </section>
      ))}
    </article>
  );
};
