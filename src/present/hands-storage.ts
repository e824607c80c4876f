import * as z from 'zod/mini';
import { atLeast, atMost } from '../model/length-checks.ts';
import { LIMITS } from '../model/limits.ts';
import { type Hands, MAX_HANDS } from '../state/hands.ts';

/** A graph has no more remarks than this. */
const MAX_STATEMENTS = LIMITS.otherLists;

const count = z.int().check(z.minimum(0), z.maximum(MAX_HANDS));

export const statementId = z.string().check(atLeast(1), atMost(200));

/** Whoever counted before there were abstentions counted none. */
export const handsSchema = z.object({
  agree: count,
  disagree: count,
  abstain: z._default(count, 0),
});

/** What was counted, by id of the statement, as it is kept and posted. */
export const countedHands = z
  .array(z.tuple([statementId, handsSchema]))
  .check(atMost(MAX_STATEMENTS));

/** The hands that were kept as text; none when it is not what was written here. */
export const parseHands = (text: string | null): ReadonlyMap<string, Hands> => {
  try {
    const parsed = z.safeParse(countedHands, JSON.parse(text ?? '[]'));
    return new Map(parsed.success ? parsed.data : []);
  } catch {
    return new Map();
  }
};

export const writeHands = (hands: ReadonlyMap<string, Hands>): string => JSON.stringify([...hands]);
