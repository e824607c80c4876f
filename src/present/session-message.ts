import * as z from 'zod/mini';
import { atMost } from '../model/length-checks.ts';
import { CAUTION_CODES } from '../model/report.ts';
import { LANGUAGES } from '../model/text.ts';
import { THEMES } from '../perspective/request.ts';
import { MAX_UNDONE } from '../state/hands.ts';
import type { Session, StageScreen } from '../state/session.ts';
import type { SharedState } from '../state/shared-state.ts';
import { countedHands, handsSchema, statementId } from './hands-storage.ts';
import { ms, timerSchema } from './kept-session.ts';

/** No tag of a language is longer. */
const MAX_TAG = 100;

/** A request that takes more letters than this was not made by hand. */
const MAX_QUERY = 8_000;

/**
 * More changes than this are not made in one talk. A number that nothing can be above would make the
 * window that believes it deaf to the other one.
 */
const MAX_REVISION = 1_000_000_000;

/** No window is larger than this, no camera further away or nearer, in CSS pixels. */
const MAX_PIXELS = 100_000;
const MAX_OFFSET = 10_000_000;
const MAX_ZOOM = 1_000;
const pixels = z.int().check(z.minimum(1), z.maximum(MAX_PIXELS));
const offset = z.number().check(z.minimum(-MAX_OFFSET), z.maximum(MAX_OFFSET));

/** On every message: who speaks, and since when that window takes part, in ms since 1970. */
const head = {
  source: z.literal('bestuurskaart'),
  version: z.literal(1),
  from: z.enum(['stage', 'console']),
  since: ms,
};

const messageSchema = z.discriminatedUnion('type', [
  /** "I am here: what do you show?" */
  z.object({ ...head, type: z.literal('hello') }),
  z.object({ ...head, type: z.literal('goodbye') }),
  /** What is shown. `revision` counts the changes of a presentation, whoever made them. */
  z.object({
    ...head,
    type: z.literal('state'),
    revision: z.int().check(z.minimum(0), z.maximum(MAX_REVISION)),
    query: z.string().check(atMost(MAX_QUERY)),
    presenting: z.object({
      blank: z.nullable(z.enum(['black', 'white'])),
      isOver: z.boolean(),
      isLinkShown: z.boolean(),
      isSpotlit: z.boolean(),
      isPaused: z.boolean(),
      hands: countedHands,
      handsBefore: z
        .array(z.object({ statement: statementId, hands: z.nullable(handsSchema) }))
        .check(atMost(MAX_UNDONE)),
      cautions: z.array(z.enum(CAUTION_CODES)).check(atMost(CAUTION_CODES.length)),
      timer: timerSchema,
    }),
  }),
  /** How the stage stands in its window. */
  z.object({
    ...head,
    type: z.literal('screen'),
    screen: z.object({
      width: pixels,
      height: pixels,
      lang: z.enum(LANGUAGES),
      words: z.nullable(z.string().check(atMost(MAX_TAG))),
      theme: z.enum(THEMES),
      camera: z.nullable(
        z.object({ x: offset, y: offset, zoom: z.number().check(z.gt(0), z.maximum(MAX_ZOOM)) }),
      ),
    }),
  }),
]);

export type SessionMessage =
  | { readonly type: 'hello' | 'goodbye' }
  | { readonly type: 'screen'; readonly screen: StageScreen }
  | ({ readonly type: 'state'; readonly revision: number } & SharedState);

/** Who speaks on the channel: a mirror hears only the console that holds it. */
export type Speaker = Exclude<Session['role'], 'mirror'>;

/** A message as it arrives. */
export type HeardMessage = SessionMessage & {
  readonly from: Speaker;
  readonly since: number;
};

/**
 * A message of the other window; `null` for anything else, which is dropped silently. Of a list of a
 * hundred thousand faults the schema library itself overflows: that is no message either.
 */
export const parseMessage = (data: unknown): HeardMessage | null => {
  try {
    const parsed = z.safeParse(messageSchema, data);
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
};

/** A message as it is posted. */
export const addressed = (message: SessionMessage, from: Speaker, since: number) => ({
  ...message,
  source: 'bestuurskaart',
  version: 1,
  from,
  since,
});
