import { ArrowUpDown, X } from 'lucide-react';
import { LongList } from '../controls/long-list.tsx';
import { counted } from '../i18n/counted.ts';
import { evidenceMark } from '../i18n/evidence-mark.ts';
import { useMessagesApart } from '../i18n/messages-apart.ts';
import { mustGet } from '../model/graph.ts';
import { capitalised, fillSentence, nameInSentence } from '../model/sentences.ts';
import { waysOut } from '../model/ways-out.ts';
import type { ShownRoute } from '../perspective/perspective.ts';
import { clearFilters } from '../state/filter-producers.ts';
import { clearRoute, findRoute } from '../state/route-producers.ts';
import { reveal } from '../state/selection-producers.ts';
import { apply, useMap } from '../state/store.ts';
import { useGraph } from '../state/use-graph.ts';
import controls from '../styles/controls.module.css';
import { BodySelect } from './body-select.tsx';
import panel from './details-panel.module.css';
import styles from './route-details.module.css';

/** Height of a step before any was drawn, in CSS pixels. */
const STEP = 60;

interface RouteDetailsProps {
  readonly shown: ShownRoute;
}

/**
 * The routes between two bodies, told step by step, or what to do when there is none; and then the ends, to
 * choose others.
 */
export const RouteDetails = ({ shown }: RouteDetailsProps) => {
  const graph = useGraph();
  const { route: words } = useMessagesApart();
  const { lang, relations, evidence } = useMap((state) => state.request);
  const from = shown.from.id;
  const to = shown.to.id;
  const name = (body: ShownRoute['from']) => nameInSentence(body, lang);
  const isFiltered = relations !== null || evidence !== 'all';
  const length = shown.routes[0]?.length ?? 0;
  const lead = {
    directed: counted(words.directed, length),
    undirected: words.undirected,
    none: isFiltered ? words.filtered : words.none,
    same: words.same,
  }[shown.kind];
  const out =
    shown.kind === 'none' && !isFiltered ? waysOut(graph, graph.file.relations, from, to) : null;
  const within = out?.within ?? null;
  const nameOf = (id: string) => name(mustGet(graph.bodies, id));
  return (
    <section className={styles.route} data-route={shown.kind}>
      <div className={panel.top}>
        <div>
          <h2>{words.title}</h2>
          <p>
            {[
              fillSentence(lead, { from: name(shown.from), to: name(shown.to) }),
              ...(out?.lineless ?? []).map((id) =>
                fillSentence(words.lineless, { body: nameOf(id) }),
              ),
              ...(isFiltered && shown.routes.length > 0 ? [words.among] : []),
            ]
              .map(capitalised)
              .join(' ')}
          </p>
        </div>
        <button
          type="button"
          className={panel.close}
          aria-label={words.close}
          title={words.close}
          onClick={() => apply(clearRoute())}
        >
          <X aria-hidden size={18} />
        </button>
      </div>
      {within === null ? null : (
        <button
          type="button"
          className={controls.button}
          onClick={() => apply(findRoute(within.from, within.to))}
        >
          {fillSentence(words.within, {
            body: nameOf(within.from === from ? within.to : within.from),
            part: nameOf(within.from === from ? to : from),
          })}
        </button>
      )}
      {within === null && out !== null && out.reaches.length > 0 ? (
        <>
          <p>{fillSentence(words.reaches, { from: name(shown.from) })}</p>
          {out.reaches.map((body) => (
            <button
              key={body.id}
              type="button"
              className={controls.button}
              onClick={() => apply(findRoute(from, body.id))}
            >
              {capitalised(name(body))}
            </button>
          ))}
        </>
      ) : null}
      {shown.kind !== 'same' && isFiltered ? (
        <button
          type="button"
          className={controls.button}
          onClick={() => {
            apply(clearFilters());
            apply(findRoute(from, to));
          }}
        >
          {words.showAll}
        </button>
      ) : null}
      {shown.routes.map((steps, index) => (
        <div key={steps.map(({ relation }) => relation.id).join(' ')}>
          {shown.routes.length > 1 ? (
            <h3>{fillSentence(words.option, { number: String(index + 1) })}</h3>
          ) : null}
          <LongList isOrdered className={styles.ways} items={steps} expected={STEP}>
            {({ relation, sentence, evidence, along }, _, standing) => (
              <li key={relation.id} {...standing} data-told={relation.id}>
                <button type="button" onClick={() => apply(reveal(relation.id))}>
                  {sentence}
                </button>{' '}
                <span className={panel.quiet}>
                  ({evidenceMark(graph, evidence, lang)}
                  {along ? '' : `, ${words.against}`})
                </span>
              </li>
            )}
          </LongList>
        </div>
      ))}
      {shown.more ? <p className={panel.quiet}>{words.more}</p> : null}
      <BodySelect label={words.from} value={from} onChoose={(id) => apply(findRoute(id, to))} />
      <BodySelect label={words.to} value={to} onChoose={(id) => apply(findRoute(from, id))} />
      <button type="button" className={controls.button} onClick={() => apply(findRoute(to, from))}>
        <ArrowUpDown aria-hidden size={16} /> {words.swap}
      </button>
    </section>
  );
};
