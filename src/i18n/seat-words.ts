import { EVIDENCE_WORD } from '../model/evidence-words.ts';
import { type Graph, mustGet } from '../model/graph.ts';
import { plainText } from '../model/plain-text.ts';
import type { Membership } from '../model/schema.ts';
import { fillSentence } from '../model/sentences.ts';
import type { Language } from '../model/text.ts';
import { dateOf } from './date-of.ts';
import { evidenceMark } from './evidence-mark.ts';
import { messagesApartIn } from './messages-apart.ts';

interface Period {
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

/** From when until when something is or was so; `null` where the file does not say. */
export const periodOf = ({ from, until }: Period, language: Language): string | null => {
  const { period } = messagesApartIn(language).particulars;
  const values = {
    from: from === undefined ? '' : dateOf(from, language),
    until: until === undefined ? '' : dateOf(until, language),
  };
  if (from !== undefined && until !== undefined) return fillSentence(period.both, values);
  if (from !== undefined) return fillSentence(period.from, values);
  return until === undefined ? null : fillSentence(period.until, values);
};

/** The person of a membership by name; `null` where nobody is named. */
export const personOf = (graph: Graph, { person }: Membership): string | null =>
  graph.people.get(person ?? '')?.name ?? null;

/** What is told of a seat beside who takes it: the person, the role, for whom, how far and how long. */
export const seatNote = (graph: Graph, membership: Membership, language: Language): string => {
  const { role, extent, vacant, member, onBehalfOf } = membership;
  const { particulars: words } = messagesApartIn(language);
  const behalf = onBehalfOf === member ? undefined : onBehalfOf;
  return [
    member === undefined ? null : personOf(graph, membership),
    vacant === true ? words.vacant : null,
    role === undefined ? null : mustGet(graph.roles, role).label[language],
    behalf === undefined
      ? null
      : fillSentence(words.onBehalfOf, {
          body: plainText(mustGet(graph.bodies, behalf).name[language]),
        }),
    extent === 'partial' ? messagesApartIn(language).details.partial : null,
    periodOf(membership, language),
  ]
    .filter((part) => part !== null)
    .join(', ');
};

/** A seat that no body takes, by the person or by what is known of it; with how that is held. */
export const seatTaker = (graph: Graph, membership: Membership, language: Language): string => {
  const { particulars: words } = messagesApartIn(language);
  const name = personOf(graph, membership) ?? words.unnamed;
  const note = seatNote(graph, membership, language);
  const { status } = membership.evidence;
  const held = status === 'stated' ? '' : `, ${EVIDENCE_WORD[status][language]}`;
  return `${note === '' ? name : `${name} (${note})`}${held}`;
};

/** Whether all of these are the same. */
const isOne = (words: readonly string[]): boolean => new Set(words).size === 1;

const bracketed = (...parts: readonly string[]): string => {
  const said = parts.filter((part) => part !== '');
  return said.length === 0 ? '' : ` (${said.join(', ')})`;
};

/**
 * Seats in one sentence, each by the name of the body at its other end: "Ermelo, Putten (raadslid, dia 3)".
 * What holds for all of them, the role or the source, is said once; the one source of a whole file, which
 * stands above every picture, is not said again.
 * @param end which end is named
 * @param rest how many more there are, in words; empty: none
 */
export const seatsInWords = (
  graph: Graph,
  seats: readonly Membership[],
  end: 'member' | 'body',
  language: Language,
  rest: string,
): string => {
  const notes = seats.map((seat) => seatNote(graph, seat, language));
  const isOfAll = ({ evidence }: Membership) =>
    evidence.status === 'stated' && evidence.place === undefined && graph.sources.size === 1;
  const marks = seats.map((seat) =>
    isOfAll(seat) ? '' : evidenceMark(graph, seat.evidence, language),
  );
  const [oneNote, oneMark] = [isOne(notes), isOne(marks)];
  const names = seats.map((seat, index) => {
    const name = plainText(graph.bodies.get(seat[end] ?? '')?.name[language] ?? '');
    const own = [oneNote ? '' : notes[index], oneMark ? '' : marks[index]];
    return name + bracketed(...own.map((part) => part ?? ''));
  });
  const ofAll = bracketed((oneNote && notes[0]) || '', (oneMark && marks[0]) || '');
  return [...names, rest].filter((part) => part !== '').join(', ') + ofAll;
};
