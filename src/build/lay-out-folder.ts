import { layoutsFile } from '../layout/layouts-file.ts';
import { SCREEN_KEYS } from '../layout/screen-shape.ts';
import { LANGUAGES } from '../model/text.ts';
import type { CheckedGraphFile } from './graph-files.ts';
import { laidOutFile } from './graph-files.ts';
import { type Seals, sealOf } from './laid-out-before.ts';

interface LaidOut {
  readonly files: ReadonlyMap<string, string>;
  readonly seals: Seals;
}

/**
 * Lays out every graph, in every language and for every screen. What was laid out of the same graph by the same
 * version is taken as it is: it takes by far the longest of all that is made.
 * @param sealed what was laid out before, and `textIn` gives such a file, or `null`
 * @param tell is told how many of all files are there
 */
export const layOutFolder = async (
  graphs: readonly Pick<CheckedGraphFile, 'name' | 'text' | 'graph'>[],
  sealed: Seals,
  textIn: (file: string) => string | null,
  tell: (done: number, all: number) => void,
): Promise<LaidOut> => {
  const asked = graphs.flatMap((graph) =>
    LANGUAGES.flatMap((language) => SCREEN_KEYS.map((screen) => ({ ...graph, language, screen }))),
  );
  const files = new Map<string, string>();
  const seals: Record<string, string> = {};
  for (const { name, text, graph, language, screen } of asked) {
    tell(files.size, asked.length);
    const file = layoutsFile(name, language, screen);
    const before = textIn(file);
    const isGood = before !== null && sealed[file] === sealOf(text, before);
    const placements = isGood ? before : await laidOutFile(graph, language, screen);
    files.set(file, placements);
    seals[file] = sealOf(text, placements);
  }
  return { files, seals };
};
