import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { readTypedWords } from '../../../src/build/typed-words.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'bestuurskaart-'));
afterAll(() => rmSync(folder, { recursive: true }));

const read = (...args: readonly string[]) => readTypedWords(args, ['fix'], 2, 'en');

describe('what is typed after a command', () => {
  it('is files and options, in any order', () => {
    expect(read('a.json', '--fix', 'b.json')).toEqual({
      type: 'run',
      files: ['a.json', 'b.json'],
      options: ['fix'],
    });
  });

  it('is a file after two dashes, whatever it is called', () => {
    expect(read('--', '--fix')).toEqual({ type: 'run', files: ['--fix'], options: [] });
  });

  it('asks for help', () => {
    for (const asked of ['--help', '-h']) expect(read('a.json', asked)).toEqual({ type: 'help' });
  });

  it.each(['--fox', '-f', '--fix=yes'])('is refused as %s', (option) => {
    expect(read('a.json', option)).toMatchObject({ type: 'unknown' });
  });

  it('is refused when it is more than the command takes', () => {
    expect(read('a', 'b', 'c')).toEqual({
      type: 'unknown',
      sentence: 'This command can do nothing with c.',
    });
  });
});

describe('every command', () => {
  const source = join(folder, 'leden.csv');
  writeFileSync(source, 'Lid;Orgaan\nJansen;Raad\n');
  const run = (command: string, ...args: readonly string[]) =>
    spawnSync(
      process.execPath,
      [join(ROOT, 'node_modules/tsx/dist/cli.mjs'), join(ROOT, command), ...args],
      {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, LC_ALL: 'nl_NL.UTF-8' },
      },
    );

  it.each(['src/build/import.ts', 'src/build/pages.ts', 'tests/fuzz/run.ts'])(
    'refuses an option that it does not have, with a sentence, and does nothing: %s',
    (command) => {
      const { status, stderr } = run(command, source, '--onzin');
      expect(status).toBe(1);
      expect(stderr).toMatch(/npm run \w+ --/);
      expect(stderr).not.toMatch(/^\s+at /m);
      expect(readdirSync(folder)).toEqual(['leden.csv']);
    },
  );

  it('tells what it takes, and writes no file of that name', () => {
    const { status, stdout } = run('src/build/import.ts', source, '--help');
    expect(status).toBe(0);
    expect(stdout).toContain('npm run import -- organen.xlsx');
    expect(existsSync(join(folder, '--help'))).toBe(false);
  });

  it('makes no release of an option', () => {
    const { status, stderr } = spawnSync(
      process.execPath,
      [join(ROOT, 'src/build/commands/release.mjs'), '--onzin'],
      {
        encoding: 'utf8',
      },
    );
    expect([status, stderr.includes('--onzin')]).toEqual([1, true]);
  });
});
