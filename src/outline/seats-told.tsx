import { counted } from '../i18n/counted.ts';
import { useMessagesApart } from '../i18n/messages-apart.ts';
import { seatsInWords } from '../i18n/seat-words.ts';
import { useMessages } from '../i18n/use-messages.ts';
import type { Membership } from '../model/schema.ts';
import { useMap } from '../state/store.ts';
import { useGraph } from '../state/use-graph.ts';

/** So many names are read in a sentence; the panel lists all. */
const MOST = 60;

interface SeatsProps {
  readonly word: string;
  readonly seats: readonly Membership[];
  readonly end: 'member' | 'body';
}

const Seats = ({ word, seats, end }: SeatsProps) => {
  const graph = useGraph();
  const { details } = useMessages();
  const lang = useMap((state) => state.request.lang);
  if (seats.length === 0) return null;
  const left = seats.length - MOST;
  const rest = left > 0 ? counted(details.others, left) : '';
  return (
    <p data-seats={end}>
      {word}: {seatsInWords(graph, seats.slice(0, MOST), end, lang, rest)}
    </p>
  );
};

/** Who sits in a body, and in what it sits: the picture and the table show it, so the list tells it. */
export const SeatsTold = ({ body }: { readonly body: string }) => {
  const graph = useGraph();
  const { details } = useMessagesApart();
  // Who sits there without being a body is told among the particulars.
  const members = (graph.members.get(body) ?? []).filter(({ member }) => member !== undefined);
  return (
    <>
      <Seats word={details.members} seats={members} end="member" />
      <Seats word={details.seats} seats={graph.seats.get(body) ?? []} end="body" />
    </>
  );
};
