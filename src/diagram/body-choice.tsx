import type { CSSProperties } from 'react';
import { choiceOnCard } from '../controls/choice-on-card.ts';
import { MemberChoice } from '../controls/member-choice.tsx';
import type { DrawnBody } from '../drawing/drawing.ts';
import { useMessagesApart } from '../i18n/messages-apart.ts';
import { membersAre } from '../model/municipality.ts';
import { outermostMembers } from '../model/seats.ts';
import { askQuestion } from '../state/question-producers.ts';
import { apply, useMap } from '../state/store.ts';
import { useGraph } from '../state/use-graph.ts';
import styles from './body-choice.module.css';

/**
 * "Van welke gemeente bent u?", asked on the card of those who take part: each of them is a button, or one
 * button leads to them where the card has no room. The card is as large as it was: nothing moves for it.
 */
export const BodyChoice = ({ drawn }: { readonly drawn: DrawnBody }) => {
  const graph = useGraph();
  const { lens: words } = useMessagesApart();
  const { story, lang } = useMap((state) => state.request);
  const isEmbedded = useMap((state) => state.isEmbedded);
  const { shown, placed, shape } = drawn;
  // The members in an open box are buttons themselves.
  if (isEmbedded || story !== null || shape !== 'card') return null;
  const kind = membersAre(graph, outermostMembers(graph));
  const [question, one] = [words.which[kind], words.choose[kind]];
  const choice = choiceOnCard(graph, placed, lang, { question, one });
  if (choice === null) return null;
  if (choice.each) {
    const lengths = {
      '--choice-left': `${choice.left}px`,
      '--choice-top': `${choice.top}px`,
    } as CSSProperties;
    return (
      <div className={styles.choice} data-dimmed={shown.dimmed || undefined} style={lengths}>
        <MemberChoice isOnCard />
      </div>
    );
  }
  return (
    <button
      type="button"
      className={styles.one}
      data-one
      data-wide={choice.isWide || undefined}
      onClick={() => apply(askQuestion('seats'))}
    >
      {one}
    </button>
  );
};
