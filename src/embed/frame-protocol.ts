import * as z from 'zod/mini';
import { namesByHost } from '../address/parameters.ts';
import { MAX_VALUE_LENGTH } from '../address/request-url.ts';
import { atMost } from '../model/length-checks.ts';
import type { ProblemCode } from '../model/report.ts';
import { THEMES } from '../perspective/request.ts';

/**
 * What a framed map and its host say to each other, over `postMessage`. Checked with the library that
 * checks the graph file: those for remote calls (comlink, penpal) want both ends, and ours has to work
 * with ten lines of a webmaster's own.
 */

const ENVELOPE = { source: z.literal('bestuurskaart'), version: z.literal(1) };

const parameter = z.optional(
  z.union([
    z.string().check(atMost(MAX_VALUE_LENGTH)),
    z.pipe(z.number(), z.transform(String)),
    z.null(),
  ]),
);

const hostMessage = z.discriminatedUnion('type', [
  z.object({ ...ENVELOPE, type: z.literal('navigate') }),
  z.object({ ...ENVELOPE, type: z.literal('fit') }),
  z.object({ ...ENVELOPE, type: z.literal('next') }),
  z.object({ ...ENVELOPE, type: z.literal('previous') }),
  z.object({
    ...ENVELOPE,
    type: z.literal('theme'),
    theme: z.optional(z.enum(THEMES)),
    tokens: parameter,
  }),
]);

/** What stands beside the type of a `navigate`: every parameter that a host changes while it is shown. */
const navigation = z.object(
  Object.fromEntries(namesByHost('live').map((name) => [name, parameter])),
);

type Plain = Exclude<z.infer<typeof hostMessage>, { readonly type: 'navigate' }>;

/** The new text of parameters by their names, `null` for one that is taken away. */
type Changes = ReadonlyMap<string, string | null | undefined>;

export type HostMessage = Plain | { readonly type: 'navigate'; readonly changes: Changes };

/** A message of the host as it is understood; `null` for anything else, whatever it is. */
export const readHostMessage = (data: unknown): HostMessage | null => {
  try {
    const message = hostMessage.safeParse(data);
    if (!message.success) return null;
    if (message.data.type !== 'navigate') return message.data;
    const { success, data: changes } = navigation.safeParse(data);
    return success ? { type: 'navigate', changes: new Map(Object.entries(changes)) } : null;
  } catch {
    // Something with a property that throws when it is read is no message.
    return null;
  }
};

/** What went wrong, in the words that a host is told it in. */
type ErrorCode = ProblemCode | 'refused' | 'colours-refused';

/** What the map tells its host. */
export type FrameMessage =
  | { readonly type: 'ready'; readonly view: string }
  | { readonly type: 'resize'; readonly height: number }
  | {
      readonly type: 'select';
      readonly id: string | null;
      readonly kind: 'body' | 'relation' | null;
      readonly label: string | null;
    }
  | { readonly type: 'step'; readonly step: string | null }
  /** `parameter`: name of the one whose value was refused. */
  | { readonly type: 'error'; readonly code: ErrorCode; readonly parameter?: string };

export const frameMessage = (message: FrameMessage) =>
  ({ source: 'bestuurskaart', version: 1, ...message }) as const;
