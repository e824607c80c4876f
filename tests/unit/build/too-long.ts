import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const MOST_LINES = 250;
const CODE = /\.(?:tsx?|mjs|css)$/;

/** Files that are lists, read by looking something up. */
const CATALOGUES: readonly string[] = [
  'src/i18n/messages.en.ts',
  'src/i18n/messages.nl.ts',
  'src/i18n/messages-apart.en.ts',
  'src/i18n/messages-apart.nl.ts',
  'src/import/sheet-words.ts',
  'src/import/verb-words.ts',
  'src/model/format-2.ts',
  'tests/fixtures/small-graph.ts',
];

/** The files of a project that say more than one thing: each with its number of lines. */
export const tooLong = (root: string): readonly string[] =>
  ['src', 'tests'].flatMap((folder) => {
    if (!existsSync(join(root, folder))) return [];
    const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
    return files
      .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
      .filter((file) => CODE.test(file) && !CATALOGUES.includes(file))
      .map((file) => ({
        file,
        lines: readFileSync(join(root, file), 'utf8').split('\n').length - 1,
      }))
      .filter(({ lines }) => lines > MOST_LINES)
      .map(({ file, lines }) => `${file}: ${lines} lines`);
  });
