import { distance } from 'fastest-levenshtein';

/** Of a huge file only so many ids are compared: a suggestion must not keep anyone waiting. */
const MAX_COMPARED = 5_000;
/** A word longer than this is not an id that was mistyped, and comparing takes the square of its length. */
const MAX_LETTERS = 200;

/** The known word that was probably meant; `null` when none comes near, or none has a letter of it. */
export const nearest = (word: string, known: Iterable<string>): string | null => {
  if (word.length > MAX_LETTERS) return null;
  const allowed = Math.max(2, Math.floor(word.length / 3));
  let best: { candidate: string; far: number } | null = null;
  let compared = 0;
  for (const candidate of known) {
    if (compared++ >= MAX_COMPARED) break;
    if (Math.abs(candidate.length - word.length) > allowed) continue;
    const far = distance(word, candidate);
    if (far === Math.max(word.length, candidate.length)) continue;
    if (far <= allowed && (best === null || far < best.far)) best = { candidate, far };
  }
  return best?.candidate ?? null;
};

/** So many letters are typed wrongly at once; more, and it can be another word. */
const SLIP = 2;

/** Whether a word is another one but for a slip: what a machine may mend without asking. */
export const isSlip = (found: string, meant: string): boolean =>
  found.toLowerCase() === meant.toLowerCase() ||
  (found.length > 2 * SLIP && distance(found, meant) <= SLIP);
