import type { Entry, Finding } from './finding.ts';

const looksOf = ({ kind, title, text }: Finding): string => `${kind} ${title} ${text}`;

/**
 * Tells entries that were found. Those that look alike get a number, so that people can tell which one they
 * opened. Only what has the same name can look alike: nothing else is told for it.
 */
export const toldApart = (
  found: readonly Entry[],
  sameName: (entry: Entry) => readonly Entry[],
): readonly Finding[] => {
  const known = new Map<readonly Entry[], readonly string[]>();
  const looksAmong = (entries: readonly Entry[]): readonly string[] => {
    const looks = known.get(entries) ?? entries.map((entry) => looksOf(entry.tell()));
    known.set(entries, looks);
    return looks;
  };
  return found.map((entry) => {
    const finding = entry.tell();
    const others = sameName(entry);
    if (others.length < 2) return finding;
    const looks = looksAmong(others);
    const alike = others.filter((_, index) => looks[index] === looksOf(finding));
    if (alike.length < 2) return finding;
    const number = alike.indexOf(entry) + 1;
    return { ...finding, text: `${finding.text} (${number}/${alike.length})`.trimStart() };
  });
};
