import { describe, expect, it } from 'vitest';
import { headerFiles, headersIn } from '../../../src/build/release/header-files.ts';
import { headersFile } from '../../../src/build/security-headers.ts';
import { readWebConfig } from '../../fixtures/read-web-config.ts';

const made = headersFile({
  scripts: ["'sha256-a+b/c='"],
  styles: ["'sha256-d+e/f='"],
  origins: ['https://elders.example'],
});
const asked = headersIn(made);
const files = headerFiles(asked);
const textOf = (path: string): string => {
  const text = files[path];
  if (text === undefined) throw new Error(`${path} is not made`);
  return text;
};

/** What nginx sends by its two files, read from them: a real one is asked the same by the tests of a release. */
const nginx = (path: string) => {
  const text = textOf('nginx/bestuurskaart.conf');
  const headers = [
    ...textOf('nginx/bestuurskaart-headers.conf').matchAll(/^add_header (\S+) "(.*)" always;$/gm),
  ];
  const location = path.startsWith('assets/') ? '/assets/' : '/';
  const block = text.split(`location ${location} {`)[1]?.split('}')[0] ?? '';
  const type = new RegExp(`^ +(\\S+) ${path.split('.').at(-1)};$`, 'm').exec(text);
  return {
    ...Object.fromEntries(headers.map(([, name, value]) => [name?.toLowerCase(), value])),
    'cache-control': /Cache-Control "([^"]+)"/.exec(block)?.[1],
    'content-type': type?.[1],
  };
};

/** Words of a header that may stand in any order. */
const words = (value: string | null | undefined) => (value ?? '').split(/,\s*/).sort();

const PATHS = [
  'index.html',
  'assets/index-1a2b3c4d.js',
  'assets/font-1a2b3c4d.woff2',
  'data/noord-veluwe.json',
  'embed.js',
  'favicon.svg',
  'manifest.webmanifest',
  'docs/graph-file.md',
];
/** What every server of these knows by itself. */
const KNOWN = /\.(?:html|css|png|txt)$/;

describe('the header file of IIS', () => {
  const config = () => readWebConfig(textOf('iis/web.config'));

  it.each(PATHS)('has it answer to %s as nginx does', (path) => {
    const { 'cache-control': cache, 'content-type': type, ...rest } = config().answers(path);
    const { 'cache-control': cacheOfNginx, 'content-type': typeOfNginx, ...others } = nginx(path);
    expect(rest).toEqual(others);
    expect(rest).toEqual(
      Object.fromEntries(Object.entries(asked).map(([name, value]) => [name.toLowerCase(), value])),
    );
    expect(words(cache)).toEqual(words(cacheOfNginx));
    if (!KNOWN.test(path)) expect(type).toBe(typeOfNginx);
  });

  it('opens a folder with its index', () => {
    expect(config().documents).toEqual(['index.html']);
  });

  it('shows the page of the map for what is not there', () => {
    expect(config().missing).toBe('404.html');
  });

  it.each([
    ['a page for what is not there, twice', '<remove statusCode="404" />', ''],
    ['a header twice', /(<add name="Referrer-Policy"[^>]*>)/, '$1$1'],
    ['a type that IIS knows already', '<remove fileExtension=".js" />', ''],
    [
      'a section that there is not',
      '<staticContent>',
      '<staticContents></staticContents><staticContent>',
    ],
    ['an attribute that there is not', 'mimeType="text/javascript"', 'type="text/javascript"'],
    ['a word that it does not know', 'DisableCache', 'no-cache'],
    ['a tag that is not closed', '</httpProtocol>', ''],
  ])('is read strictly: %s is refused', (_, from, to) => {
    const text = textOf('iis/web.config');
    const broken = text.replace(from, to);
    expect(broken).not.toBe(text);
    expect(() => readWebConfig(broken)).toThrow();
  });
});

describe('the header file of static hosts', () => {
  it('says the same of every path, and how long what never changes is kept', () => {
    const text = textOf('static-hosts/_headers');
    expect(headersIn(text.split('\n\n')[0] ?? '')).toEqual(asked);
    const rules = text.split('\n\n').map((rule) => rule.split('\n')[0]);
    expect(rules).toEqual(['/*', '/assets/*']);
    expect(text.split('\n\n')[1]).toBe(
      `/assets/*\n  Cache-Control: ${nginx('assets/index-1a2b3c4d.js')['cache-control']}\n`,
    );
  });
});
