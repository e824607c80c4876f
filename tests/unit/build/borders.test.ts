import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bordersConfig, PURE_ROOMS, ROOMS, type Room } from '../../../src/build/borders.ts';
import { tooLong } from './too-long.ts';

const ROOT = join(import.meta.dirname, '../../..');
const HELD_BY = [
  'biome.json',
  'src/build/borders.biome.json',
  'tsconfig.json',
  'tsconfig.pure.json',
];
const COPIED = [...HELD_BY, '.gitignore'];
const FOREIGN_PACKAGE = 'minisearch';
const NAMES_OF_A_SCREEN = ['document', 'window', 'HTMLElement.prototype', 'localStorage'];

/** Where a room may be entered from: its own folder, and folders in it. */
const DEPTHS = ['', 'nested/', 'nested/deep/'];

const up = (depth: string): string => '../'.repeat(depth.split('/').length);

const copy = mkdtempSync(join(tmpdir(), 'bestuurskaart-borders-'));

const plant = (file: string, text: string): void => {
  mkdirSync(dirname(join(copy, file)), { recursive: true });
  writeFileSync(join(copy, file), text);
};

/** A file with one import a line, so that a refusal names the import by its line. */
const plantImports = (file: string, sources: readonly string[]): void =>
  plant(file, sources.map((source) => `import '${source}';\n`).join(''));

const run = (command: string, args: readonly string[]): string => {
  const { stdout, stderr } = spawnSync(join(ROOT, 'node_modules/.bin', command), args, {
    cwd: copy,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  return `${stdout}\n${stderr}`;
};

const strangersTo = ({ name, enters }: Room): readonly string[] =>
  ROOMS.map((room) => room.name).filter((other) => other !== name && !enters.includes(other));

/** What a room may not import, as sources in a file at this depth. */
const forbidden = (room: Room, depth: string): readonly string[] => [
  ...strangersTo(room).map((other) => `${up(depth)}${other}/planted.ts`),
  `${up(depth)}no-room-of-the-table/planted.ts`,
  ...(room.packages === undefined ? [] : [FOREIGN_PACKAGE, `${FOREIGN_PACKAGE}/SearchableMap`]),
];

const allowed = ({ enters, packages = [FOREIGN_PACKAGE], files = [] }: Room, depth: string) => [
  ...enters.map((other) => `${up(depth)}${other}/planted.ts`),
  ...packages,
  ...files.map((file) => `${up(depth)}${file}`),
  './beside.ts',
  ...(depth === '' ? [] : ['../above.ts']),
];

let refusals: readonly string[] = [];
let compiled = '';

beforeAll(() => {
  for (const file of COPIED) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    copyFileSync(join(ROOT, file), join(copy, file));
  }
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'junction');
  for (const room of ROOMS) {
    for (const depth of DEPTHS) {
      plantImports(`src/${room.name}/${depth}forbidden.ts`, forbidden(room, depth));
      plantImports(`src/${room.name}/${depth}allowed.ts`, allowed(room, depth));
    }
  }
  plant(
    'src/embed/element/kinds.ts',
    [
      `export { a } from '../../app/no.ts';`,
      `export type { B } from '../../app/no.ts';`,
      `import type { C } from '../../app/no.ts';`,
      `export const late = (): Promise<C> => import('../../app/no.ts');`,
    ].join('\n'),
  );
  plant(
    'src/model/one.ts',
    "import { other } from './other.ts';\nexport const one = () => other;\n",
  );
  plant('src/model/other.ts', "import { one } from './one.ts';\nexport const other = () => one;\n");
  for (const room of PURE_ROOMS) {
    for (const depth of DEPTHS) {
      plant(
        `src/${room}/${depth}screen.ts`,
        NAMES_OF_A_SCREEN.map((name, index) => `export const s${index} = ${name};\n`).join(''),
      );
    }
  }
  const told = run('biome', [
    'lint',
    '--only=style/noRestrictedImports',
    '--only=suspicious/noImportCycles',
    '--max-diagnostics=none',
    '--reporter=github',
  ]);
  const refusal = /title=lint\/\w+\/(\w+),file=[^,]*[\\/](src[\\/][^,]+),line=(\d+)/g;
  refusals = [...told.matchAll(refusal)].map(
    ([, rule, file, line]) => `${rule} ${file?.replaceAll('\\', '/')}:${line}`,
  );
  compiled = run('tsc', ['--noEmit', '--pretty', 'false', '-p', 'tsconfig.pure.json']);
  // Generous: a busy machine is no fault of what is tested.
}, 120_000);

afterAll(() => rmSync(copy, { recursive: true, force: true }));

const refusalsOf = (file: string): readonly string[] =>
  refusals.filter((refusal) => refusal.startsWith(`noRestrictedImports ${file}:`));

test('what Biome holds is what the table says', () => {
  const held = JSON.parse(readFileSync(join(ROOT, 'src/build/borders.biome.json'), 'utf8'));
  expect(held, 'run `npm run borders`').toEqual(bordersConfig());
});

test('every folder of src is a room of the table', () => {
  const folders = readdirSync(join(ROOT, 'src'), { withFileTypes: true });
  const names = ROOMS.map(({ name }) => name);
  expect(folders.map(({ name }) => name).filter((name) => !names.includes(name))).toEqual([]);
});

describe.each(ROOMS.map((room) => [room.name, room] as const))('src/%s', (name, room) => {
  test.each(DEPTHS)('refuses each import that is not let in, in its folder "%s"', (depth) => {
    const file = `src/${name}/${depth}forbidden.ts`;
    const expected = forbidden(room, depth).map(
      (_, index) => `noRestrictedImports ${file}:${index + 1}`,
    );
    expect([...refusalsOf(file)].sort()).toEqual(expected.sort());
  });

  test.each(DEPTHS)('lets in what the table lets in, in its folder "%s"', (depth) => {
    expect(refusalsOf(`src/${name}/${depth}allowed.ts`)).toEqual([]);
  });
});

test('an import is refused in whatever form it is written', () => {
  const refused = refusalsOf('src/embed/element/kinds.ts');
  expect(refused.map((refusal) => refusal.at(-1)).sort()).toEqual(['1', '2', '3', '4']);
});

test('a circle of imports is refused', () => {
  expect(refusals).toEqual(
    expect.arrayContaining([expect.stringMatching(/^noImportCycles src\/model\/(one|other)\.ts:/)]),
  );
});

test.each(PURE_ROOMS)('src/%s does not compile with a name of a screen', (room) => {
  for (const depth of DEPTHS) {
    NAMES_OF_A_SCREEN.forEach((name, index) => {
      const [word] = name.split('.');
      expect(compiled).toMatch(
        new RegExp(
          `src/${room}/${depth}screen\\.ts\\(${index + 1},\\d+\\): error TS\\d+: Cannot find name '${word}'`,
        ),
      );
    });
  }
});

test('no file is longer than can be read at once, but catalogues', () => {
  expect(tooLong(ROOT)).toEqual([]);
  plant('src/model/long.ts', '\n'.repeat(251));
  expect(tooLong(copy)).toEqual(['src/model/long.ts: 251 lines']);
});
