import { BodyParticulars } from '../controls/body-particulars.tsx';
import { choiceOnCard } from '../controls/choice-on-card.ts';
import { LongList, type Standing } from '../controls/long-list.tsx';
import { MemberChoice } from '../controls/member-choice.tsx';
import { useLanguageOf } from '../controls/use-language-of.ts';
import { Explained } from '../glossary/explained.tsx';
import { useMessagesApart } from '../i18n/messages-apart.ts';
import { seatNote } from '../i18n/seat-words.ts';
import { remarksHeading } from '../i18n/source-words.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { relationsByHeading } from '../model/body-facts.ts';
import { isCouncil } from '../model/council.ts';
import { membersAre } from '../model/municipality.ts';
import type { Evidence, Membership } from '../model/schema.ts';
import { assemblyOf, outermostMembers } from '../model/seats.ts';
import type { ShownBody } from '../perspective/perspective.ts';
import { selectShownPlacement } from '../state/selectors.ts';
import { useMap } from '../state/store.ts';
import { useGraph } from '../state/use-graph.ts';
import { BodyEntry, ENTRY } from './body-entry.tsx';
import { CouncilTurns } from './council-turns.tsx';
import styles from './details-panel.module.css';
import { EvidenceBlock } from './evidence-block.tsx';
import { LookAround } from './look-around.tsx';
import { RemarkList } from './remark-list.tsx';
import { SelectionHead } from './selection-head.tsx';

/** Whether the picture asks which member the reader is of: each is a button there, on the card or in the open box. */
const useIsAskedInPicture = ({ body, parent }: ShownBody): boolean => {
  const graph = useGraph();
  const { lens: words } = useMessagesApart();
  const { as, lang } = useMap((state) => state.request);
  const placement = useMap(selectShownPlacement);
  if (as !== 'diagram' || parent !== null || assemblyOf(graph) !== body.id) return false;
  if (placement?.bodies.some((inside) => inside.parent === body.id)) return true;
  const placed = placement?.bodies.find(({ id }) => id === body.id);
  if (!placed) return false;
  const kind = membersAre(graph, outermostMembers(graph));
  const asked = { question: words.which[kind], one: words.choose[kind] };
  return choiceOnCard(graph, placed, lang, asked)?.each === true;
};

interface BodyDetailsProps {
  readonly shown: ShownBody;
  /** Id of the present view. */
  readonly view: string;
}

/** A body: what it is, who advises it, whom it advises, what it proposes, who sits in it. */
export const BodyDetails = ({ shown, view }: BodyDetailsProps) => {
  const graph = useGraph();
  const messages = useMessages();
  const { details } = useMessagesApart();
  const lang = useMap((state) => state.request.lang);
  const { body } = shown;
  const groups = relationsByHeading(graph, body.id, lang);
  const members = (graph.members.get(body.id) ?? []).flatMap((membership) =>
    membership.member === undefined ? [] : [{ membership, member: membership.member }],
  );
  const seats = graph.seats.get(body.id) ?? [];
  const seated = new Set(members.map(({ member }) => member));
  const parts = (graph.parts.get(body.id) ?? []).filter((part) => !seated.has(part.id));
  const remarks = graph.remarks.get(body.id) ?? [];
  const outermost = new Set(outermostMembers(graph));
  const languageOf = useLanguageOf();
  const isAsked = useIsAskedInPicture(shown);
  const asksWhichMember =
    !isAsked && members.length > 0 && members.every(({ member }) => outermost.has(member));
  const note = (membership: Membership) => seatNote(graph, membership, lang);
  const entry = (key: string, id: string, standing: Standing, evidence?: Evidence, said = '') => (
    <BodyEntry key={key} standing={standing} id={id} view={view} evidence={evidence} note={said} />
  );
  const memberList = (
    <LongList className={styles.entries} items={members} expected={ENTRY}>
      {({ membership, member }, _, standing) =>
        entry(membership.id, member, standing, membership.evidence, note(membership))
      }
    </LongList>
  );
  return (
    <>
      <SelectionHead
        chip={shown.laneLabel}
        laneStyle={shown.laneStyle}
        title={body.name[lang]}
        titleLang={languageOf(body.name)}
      >
        {shown.caption === '' ? null : <p className={styles.caption}>{shown.caption}</p>}
        {body.description ? (
          <p lang={languageOf(body.description)}>
            <Explained text={body.description[lang]} />
          </p>
        ) : null}
      </SelectionHead>
      {asksWhichMember ? <MemberChoice /> : null}
      {isCouncil(body) ? <CouncilTurns /> : null}
      {groups.map((group) => (
        <div key={`${group.type.id} ${group.heading}`}>
          <h3>{group.heading}</h3>
          <LongList className={styles.entries} items={group.entries} expected={ENTRY}>
            {({ relation, other }, _, standing) => (
              <BodyEntry
                key={relation.id}
                standing={standing}
                id={other.id}
                view={view}
                relation={relation}
                evidence={relation.evidence}
                note={relation.note?.[lang] ?? ''}
              />
            )}
          </LongList>
        </div>
      ))}
      {groups.length === 0 && graph.file.relations.length > 0 ? (
        <p className={styles.quiet}>{details.noRelations}</p>
      ) : null}
      {members.length === 0 ? null : asksWhichMember ? (
        // Their names stand above as buttons.
        <details className={styles.folded}>
          <summary>{details.members}</summary>
          {memberList}
        </details>
      ) : (
        <div>
          <h3>{details.members}</h3>
          {memberList}
        </div>
      )}
      {seats.length > 0 ? (
        <div>
          <h3>{details.seats}</h3>
          <LongList className={styles.entries} items={seats} expected={ENTRY}>
            {(membership, _, standing) =>
              entry(membership.id, membership.body, standing, membership.evidence, note(membership))
            }
          </LongList>
        </div>
      ) : null}
      {parts.length > 0 ? (
        <div>
          <h3>{details.parts}</h3>
          <LongList className={styles.entries} items={parts} expected={ENTRY}>
            {({ id }, _, standing) => entry(id, id, standing)}
          </LongList>
        </div>
      ) : null}
      {body.partOf !== undefined && !seats.some((seat) => seat.body === body.partOf) ? (
        <div>
          <h3>{details.partOf}</h3>
          <ul className={styles.entries}>{entry(body.partOf, body.partOf, {})}</ul>
        </div>
      ) : null}
      <LookAround shown={shown} />
      <EvidenceBlock evidence={body.evidence} />
      <BodyParticulars body={body} />
      <RemarkList remarks={remarks} heading={remarksHeading(graph, remarks, messages)} />
    </>
  );
};
