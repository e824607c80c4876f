import type { Appearance } from '../perspective/appearances.ts';

/**
 * How words and picture share a stage. `picture`: the words above a picture of the full width. `half`: the
 * words beside what is itself read, a table or a list. `words`: so many words that the picture is beside
 * them.
 */
export type StageForm = 'picture' | 'half' | 'words';

/** More letters than this above a picture would take the height that its names need. */
const MOST_ABOVE = 620;

/** How a scene stands on the stage, by what it says and shows. */
export const stageForm = (
  as: Appearance,
  words: {
    readonly title: string;
    readonly lead: string | null;
    readonly points: readonly string[];
  },
): StageForm => {
  if (as !== 'diagram') return 'half';
  const said = [words.title, words.lead ?? '', ...words.points];
  const letters = said.reduce((sum, text) => sum + text.length, 0);
  return letters > MOST_ABOVE ? 'words' : 'picture';
};
