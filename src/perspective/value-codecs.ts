import type { Graph } from '../model/graph.ts';

/** What of a graph is known by an id. */
export type Register = Extract<
  keyof Graph,
  | 'views'
  | 'bodies'
  | 'relations'
  | 'relationTypes'
  | 'roles'
  | 'lanes'
  | 'stories'
  | 'otherLanguages'
>;

/** What a value names in a graph. */
interface Naming<T> {
  readonly among: readonly Register[];
  /** What is left of a value when the ids that a graph does not know are taken out. */
  readonly keep: (value: T, isKnown: (id: string) => boolean) => T;
}

/** How a kind of value stands in an address. */
export interface Codec<T> {
  /** @returns `undefined` when the text is no such value */
  readonly read: (text: string) => T | undefined;
  /** @returns `null` when there is nothing to write */
  readonly write: (value: T) => string | null;
  /** Every text there is for it, when these are words of a list. */
  readonly words?: readonly string[];
  readonly naming?: Naming<T>;
}

/** Any text. */
export const text: Codec<string | null> = {
  read: (text) => text || null,
  write: (value) => value,
};

/** The id of something in one of these registers. */
export const id = (...among: readonly Register[]): Codec<string | null> => ({
  ...text,
  naming: { among, keep: (value, isKnown) => (value !== null && isKnown(value) ? value : null) },
});

/** Texts, separated by commas. */
export const list = {
  read: (text: string): readonly string[] => text.split(',').filter(Boolean),
  write: (values: readonly string[]): string => values.join(','),
};

/** The ids of things in one of these registers. */
export const ids = (...among: readonly Register[]): Codec<readonly string[]> => ({
  ...list,
  naming: { among, keep: (values, isKnown) => values.filter(isKnown) },
});

/**
 * The same, where nothing said means all of them, and an empty text none. When none of those that are
 * named is known, nothing was said: an empty picture would be no answer.
 */
export const idsOrAll = (...among: readonly Register[]): Codec<readonly string[] | null> => ({
  read: list.read,
  write: (values) => values && list.write(values),
  naming: {
    among,
    keep: (values, isKnown) => {
      if (!values?.length) return values;
      const kept = values.filter(isKnown);
      return kept.length > 0 ? kept : null;
    },
  },
});

/** One word of a list. */
export const oneOf = <T extends string>(words: readonly T[]) => ({
  read: (text: string): T | undefined => words.find((word) => word === text),
  write: (value: T | null): string | null => value,
  words,
});

/** Two words, of which one says yes. */
export const flag = (yes: string, no: string): Codec<boolean> => ({
  read: (text) => (text === yes ? true : text === no ? false : undefined),
  write: (value) => (value ? yes : null),
  words: [yes, no],
});

/** A whole number, in no more digits than the most has. */
export const wholeNumber = ({
  least,
  most,
}: {
  readonly least: number;
  readonly most: number;
}) => ({
  read: (text: string): number | undefined => {
    const number =
      /^\d+$/.test(text) && text.length <= `${most}`.length ? Number(text) : Number.NaN;
    return number >= least && number <= most ? number : undefined;
  },
  write: (value: number | null): string | null => (value === null ? null : `${value}`),
});

type Pair = { readonly from: string; readonly to: string };

/** `FROM~TO`: the ids of two things in one of these registers. */
export const pair = (...among: readonly Register[]): Codec<Pair | null> => ({
  read: (text) => {
    const [from, to, ...rest] = text.split('~');
    return from && to && rest.length === 0 ? { from, to } : undefined;
  },
  write: (value) => value && `${value.from}~${value.to}`,
  naming: {
    among,
    keep: (value, isKnown) => (value && isKnown(value.from) && isKnown(value.to) ? value : null),
  },
});
