import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from './support/browser.ts';
import { type Deployed, putDown } from './support/deployed.ts';
import { ROOT } from './support/release.ts';

const ADDRESS = 'https://kaart.example.nl/streek/';
const PNG = [0x89, 0x50, 0x4e, 0x47];

/** What software that unfurls a link takes from a page: the names of Open Graph first, then HTML's own. */
interface Unfurled {
  readonly file: string;
  readonly lang: string | null;
  readonly title: string | null;
  readonly description: string | null;
  readonly image: string | null;
  readonly width: string | null;
  readonly canonical: string | null;
  /** Where it says that its frame is told, for software that asks by oEmbed. */
  readonly oembed: string | null;
  /** What it is about, in the words of schema.org. */
  readonly about: string;
}

let browser: Browser;
let site: Deployed;
let unfurled: readonly Unfurled[];

/** Reads pages as such software does: as HTML, running nothing. */
const unfurl = async (files: readonly string[]): Promise<readonly Unfurled[]> => {
  const page = await browser.newPage();
  const texts = files.map((file) => [file, readFileSync(join(site.folder, file), 'utf8')] as const);
  const read = await page.evaluate(
    (pages) =>
      pages.map(([file, text]) => {
        const { head, documentElement } = new DOMParser().parseFromString(text, 'text/html');
        const content = (selector: string) =>
          head.querySelector(selector)?.getAttribute('content') ?? null;
        return {
          file,
          lang: documentElement.getAttribute('lang'),
          title:
            content('meta[property="og:title"]') ??
            head.querySelector('title')?.textContent ??
            null,
          description:
            content('meta[property="og:description"]') ?? content('meta[name="description"]'),
          image: content('meta[property="og:image"]'),
          width: content('meta[property="og:image:width"]'),
          canonical: head.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null,
          oembed:
            head.querySelector('link[type="application/json+oembed"]')?.getAttribute('href') ??
            null,
          about: head.querySelector('script[type="application/ld+json"]')?.textContent ?? '{}',
        };
      }),
    texts,
  );
  await page.close();
  return read;
};

/** Pages with pictures, of every view, step and scene in every language, take minutes. */
const MAKING_PAGES = 400_000;

beforeAll(async () => {
  [browser, site] = await Promise.all([launch(), putDown()]);
  site.write('config.json', { address: ADDRESS });
  const { status, stderr } = spawnSync(
    'npx',
    ['--no-install', 'tsx', 'src/build/pages.ts', site.folder],
    { cwd: ROOT, encoding: 'utf8', shell: process.platform === 'win32' },
  );
  if (status !== 0) throw new Error(stderr);
  const { made }: { made: readonly string[] } = JSON.parse(
    readFileSync(join(site.folder, 'pages.json'), 'utf8'),
  );
  unfurled = await unfurl(
    made.filter(
      // The first page is that of a view, and a list has the picture of its view.
      (file) => /^(?!embed-demo\/).+\/index\.html$/.test(file) && !file.includes('/list/'),
    ),
  );
}, MAKING_PAGES);
afterAll(async () => {
  await browser.close();
  await site.close();
});

const differ = (values: readonly unknown[]) => expect(new Set(values).size).toBe(values.length);

describe('a link to a view, a step or a scene', () => {
  it('is one of many, in both languages', () => {
    const of = (pattern: RegExp) => unfurled.filter(({ file }) => pattern.test(file)).length;
    expect(of(/^[\w-]+\/index\.html$/)).toBeGreaterThanOrEqual(4);
    expect(of(/\/step\/[\w-]+\/index\.html$/)).toBeGreaterThanOrEqual(8);
    expect(of(/^story\/[\w-]+\/[\w-]+\/index\.html$/)).toBeGreaterThanOrEqual(8);
    expect(of(/\/en\/index\.html$/)).toBeGreaterThanOrEqual(16);
    for (const { file, lang } of unfurled)
      expect(lang, file).toBe(file.includes('/en/') ? 'en' : 'nl');
  });

  it('unfurls with a title of its own, what it says, and where it stands', () => {
    differ(unfurled.map(({ title, lang, file }) => `${lang} ${title} ${/^story/.test(file)}`));
    for (const { file, description, canonical } of unfurled) {
      expect(description?.length, file).toBeGreaterThan(20);
      expect(description, file).toMatch(/Noord-Veluwe/);
      expect(canonical).toBe(`${ADDRESS}${file.replace('index.html', '')}`);
    }
  });

  it('unfurls with a picture of its own, as large as it says', () => {
    const hashes = unfurled.map(({ file, image, width }) => {
      expect(image, file).toBe(`${ADDRESS}${file.replace('index.html', '')}link.png`);
      const picture = readFileSync(join(site.folder, String(image).replace(ADDRESS, '')));
      expect([...picture.subarray(0, 4)]).toEqual(PNG);
      expect(String(picture.readUInt32BE(16)), file).toBe(width);
      return createHash('sha256').update(picture).digest('hex');
    });
    differ(hashes);
  });

  it('is told in the words of schema.org', () => {
    for (const { file, lang, canonical, about } of unfurled)
      expect(JSON.parse(about), file).toMatchObject({
        '@type': 'WebPage',
        inLanguage: lang,
        url: canonical,
        about: { '@type': 'AdministrativeArea', name: 'Noord-Veluwe' },
      });
  });

  it('becomes a frame of what it is about, by oEmbed', () => {
    for (const { file, title, oembed } of unfurled) {
      expect(oembed, file).toBe(`${ADDRESS}${file.replace('index.html', 'oembed.json')}`);
      const answer = JSON.parse(
        readFileSync(join(site.folder, String(oembed).replace(ADDRESS, '')), 'utf8'),
      );
      expect(answer, file).toMatchObject({ version: '1.0', type: 'rich', title });
      expect(existsSync(join(site.folder, answer.thumbnail_url.replace(ADDRESS, '')))).toBe(true);
      const [, framed = ''] = /<iframe src="([^"]+)"/.exec(answer.html) ?? [];
      const { pathname, searchParams } = new URL(framed.replaceAll('&amp;', '&'));
      expect(searchParams.get('embed')).toBe('1');
      expect(existsSync(join(site.folder, pathname.replace('/streek/', ''), 'index.html'))).toBe(
        true,
      );
      // A step or a scene is named by the folder of its page.
      const named = file
        .split('/')
        .slice(0, -1)
        .filter((part) => part !== 'en')
        .at(-1);
      expect(searchParams.get('step') ?? searchParams.get('scene') ?? pathname).toContain(named);
    }
  });
});
