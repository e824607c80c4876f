import { LongList } from '../controls/long-list.tsx';
import { counted } from '../i18n/counted.ts';
import { lensHeading } from '../i18n/lens-heading.ts';
import { useMessagesApart } from '../i18n/messages-apart.ts';
import { mustGet } from '../model/graph.ts';
import { plainText } from '../model/plain-text.ts';
import { silentBodies } from '../model/seats.ts';
import { capitalised, fillSentence, nameInSentence } from '../model/sentences.ts';
import type { ShownLens } from '../perspective/perspective.ts';
import { useMap } from '../state/store.ts';
import { useGraph } from '../state/use-graph.ts';
import { BodyEntry, ENTRY } from './body-entry.tsx';
import styles from './details-panel.module.css';

interface LensDetailsProps {
  readonly lens: ShownLens;
  /** Id of the present view. */
  readonly view: string;
}

/** Where the chosen municipality sits, in the chosen role, and what carries that. */
export const LensDetails = ({ lens, view }: LensDetailsProps) => {
  const graph = useGraph();
  const { lens: words, details } = useMessagesApart();
  const lang = useMap((state) => state.request.lang);
  const member = capitalised(nameInSentence(lens.member, lang));
  const role = lens.role === null ? null : mustGet(graph.roles, lens.role).label[lang];
  const silent = silentBodies(graph).length;
  return (
    <section className={styles.lens} data-lens={lens.member.id}>
      <h2>{lensHeading(member, lang)}</h2>
      {role === null ? null : (
        <p className={styles.quiet}>{fillSentence(words.asRole, { role: role.toLowerCase() })}</p>
      )}
      {lens.seats.length === 0 ? (
        <p>
          {role === null
            ? fillSentence(words.nowhere, { member })
            : fillSentence(words.nowhereAs, { member, role: role.toLowerCase() })}
        </p>
      ) : (
        <LongList className={styles.entries} items={lens.seats} expected={ENTRY}>
          {({ body, extent, evidence: held, via }, _, standing) => {
            const through = via.length > 1 ? via[via.length - 2]?.body : undefined;
            const last = via.at(-1);
            const notes = [
              last?.role === undefined
                ? null
                : mustGet(graph.roles, last.role).label[lang].toLowerCase(),
              extent === 'partial' ? details.partial : null,
              through === undefined
                ? null
                : fillSentence(words.via, {
                    body: plainText(nameInSentence(mustGet(graph.bodies, through), lang)),
                  }),
            ];
            return (
              <BodyEntry
                key={body}
                standing={standing}
                id={body}
                view={view}
                evidence={via.find(({ evidence }) => evidence.status === held)?.evidence}
                note={notes.filter((note) => note !== null).join(', ')}
              />
            );
          }}
        </LongList>
      )}
      {silent > 0 ? <p className={styles.quiet}>{counted(words.silent, silent)}</p> : null}
    </section>
  );
};
