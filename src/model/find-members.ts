import { type Graph, mustGet } from './graph.ts';
import { plainLetters } from './plain-letters.ts';
import { plainText } from './plain-text.ts';
import { memberRows } from './seats.ts';
import type { Language } from './text.ts';

/** So many members can be looked over at once; of more a reader looks for theirs by its name. */
export const MOST_MEMBERS = 60;

/** Ids of the members that are shown, as `memberRows` has them, and of how many that were found. */
export interface FoundMembers extends ReturnType<typeof memberRows> {
  readonly found: number;
}

/**
 * The members with these letters in their name, the first of them where there are more than can be looked over.
 * @param chosen is always among them; `null`: none is
 */
export const findMembers = (
  graph: Graph,
  query: string,
  language: Language,
  chosen: string | null,
): FoundMembers => {
  const { whole, partial } = memberRows(graph);
  const asked = plainLetters(query.trim());
  const isNamed = (id: string): boolean =>
    plainLetters(plainText(mustGet(graph.bodies, id).name[language])).includes(asked);
  const named = [...whole, ...partial].filter(isNamed);
  const shown = new Set(named.slice(0, MOST_MEMBERS));
  const isShown = (id: string): boolean => id === chosen || shown.has(id);
  return { whole: whole.filter(isShown), partial: partial.filter(isShown), found: named.length };
};
