import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Zippable, zipSync } from 'fflate';
import { MADE_HERE } from '../put-down.ts';
import { headerFiles, headersIn } from './header-files.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const HERE = dirname(fileURLToPath(import.meta.url));
/** Where it goes: `release/`, or the folder that the command line names. */
const TARGET = process.argv[2] ?? join(ROOT, 'release');

/** Time of every file in the zips: the same build gives the same bytes. The earliest that a zip can say. */
const NO_TIME = new Date(1980, 0, 1);

/** What belongs to who puts the map down, and is never written over by an upgrade. */
const THEIRS = /^(?:data\/|config\.json$)/;

type Files = Readonly<Record<string, Uint8Array>>;

/** Every file in a folder, by its path in it, in order. */
const filesIn = (folder: string): Files =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path)]),
  );

const under = (folder: string, files: Files): Files =>
  Object.fromEntries(
    Object.entries(files).map(([path, content]) => [`${folder}/${path}`, content]),
  );

const texts = (files: Readonly<Record<string, string>>): Files =>
  Object.fromEntries(
    Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)]),
  );

const zip = (files: Files): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([path, content]) => [path, [content, { mtime: NO_TIME }]]),
    ) satisfies Zippable,
    { level: 9 },
  );

const sha256 = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');

const read = (path: string): Uint8Array => readFileSync(join(ROOT, path));

const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const name = `bestuurskaart-${version}`;

const site = filesIn(join(ROOT, 'dist'));
const policy = new TextDecoder().decode(site._headers);
const headers = texts(headerFiles(headersIn(policy)));
const beside: Files = {
  'LEESMIJ.md': readFileSync(join(HERE, 'LEESMIJ.md')),
  'README.md': readFileSync(join(HERE, 'README.md')),
  Containerfile: readFileSync(join(HERE, 'Containerfile')),
  'CHANGELOG.md': read('CHANGELOG.md'),
  LICENSE: read('LICENSE'),
  'THIRD-PARTY-NOTICES.txt': read('dist/THIRD-PARTY-NOTICES.txt'),
  'sbom.cdx.json': read('sbom.cdx.json'),
  ...under('headers', headers),
};
// The header files have a place of their own; what was made on a server is for that server to know.
const { _headers: _, [MADE_HERE]: __, ...pages } = site;
const upgrade = Object.fromEntries(Object.entries(pages).filter(([path]) => !THEIRS.test(path)));

const made: Files = {
  [`${name}.zip`]: zip(under(name, { ...beside, ...under('site', pages) })),
  [`${name}-upgrade.zip`]: zip(under(name, { ...beside, ...under('site', upgrade) })),
  ...beside,
};
const sums = Object.entries(made)
  .map(([path, content]) => `${sha256(content)}  ${path}`)
  .join('\n');

rmSync(TARGET, { recursive: true, force: true });
for (const [path, content] of Object.entries({ ...made, ...texts({ SHA256SUMS: `${sums}\n` }) })) {
  mkdirSync(dirname(join(TARGET, path)), { recursive: true });
  writeFileSync(join(TARGET, path), content);
}
console.log(`${TARGET}: ${name}, ${Object.keys(pages).length} files in its site`);
