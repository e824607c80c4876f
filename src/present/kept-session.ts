import * as z from 'zod/mini';
import type { TalkTimer } from '../state/presenting.ts';
import { isSessionId } from '../state/session.ts';

const KEY = 'bestuurskaart:session';

/** The last moment that a date can be, in ms since 1970: what is counted from there can be shown. */
const LAST_MOMENT = 8_640_000_000_000_000;

export const ms = z.number().check(z.minimum(0), z.maximum(LAST_MOMENT));

export const timerSchema = z.object({ before: ms, since: z.nullable(ms) });

const keptSchema = z.object({
  id: z.string().check(z.refine(isSessionId)),
  timer: timerSchema,
});

interface KeptSession {
  readonly id: string;
  readonly timer: TalkTimer;
}

/** A session that was kept as text; `null` when it is not what was written here. */
export const parseKept = (text: string | null): KeptSession | null => {
  try {
    const parsed = z.safeParse(keptSchema, JSON.parse(text ?? 'null'));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
};

/** The session that this tab, or the one that opened it, takes part in; `null`: none. */
export const keptSession = (): KeptSession | null => {
  try {
    return parseKept(sessionStorage.getItem(KEY));
  } catch {
    return null;
  }
};

/** Keeps the session for as long as this tab is there. Where nothing may be kept, a reload ends it. */
export const keepSession = (session: KeptSession | null): void => {
  try {
    if (session === null) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, JSON.stringify(session));
  } catch {
    // A page without storage presents as well.
  }
};
