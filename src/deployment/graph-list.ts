/** `data/index.json`: which graphs a deployment has, in which order, by which titles, and which comes first. */
import * as z from 'zod/mini';
import { isGraphName } from '../model/graph-name.ts';
import { atLeast, atMost } from '../model/length-checks.ts';
import { LIMITS } from '../model/limits.ts';
import type { Text } from '../model/text.ts';
import { inLanguages } from './config-file.ts';

/** So many maps are listed; a file that names more is no list that a person made. */
const MOST = 500;

const line = z.string().check(atLeast(1), atMost(LIMITS.nameLength));

const graphName = z.string().check(z.refine(isGraphName));

const entry = z.strictObject({
  name: graphName,
  title: z.optional(z.union([line, z.strictObject({ nl: line, en: line })])),
});

const indexSchema = z.strictObject({
  $schema: z.optional(z.string()),
  default: z.optional(graphName),
  graphs: z.array(entry).check(atMost(MOST)),
});

/** The published JSON Schema of the list. */
export const indexJsonSchema = (): object => ({
  ...z.toJSONSchema(indexSchema, { io: 'input', unrepresentable: 'any' }),
  title: 'Bestuurskaart data/index.json: the graphs of a deployment',
});

/** A graph that a deployment names. */
interface NamedGraph {
  readonly name: string;
  /** `null`: it is called as its file. */
  readonly title: Text | null;
}

export interface ReadIndex {
  readonly graphs: readonly NamedGraph[];
  readonly default: string | null;
  /** Whether some of it could not be read, and is left out. */
  readonly isBroken: boolean;
}

const EMPTY = { graphs: [], default: null } as const;

/**
 * Reads a `data/index.json`. An entry that is none is left out; one that is a name by itself is taken.
 * It never throws.
 * @param text `null`: there is none
 */
export const readIndex = (text: string | null): ReadIndex => {
  if (text === null) return { ...EMPTY, isBroken: false };
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return { ...EMPTY, isBroken: true };
  }
  const whole = z.object({ default: z.optional(z.unknown()), graphs: z.array(z.unknown()) });
  const read = whole.safeParse(value);
  if (!read.success) return { ...EMPTY, isBroken: true };
  const seen = new Set<string>();
  const graphs = read.data.graphs.slice(0, MOST).flatMap((given): NamedGraph[] => {
    const one = entry.safeParse(typeof given === 'string' ? { name: given } : given);
    if (!one.success || seen.has(one.data.name)) return [];
    seen.add(one.data.name);
    const { name, title } = one.data;
    return [{ name, title: title === undefined ? null : inLanguages(title) }];
  });
  const first = graphName.safeParse(read.data.default);
  return {
    graphs,
    default: first.success ? first.data : null,
    isBroken:
      graphs.length < read.data.graphs.length ||
      (read.data.default !== undefined && !first.success),
  };
};
