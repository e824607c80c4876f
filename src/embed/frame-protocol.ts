import * as z from 'zod/mini';
import { THEMES } from '../perspective/request.ts';

/**
 * What a framed map and its host say to each other, over `postMessage`. Checked with the library that
 * checks the graph file: those for remote calls (comlink, penpal) want both ends, and ours has to work
 * with ten lines of a webmaster's own.
 */

const ENVELOPE = { source: z.literal('bestuurskaart'), version: z.literal(1) };

/** The parameters of the address that a host may change; `null` takes one away. */
const PARAMETERS = [
  'view',
  'select',
  'hops',
  'direction',
  'route',
  'step',
  'choices',
  'lens',
  'role',
  'relations',
  'evidence',
  'folded',
  'unfolded',
  'fold',
  'opened',
  'closed',
  'as',
  'columns',
  'lang',
  'theme',
  'tokens',
  'story',
  'scene',
  'autoplay',
] as const;

const MAX_VALUE_LENGTH = 2_000;

const parameter = z.optional(
  z.union([
    z.string().check(z.maxLength(MAX_VALUE_LENGTH)),
    z.pipe(z.number(), z.transform(String)),
    z.null(),
  ]),
);

const hostMessage = z.discriminatedUnion('type', [
  z.object({
    ...ENVELOPE,
    type: z.literal('navigate'),
    ...(Object.fromEntries(PARAMETERS.map((name) => [name, parameter])) as Record<
      (typeof PARAMETERS)[number],
      typeof parameter
    >),
  }),
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

export type HostMessage = z.infer<typeof hostMessage>;

/** A message of the host as it is understood; `null` for anything else, whatever it is. */
export const readHostMessage = (data: unknown): HostMessage | null => {
  try {
    const result = hostMessage.safeParse(data);
    return result.success ? result.data : null;
  } catch {
    // What can't even be looked at, a property that throws, is no message.
    return null;
  }
};

/** The changes of the address that a `navigate` asks for; a prototype can't hide among them. */
export const changesOf = (
  message: Extract<HostMessage, { type: 'navigate' }>,
): readonly (readonly [string, string | null])[] =>
  PARAMETERS.flatMap((name) => {
    const value = message[name];
    return value === undefined ? [] : [[name, value] as const];
  });

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
  | { readonly type: 'error'; readonly code: string };

export const frameMessage = (message: FrameMessage) =>
  ({ source: 'bestuurskaart', version: 1, ...message }) as const;
