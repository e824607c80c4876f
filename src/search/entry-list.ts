import type { Entry, Finding, Indexed } from './finding.ts';
import type { Found } from './search-index.ts';
import { toldApart } from './told-apart.ts';

/** What was found, as it is told, the best first. */
export interface Findings extends Omit<Found, 'numbers' | 'met'> {
  /** `coming`: nothing could be looked for yet. */
  readonly met: Found['met'] | 'coming';
  readonly findings: readonly Finding[];
}

/** What entries go by where only their numbers are known. */
export interface EntryList {
  readonly add: (entries: readonly Entry[]) => void;
  /** Tells what was found. A number that is none of an entry is passed over. */
  readonly tell: (found: Found) => Findings;
}

const nameOf = ({ kind, name }: Indexed): string => `${kind} ${name}`;

export const createEntryList = (): EntryList => {
  const entries: Entry[] = [];
  const byName = new Map<string, Entry[]>();
  return {
    add: (more) => {
      for (const entry of more) {
        entries.push(entry);
        const others = byName.get(nameOf(entry));
        if (others) others.push(entry);
        else byName.set(nameOf(entry), [entry]);
      }
    },
    tell: ({ numbers, ...found }) => ({
      ...found,
      findings: toldApart(
        numbers.flatMap((number) => entries[number] ?? []),
        (entry) => byName.get(nameOf(entry)) ?? [],
      ),
    }),
  };
};
