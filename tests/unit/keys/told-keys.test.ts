import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { KEYS_EN } from '../../../src/i18n/keys.en.ts';
import {
  EVERYWHERE,
  ON_THE_MAP,
  ON_THE_STAGE,
  type ToldKeys,
} from '../../../src/keys/told-keys.ts';

const PAGE = fileURLToPath(new URL('../../../public/docs/public-surface.md', import.meta.url));

/** The rows of a Markdown table, as wide as its longest. */
const tableOf = <Label extends string>(
  keys: readonly ToldKeys<Label>[],
  words: Readonly<Record<Label, string>>,
): string => {
  const rows = keys.map(({ label, signs }) => [
    signs.map((sign) => `\`${sign}\``).join(' '),
    words[label],
  ]);
  const all = [['key', 'does'], ...rows];
  const widths = [0, 1].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [line(all[0] ?? []), rule, ...rows.map(line)].join('\n');
};

it('stand in the documentation as they are in the table (`vitest -u` writes them there)', async () => {
  const tables: Readonly<Record<string, string>> = {
    map: tableOf([...EVERYWHERE, ...ON_THE_MAP], KEYS_EN.map),
    stage: tableOf(ON_THE_STAGE, KEYS_EN.stage),
  };
  const places = /<!-- keys: (\w+) -->\n\n(?:\|.*\n)*/g;
  const page = readFileSync(PAGE, 'utf8');
  expect([...page.matchAll(places)].map(([, name]) => name)).toEqual(['stage', 'map']);
  await expect(
    page.replaceAll(places, (_, name) => `<!-- keys: ${name} -->\n\n${tables[name]}\n`),
  ).toMatchFileSnapshot(PAGE);
});
