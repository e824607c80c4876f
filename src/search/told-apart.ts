import type { Finding } from './finding.ts';

/** Those that still look alike get a number, so that people can tell which one they opened. */
export const toldApart = <T extends Finding>(entries: readonly T[]): readonly T[] => {
  const looks = ({ kind, title, text }: Finding) => `${kind} ${title} ${text}`;
  const seen = new Map<string, number>();
  const total = new Map<string, number>();
  for (const entry of entries) total.set(looks(entry), (total.get(looks(entry)) ?? 0) + 1);
  return entries.map((entry) => {
    const look = looks(entry);
    if (total.get(look) === 1) return entry;
    const number = (seen.get(look) ?? 0) + 1;
    seen.set(look, number);
    return { ...entry, text: `${entry.text} (${number}/${total.get(look)})`.trimStart() };
  });
};
