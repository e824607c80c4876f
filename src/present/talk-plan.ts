import * as z from 'zod/mini';
import { atLeast, atMost } from '../model/length-checks.ts';
import { LIMITS } from '../model/limits.ts';
import type { Scene, Story } from '../model/schema.ts';

const MINUTE = 60_000;
/** The longest talk that can be planned, in minutes. */
export const MAX_MINUTES = 600;
/** With less than this left the clock says so, in milliseconds; of a short talk with less than a tenth. */
const SOON = 5 * MINUTE;
const SOON_PART = 0.1;

/** What a presenter has planned for a story, kept in this browser. */
export interface TalkPlan {
  /** How long the talk may take; `null`: nobody said. */
  readonly minutes: number | null;
  /** What a rehearsal took, in milliseconds by the id of the scene. */
  readonly rehearsed: ReadonlyMap<string, number>;
}

export const NO_PLAN: TalkPlan = { minutes: null, rehearsed: new Map() };

const keptSchema = z.object({
  minutes: z.nullable(z.int().check(z.minimum(1), z.maximum(MAX_MINUTES))),
  rehearsed: z
    .array(
      z.tuple([
        z.string().check(atLeast(1), atMost(200)),
        z.number().check(z.minimum(0), z.maximum(MAX_MINUTES * MINUTE)),
      ]),
    )
    .check(atMost(LIMITS.scenes)),
});

/** A plan that was kept as text; none when it is not what was written here. */
export const parsePlan = (text: string | null): TalkPlan => {
  try {
    const parsed = z.safeParse(keptSchema, JSON.parse(text ?? 'null'));
    if (!parsed.success) return NO_PLAN;
    return { minutes: parsed.data.minutes, rehearsed: new Map(parsed.data.rehearsed) };
  } catch {
    return NO_PLAN;
  }
};

export const writePlan = ({ minutes, rehearsed }: TalkPlan): string =>
  JSON.stringify({ minutes, rehearsed: [...rehearsed] });

/** How long a scene is meant to take, in milliseconds: as its author says, or as it was rehearsed. */
export const plannedFor = ({ id, minutes }: Scene, { rehearsed }: TalkPlan): number | null =>
  minutes === undefined ? (rehearsed.get(id) ?? null) : Math.min(minutes, MAX_MINUTES) * MINUTE;

/** How long the whole talk is meant to take, in milliseconds; `null`: not every scene has a time. */
export const lengthOf = ({ scenes }: Story, plan: TalkPlan): number | null => {
  if (plan.minutes !== null) return plan.minutes * MINUTE;
  let sum = 0;
  for (const scene of scenes) {
    if (scene.hidden) continue;
    const planned = plannedFor(scene, plan);
    if (planned === null) return null;
    sum += planned;
  }
  return sum;
};

/** Whether time is running out. */
export type TimeLeft = 'enough' | 'soon' | 'late';

/** @param left in milliseconds, of a talk or a scene of `length` */
export const timeLeft = (left: number, length: number): TimeLeft => {
  if (left < 0) return 'late';
  return left < Math.min(SOON, SOON_PART * length) ? 'soon' : 'enough';
};
