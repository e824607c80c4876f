import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { readGraphFile } from '../../../src/build/graph-files.ts';
import { validateFiles } from '../../../src/build/validate-files.ts';
import { VALIDATE_WORDS } from '../../../src/build/validate-words.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const OWN = join(ROOT, 'data/noord-veluwe.json');
const folder = mkdtempSync(join(tmpdir(), 'bestuurskaart-'));
afterAll(() => rmSync(folder, { recursive: true }));

const validate = (...args: readonly string[]) => {
  const lines: string[] = [];
  const said: string[] = [];
  const areValid = validateFiles(args, {
    language: 'en',
    say: (line) => said.push(line),
    complain: (line) => lines.push(line),
  });
  return { areValid, lines, said: said.join('\n') };
};

const broken = readFileSync(OWN, 'utf8')
  .replace('"validOn": "2012-01-18"', '"validOn": "ooit"')
  .replace('"from": "dagelijks-bestuur"', '"from": "dagelijks-bestur"')
  .replace('"id": "po-adviseert-db"', '"id": "db-vraagt-advies-aan-po"');
writeFileSync(join(folder, 'broken.json'), broken);

describe('npm run validate', () => {
  it('is content with the graph of Noord-Veluwe', () => {
    expect(validate(OWN)).toMatchObject({ areValid: true, lines: [] });
  });

  it('is a command, in the language of the system', () => {
    const run = (LC_ALL: string, ...files: readonly string[]) =>
      spawnSync(
        process.execPath,
        ['node_modules/tsx/dist/cli.mjs', 'src/build/validate.ts', ...files],
        { cwd: ROOT, encoding: 'utf8', env: { ...process.env, LC_ALL } },
      );
    expect(run('en_GB.UTF-8', OWN)).toMatchObject({ status: 0, stderr: '' });
    const { status, stderr } = run('nl_NL.UTF-8');
    expect(status).toBe(1);
    expect(stderr.trim()).toBe(VALIDATE_WORDS.nl.usage);
  });

  it('refuses an option that it does not have, and tells which it has', () => {
    const { areValid, lines } = validate(OWN, '--fixx');
    expect([areValid, lines]).toEqual([
      false,
      [`There is no option --fixx. ${VALIDATE_WORDS.en.usage}`],
    ]);
    expect(validate('--help')).toMatchObject({ areValid: true, said: VALIDATE_WORDS.en.usage });
  });

  it('passes on no line end, no code for a terminal and no turned reading out of a name', () => {
    const file = join(folder, 'hostile.json');
    const name = 'Raad\nvan\u001b[2J Bestuur \u202e omgekeerd';
    const bodies = [
      { id: 'raad', name },
      { id: 'raad', name },
    ];
    writeFileSync(file, JSON.stringify({ format: 2, meta: { name: 'Streek' }, bodies }));
    const { areValid, lines } = validate(file);
    expect(areValid).toBe(false);
    for (const line of lines) {
      expect(line.startsWith(`${file}: `)).toBe(true);
      expect(line).not.toMatch(/[\p{Cc}\u202e]/u);
    }
    expect(lines.join()).toContain('Raad<U+000A>van');
  });

  it('prints a line for each fault: file, path, what is wrong and what would be right', () => {
    const file = join(folder, 'broken.json');
    const { areValid, lines } = validate(file);
    expect(areValid).toBe(false);
    for (const line of lines) expect(line.startsWith(`${file}: $.`)).toBe(true);
    expect(lines.some((line) => line.includes('$.meta.validOn') && line.includes('"ooit"'))).toBe(
      true,
    );
    expect(lines.some((line) => line.endsWith('Did you mean `dagelijks-bestuur`?'))).toBe(true);
    expect(lines.some((line) => line.includes('exists already'))).toBe(true);
  });

  it('says what to do without a file, and with one that is not there', () => {
    expect(validate()).toMatchObject({ areValid: false, lines: [VALIDATE_WORDS.en.usage] });
    const { areValid, lines } = validate(join(folder, 'gone.json'));
    expect(areValid).toBe(false);
    expect(lines).toEqual([
      `${join(folder, 'gone.json')}: This file cannot be read. Check its name.`,
    ]);
  });
});

describe('npm run validate with --fix', () => {
  it('tells a file of another kind by that kind, whatever it is called', () => {
    const files = { 'streek.pdf': '%PDF-1.7', 'streek.tab': 'Naam;Laag\nRaad;Gemeenten\n' };
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    expect(validate(join(folder, 'streek.pdf')).lines).toEqual([
      expect.stringContaining('This is a PDF'),
    ]);
    expect(validate(join(folder, 'streek.tab')).areValid).toBe(true);
  });

  it('tells how a table is doing, and leaves it as it is', () => {
    const file = join(folder, 'streek.csv');
    const text = 'Van;Soort;Naar\nDB;adviseert;Raad\n';
    writeFileSync(file, text);
    const said: string[] = [];
    const speaker = {
      language: 'en',
      say: (line: string) => said.push(line),
      complain: (line: string) => said.push(line),
    } as const;
    expect(validateFiles([file, '--fix', '--health'], speaker)).toBe(true);
    expect(said).toContain(`${file}: ${VALIDATE_WORDS.en.tablesStay}`);
    expect(said).toContainEqual(expect.stringContaining('bodies 2, relations 1'));
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  it('mends what it can, says so, and leaves what it can not', () => {
    const file = join(folder, 'to-fix.json');
    writeFileSync(file, readFileSync(join(folder, 'broken.json')));
    const { areValid, said, lines } = validate('--fix', file);
    expect(areValid).toBe(false);
    expect(said).toContain(`${file}: 1 thing was mended.`);
    expect(lines.some((line) => line.includes('dagelijks-bestur'))).toBe(false);
    expect(lines.some((line) => line.includes('"ooit"'))).toBe(true);
  });

  it('brings a file of format 1 to format 2', () => {
    const file = join(folder, 'old.json');
    writeFileSync(file, readFileSync(join(ROOT, 'tests/fixtures/format-1/noord-veluwe.json')));
    const { areValid, lines } = validate('--fix', file);
    expect(areValid).toBe(true);
    // What two of its scenes speak of is not in their pictures: a remark that nothing mends by itself.
    expect(lines.map((line) => line.includes(': remark: '))).toEqual([true, true]);
    expect(JSON.parse(readFileSync(file, 'utf8')).format).toBe(2);
  });
});

describe('npm run validate with --health', () => {
  it('counts what a source carries', () => {
    const { said } = validate('--health', OWN);
    expect(said).toMatch(/relations and memberships: \d+ with a source, 0 self-declared/);
  });
});

describe('the build', () => {
  it('stops at an invalid graph file with every fault on a line of its own', () => {
    expect(() => readGraphFile(folder, 'broken')).toThrow(
      /not a valid graph file:\n {2}\$\.meta\.validOn: .*\n[\s\S]*\$\.relations\[\d+\]\.from: .*dagelijks-bestuur/,
    );
  });
});
