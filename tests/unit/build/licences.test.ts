import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { licenceOf } from '../../../src/build/licences.ts';
import { noticesOf, packageFolderOf, readPackage } from '../../../src/build/notices.ts';

const ROOT = join(import.meta.dirname, '../../..');

interface Locked {
  readonly version: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
}

const locked: Readonly<Record<string, Locked>> = JSON.parse(
  readFileSync(join(ROOT, 'package-lock.json'), 'utf8'),
).packages;

/** What can be shipped: what the map depends on, and what its service worker is made of. */
const shippable = Object.entries(locked).filter(
  ([folder, { dev, optional }]) =>
    folder !== '' && ((!dev && !optional) || /\/workbox-(?!window)[^/]+$/.test(folder)),
);

describe('licences', () => {
  it('are all looked at, of whatever can be shipped', () => {
    expect(shippable.length).toBeGreaterThan(30);
    const unknown = shippable.filter(([, { license = '' }]) => licenceOf(license) === null);
    expect(unknown).toEqual([]);
  });

  it('are taken by the choice that goes with the EUPL', () => {
    expect(licenceOf('EPL-2.0 OR GPL-3.0-or-later')?.taken).toBe('GPL-3.0-or-later');
  });

  it.each(['EPL-2.0', 'SSPL-1.0', 'UNLICENSED', 'undefined', 'constructor', ''])(
    'refuse "%s", which nobody has looked at',
    (licence) => {
      expect(licenceOf(licence)).toBeNull();
    },
  );
});

describe('notices', () => {
  const planted = mkdtempSync(join(tmpdir(), 'bestuurskaart-licences-'));
  afterAll(() => rmSync(planted, { recursive: true, force: true }));

  const plant = (name: string, license: string, text: string | null): string => {
    const folder = join(planted, 'node_modules', name);
    mkdirSync(folder, { recursive: true });
    writeFileSync(
      join(folder, 'package.json'),
      JSON.stringify({ name, version: '1.0.0', license }),
    );
    if (text !== null) writeFileSync(join(folder, 'LICENSE'), text);
    return folder;
  };

  it('carry the text of each licence, also of the one that was taken by choice', () => {
    const kind = readPackage(plant('kind', 'MIT', 'Copyright Kind'), ROOT);
    const elk = readPackage(join(ROOT, 'node_modules/elkjs'), ROOT);
    const text = noticesOf([kind, elk]);
    expect(text).toContain('kind 1.0.0');
    expect(text).toContain('Copyright Kind');
    expect(text).toContain('Eclipse Public License - v 2.0');
    expect(text).toContain('GNU GENERAL PUBLIC LICENSE');
  });

  it('stop the build for a licence that nobody has looked at, and for one without its text', () => {
    expect(() => readPackage(plant('strange', 'SSPL-1.0', 'text'), ROOT)).toThrow(
      /strange has the licence SSPL-1\.0/,
    );
    expect(() => readPackage(plant('bare', 'MIT', null), ROOT)).toThrow(/bare brings no text/);
  });

  it.each([
    ['/a/node_modules/zod/v4/index.js', '/a/node_modules/zod'],
    ['/a/node_modules/@xyflow/react/dist/x.js?v=1', '/a/node_modules/@xyflow/react'],
    ['/a/node_modules/b/node_modules/c/d.js', '/a/node_modules/b/node_modules/c'],
    ['\0/a/node_modules/elkjs/lib/x.js?commonjs', '/a/node_modules/elkjs'],
    ['C:\\a\\node_modules\\zod\\x.js', 'C:\\a\\node_modules\\zod'],
    ['/a/src/app/main.tsx', null],
  ])('know of which package %s is', (module, folder) => {
    expect(packageFolderOf(module)).toBe(folder);
  });
});
