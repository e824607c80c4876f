import type { ReactNode } from 'react';
import { BodyParticulars } from '../controls/body-particulars.tsx';
import { LongList, type Standing } from '../controls/long-list.tsx';
import { MemberChoice } from '../controls/member-choice.tsx';
import { useLanguageOf } from '../controls/use-language-of.ts';
import { bodiesInWords } from '../i18n/count-words.ts';
import { counted } from '../i18n/counted.ts';
import { evidenceMark } from '../i18n/evidence-mark.ts';
import { foldingSentence, foldingWords } from '../i18n/folding-words.ts';
import { useMessagesApart } from '../i18n/messages-apart.ts';
import { EVIDENCE_WORD } from '../model/evidence-words.ts';
import { laneEnd } from '../model/gather.ts';
import type { Relation } from '../model/schema.ts';
import { assemblyOf } from '../model/seats.ts';
import { fillSentence, nameInSentence } from '../model/sentences.ts';
import type { ShownBody, ShownRelation } from '../perspective/perspective.ts';
import { toggleLane, toggleParts } from '../state/fold-producers.ts';
import { select } from '../state/selection-producers.ts';
import { selectPerspective } from '../state/selectors.ts';
import { apply, useMap } from '../state/store.ts';
import controls from '../styles/controls.module.css';
import { useIsPrerendered } from '../styles/use-is-prerendered.ts';
import styles from './outline.module.css';
import { SeatsTold } from './seats-told.tsx';

/** Heights of a relation and of a body before any was drawn, in CSS pixels. */
const RELATION = 44;
const BODY = 180;

/**
 * The present view as text: every body with every relation of it, told in sentences. `children` is
 * what another room tells of the view as a whole.
 */
export const Outline = ({ children }: { readonly children?: ReactNode }) => {
  const words = useMessagesApart();
  const isPrerendered = useIsPrerendered();
  const perspective = useMap(selectPerspective);
  const graph = useMap((state) => state.graph);
  const lang = useMap((state) => state.request.lang);
  const folding = foldingWords(lang);
  const languageOf = useLanguageOf();
  if (perspective === null || graph === null) return null;
  // The list as the build rendered it has nothing that is pressed, and is kept short for who keeps it offline.
  const assembly = isPrerendered ? null : assemblyOf(graph);
  const drawn = new Set(perspective.bodies.map(({ body }) => body.id));
  const told = new Map<string, ShownRelation[]>();
  const tell = (end: string, shown: ShownRelation) => {
    const others = told.get(end);
    if (others) others.push(shown);
    else told.set(end, [shown]);
  };
  for (const shown of perspective.relations) {
    if (shown.hidden) continue;
    const { from, to } = shown.relation;
    tell(drawn.has(from) ? from : shown.from, shown);
    tell(drawn.has(to) ? to : shown.to, shown);
  }
  const partsOf = new Map<string | null, ShownBody[]>();
  for (const shown of perspective.bodies) {
    const others = partsOf.get(shown.parent);
    if (others) others.push(shown);
    else partsOf.set(shown.parent, [shown]);
  }

  const lens = perspective.lens ? nameInSentence(perspective.lens.member, lang) : '';
  const seatWords = ({ seat, isSeatInferred, body }: ShownBody) => {
    if (seat === null || body.id === perspective.lens?.member.id) return null;
    const told = fillSentence(words.outline.seats[seat], { member: lens });
    return isSeatInferred ? `${told}, ${EVIDENCE_WORD.inferred[lang]}` : told;
  };

  /** Of one relation where it stands in its source; of several that one line stands for, how they are held. */
  const markOf = ([only, ...others]: readonly Relation[], remark: string | null) => {
    const mark = only && others.length === 0 ? evidenceMark(graph, only.evidence, lang) : remark;
    return mark === null ? null : <small>({mark})</small>;
  };

  const relationList = (own: readonly ShownRelation[] = []) =>
    own.length > 0 ? (
      <LongList className={styles.relations} items={own} expected={RELATION}>
        {(
          { relation, carried, sentence, type, evidence, remark, selected, dimmed },
          _,
          standing,
        ) => (
          <li
            key={relation.id}
            {...standing}
            data-relation={relation.id}
            data-type={type.id}
            data-evidence={evidence}
            data-dimmed={dimmed || undefined}
            aria-current={selected ? 'true' : undefined}
          >
            <button
              type="button"
              aria-pressed={selected}
              onClick={() => apply(select(relation.id))}
            >
              {sentence}
            </button>{' '}
            {markOf(carried, remark)}
          </li>
        )}
      </LongList>
    ) : null;

  const bodyItem = (shown: ShownBody, _: number, standing: Standing) => {
    const { id } = shown.body;
    const parts = partsOf.get(id) ?? [];
    return (
      <li
        key={id}
        {...standing}
        className={styles.body}
        data-body={id}
        data-evidence={shown.evidence}
        data-dimmed={shown.dimmed || undefined}
        data-lane-style={shown.laneStyle}
        aria-current={shown.selected ? 'true' : undefined}
      >
        <h4>
          <button
            type="button"
            lang={languageOf(shown.body.name)}
            aria-pressed={shown.selected}
            onClick={() => apply(select(id))}
          >
            {shown.name}
          </button>{' '}
          <small>
            {[shown.caption, seatWords(shown), shown.turn && words.outline.turns[shown.turn]]
              .filter(Boolean)
              .join(', ')}
          </small>
        </h4>
        {shown.body.description ? (
          <p lang={languageOf(shown.body.description)}>{shown.body.description[lang]}</p>
        ) : null}
        <BodyParticulars body={shown.body} />
        {isPrerendered ? null : <SeatsTold body={id} />}
        {id === assembly ? <MemberChoice /> : null}
        {relationList(told.get(id))}
        {perspective.folding && shown.parts !== null ? (
          <button
            type="button"
            className={controls.button}
            aria-expanded={shown.parts === 'open'}
            onClick={() => apply(toggleParts(id))}
          >
            {shown.parts === 'open' ? folding.close : counted(folding.open, shown.holds)}
          </button>
        ) : null}
        {parts.length > 0 ? (
          <LongList className={styles.parts} items={parts} expected={BODY}>
            {bodyItem}
          </LongList>
        ) : null}
      </li>
    );
  };

  return (
    <article className={styles.outline}>
      <h2>{perspective.title}</h2>
      {children}
      {perspective.folding ? <p>{foldingSentence(perspective.folding, lang)}</p> : null}
      {perspective.lanes.map(({ lane, label, bodies, count, folded }) => (
        <section key={lane.id} data-lane-style={lane.style} className={styles.lane}>
          <h3 lang={languageOf(lane.label)}>{label}</h3>
          {folded ? (
            <button
              type="button"
              className={controls.button}
              onClick={() => apply(toggleLane(lane.id))}
            >
              {fillSentence(words.outline.folded, {
                bodies:
                  bodies.length === count
                    ? bodiesInWords(
                        graph,
                        bodies.map(({ body }) => body),
                        lang,
                      )
                    : counted(words.outline.inside, count),
              })}
            </button>
          ) : (
            <LongList items={bodies.filter(({ parent }) => parent === null)} expected={BODY}>
              {bodyItem}
            </LongList>
          )}
          {relationList(told.get(laneEnd(lane.id)))}
        </section>
      ))}
    </article>
  );
};
