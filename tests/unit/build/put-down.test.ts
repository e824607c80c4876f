import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { replacePolicy } from '../../../src/build/policy-files.ts';
import { PutDown } from '../../../src/build/put-down.ts';
import { headerFiles, headersIn } from '../../../src/build/release/header-files.ts';
import { contentSecurityPolicy, headersFile } from '../../../src/build/security-headers.ts';

let base = '';
let site = '';
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'bestuurskaart-site-'));
  site = join(base, 'site');
});
afterEach(() => rmSync(base, { recursive: true }));

const write = (path: string, text: string) => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
};
const read = (file: string) => readFileSync(join(site, file), 'utf8');

describe('a site that was put down', () => {
  it('loses what was made before and is no longer, and nothing of others', () => {
    for (const file of ['oud/index.html', 'oud/list/index.html', 'oud/eigen.txt', 'config.json'])
      write(join(site, file), file);
    for (const file of ['a.json', 'weg.layouts.nl.wide.json', 'index.json'])
      write(join(site, 'data', file), '{}');
    const made = new Map([['nieuw/index.html', 'nieuw']]);
    new PutDown(site).replace(['oud/index.html', 'oud/list/index.html'], made);
    expect(existsSync(join(site, 'oud/list'))).toBe(false);
    expect(existsSync(join(site, 'oud/index.html'))).toBe(false);
    expect(existsSync(join(site, 'data/weg.layouts.nl.wide.json'))).toBe(false);
    expect(read('oud/eigen.txt')).toBe('oud/eigen.txt');
    expect(read('config.json')).toBe('config.json');
    expect(existsSync(join(site, 'data/a.json'))).toBe(true);
    expect(read('nieuw/index.html')).toBe('nieuw');
  });

  it('has its service worker know every page as it is now', () => {
    const list = [
      { revision: 'old', url: 'index.html' },
      { revision: 'old', url: 'weg/index.html' },
      { revision: null, url: 'assets/a.js' },
    ];
    write(join(site, 'service-worker.js'), `x(${JSON.stringify(list)}),y([1])`);
    write(join(site, 'assets/a.js'), '');
    const made = new Map([
      ['index.html', 'new'],
      ['b/index.html', 'b'],
      ['b/link.png', 'b'],
      ['404.html', 'b'],
    ]);
    const put = new PutDown(site);
    write(join(site, 'data/a.json'), '{}');
    put.replace([], made);
    put.renewServiceWorker(made);
    const script = read('service-worker.js');
    expect(script).toMatch(/^x\(\[.*\]\),y\(\[1\]\)$/);
    const kept: { url: string; revision: string | null }[] = JSON.parse(script.slice(2, -8));
    expect(kept.map(({ url }) => url)).toEqual(['index.html', 'assets/a.js', 'b/index.html']);
    expect(kept[0]?.revision).toMatch(/^[0-9a-f]{32}$/);
    expect(kept[1]?.revision).toBeNull();
  });
});

it('puts the policy of new pages into every kind of header file', () => {
  const parts = (name: string) => ({ scripts: [`'sha256-${name}'`], styles: [], origins: [] });
  const headers = headersIn(headersFile(parts('old')));
  for (const [path, text] of Object.entries(headerFiles(headers)))
    write(join(base, 'headers', path), text);
  write(join(site, '.htaccess'), headerFiles(headers)['apache/.htaccess'] ?? '');
  const changed = replacePolicy(site, headersFile(parts('new')));
  expect(changed).toHaveLength(7);
  const expected = headerFiles({
    ...headers,
    'Content-Security-Policy': contentSecurityPolicy(parts('new')),
  });
  const paths = Object.keys(expected).filter((path) => path !== 'nginx/bestuurskaart.conf');
  for (const path of paths)
    expect(readFileSync(join(base, 'headers', path), 'utf8'), path).toBe(expected[path]);
});
