import fc from 'fast-check';
import { readTokens } from '../../../src/deployment/design-tokens.ts';
import { readHostMessage } from '../../../src/embed/frame-protocol.ts';
import { createPartTaker } from '../../../src/loading/parse-parts.ts';
import { parseHands } from '../../../src/present/hands-storage.ts';
import { parseKept } from '../../../src/present/kept-session.ts';
import { parseMessage } from '../../../src/present/session-message.ts';
import { gate, hold } from '../gate.ts';
import { changed, value, word } from '../nasty.ts';

const ENVELOPE = { source: 'bestuurskaart', version: 1 };
const NAVIGATE = {
  ...ENVELOPE,
  type: 'navigate',
  view: 'raad',
  select: null,
  hops: 2,
  relations: 'advice',
};
const THEME = { ...ENVELOPE, type: 'theme', theme: 'dark', tokens: 'ink:000000' };
const STATE = {
  ...ENVELOPE,
  type: 'state',
  from: 'stage',
  since: 1_000,
  revision: 3,
  query: '?story=tour',
  presenting: {
    blank: null,
    isOver: false,
    isLinkShown: true,
    isSpotlit: false,
    isPaused: true,
    hands: [['pitfall', { agree: 1, disagree: 0, abstain: 2 }]],
    handsBefore: [{ statement: 'pitfall', hands: null }],
    cautions: ['no-wake-lock'],
    timer: { before: 5, since: null },
  },
};
const KEPT = { id: '0123456789abcdef0123456789abcdef', timer: { before: 1, since: 2 } };
const HANDS = [['pitfall', { agree: 1, disagree: 0 }]];

/** Anything that JavaScript can hold: more than can be posted, and nothing may come of it. */
const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true });

const message = (right: unknown) => fc.oneof(anything, value, changed(right));
const stored = (right: unknown) => fc.oneof(fc.constant(null), word, message(right).map(inText));
function inText(kept: unknown): string {
  try {
    return JSON.stringify(kept) ?? '';
  } catch {
    return '';
  }
}

export const MESSAGE_GATES = [
  gate({
    name: 'message of a host',
    inputs: fc.oneof(message(NAVIGATE), message(THEME)),
    open: (data) => {
      const heard = readHostMessage(data);
      if (heard?.type !== 'navigate') return;
      for (const [name, text] of heard.changes) {
        hold(text === null || typeof text === 'string', `${name} is no text`);
      }
    },
  }),
  gate({
    name: 'message of the other window',
    inputs: message(STATE),
    open: (data) => {
      const heard = parseMessage(data);
      if (heard === null) return;
      hold(!Number.isNaN(new Date(heard.since).getTime()), 'A window speaks from no time');
      if (heard.type === 'state') {
        hold(Number.isSafeInteger(heard.revision + 1), 'A number that nothing can follow');
      }
    },
  }),
  gate({
    name: 'hands that were kept',
    inputs: stored(HANDS),
    open: (text) => void parseHands(text),
  }),
  gate({
    name: 'session that was kept',
    inputs: stored(KEPT),
    open: (text) => void parseKept(text),
  }),
  gate({
    name: 'colours of a host',
    inputs: fc.oneof(
      word,
      fc.array(word).map((parts) => parts.join(':')),
      fc.string(),
    ),
    open: (text) => void readTokens(text, 'light'),
  }),
  gate({
    name: 'answer of the worker that checks',
    inputs: fc.array(fc.oneof(value, changed({ type: 'items', list: 'bodies', items: [1] }))),
    open: (answers) => {
      const take = createPartTaker();
      for (const answer of answers) take(answer);
    },
  }),
];
