import type { CSSProperties } from 'react';
import { MemberChoice } from '../controls/member-choice.tsx';
import type { DrawnBody } from '../drawing/drawing.ts';
import { useMessagesApart } from '../i18n/messages-apart.ts';
import { CARD } from '../layout/dimensions.ts';
import { mustGet } from '../model/graph.ts';
import { membersAre } from '../model/municipality.ts';
import { plainText } from '../model/plain-text.ts';
import { memberRows, outermostMembers } from '../model/seats.ts';
import { askQuestion } from '../state/question-producers.ts';
import { apply, useMap } from '../state/store.ts';
import { useGraph } from '../state/use-graph.ts';
import styles from './body-choice.module.css';

/**
 * What a letter takes at most, on the whole, of a name and of what is asked: their measure comes with the
 * layout only. All in diagram units, as the stylesheets have it.
 */
const LETTER = { name: 8.5, asked: 6.7 } as const;
/** Of a button around its word, and between two of them. */
const PADDING = 8;
const GAP = 5;
/** Two rows of buttons. */
const HEIGHT = 47;
/** The one button that stands for all: on one line where the card is so wide, else in as many as it has words. */
const ONE = { line: 15, around: 12 } as const;
/** Between the name of the body and what is beside it. */
const APART = 16;

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
  const { paddingLeft, paddingRight, captionFont, nameFont } = CARD;
  const name = LETTER.name * Math.max(...placed.nameLines.map((line) => line.length));
  const beside = (taken: number) => placed.width - paddingLeft - taken - APART - paddingRight;
  const letters = (id: string) => plainText(mustGet(graph.bodies, id).name[lang]).length;
  const rowWidth = (ids: readonly string[]) =>
    ids.reduce((sum, id) => sum + LETTER.asked * letters(id) + 2 * PADDING + GAP, -GAP);
  const { whole, partial } = memberRows(graph);
  const taken = Math.max(name, LETTER.asked * words.which[kind].length);
  const fits =
    placed.captionLines.length === 1 &&
    placed.height > HEIGHT &&
    Math.max(rowWidth(whole), rowWidth(partial)) <= beside(taken);
  if (fits) {
    const words =
      captionFont.lineHeight * placed.captionLines.length +
      nameFont.lineHeight * placed.nameLines.length;
    const lengths = {
      '--choice-left': `${paddingLeft + taken + APART}px`,
      '--choice-top': `${(placed.height - words) / 2}px`,
    } as CSSProperties;
    return (
      <div className={styles.choice} data-dimmed={shown.dimmed || undefined} style={lengths}>
        <MemberChoice isOnCard />
      </div>
    );
  }
  const one = words.choose[kind];
  const longest = Math.max(...one.split(' ').map((word) => word.length));
  const holds = (count: number) => beside(name) >= LETTER.asked * count + 2 * PADDING;
  const isOnOneLine = holds(one.length);
  const lines = isOnOneLine ? 1 : Math.ceil(one.length / longest);
  if (!holds(longest) || placed.height < lines * ONE.line + ONE.around) return null;
  return (
    <button
      type="button"
      className={styles.one}
      data-wide={isOnOneLine || undefined}
      onClick={() => apply(askQuestion('seats'))}
    >
      {one}
    </button>
  );
};
