import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { shortClassName } from '../../../src/build/class-names.ts';
import { withFirstViewStyles } from '../../../src/build/first-view-styles.ts';
import { fontStylesheet } from '../../../src/build/font-stylesheet.ts';
import { inlineHashes } from '../../../src/build/inline-hashes.ts';
import { withInlineStyles } from '../../../src/build/inline-stylesheets.ts';
import { listPage } from '../../../src/build/list-page.ts';
import { withScriptLast } from '../../../src/build/page-parts.ts';
import { headersFile } from '../../../src/build/security-headers.ts';

const sha = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('styles in the page', () => {
  const files: Readonly<Record<string, string>> = {
    'assets/a.css': '@font-face{src:url(./f.woff2)}',
    'assets/b.css': '.b{background:url(data:image/png;base64,x)}\n',
  };
  const page =
    '<head><link rel="stylesheet" crossorigin href="./assets/a.css"><link rel="stylesheet" href="./assets/b.css" /></head><body><link rel="stylesheet" href="./assets/font-c.css" /></body>';

  it('take the place of the files, whose addresses are seen from the page', () => {
    expect(withInlineStyles(page, (file) => files[file] ?? '', '../')).toBe(
      '<head><style id="styles" data-files="assets/a.css assets/b.css">@font-face{src:url(../assets/f.woff2)}\n.b{background:url(data:image/png;base64,x)}</style>\n</head><body><link rel="stylesheet" href="./assets/font-c.css" /><link rel="preload" as="style" href="../assets/a.css" />\n<link rel="preload" as="style" href="../assets/b.css" />\n</body>',
    );
  });

  it('are named by the policy, each once, and data is not', () => {
    const html =
      '<style>a{}</style><style id="b">b{}</style><script>run()</script><script type="application/json">{}</script><script type="module" src="./x.js"></script>';
    expect(inlineHashes(html, 'style')).toEqual([sha('a{}'), sha('b{}')]);
    expect(inlineHashes(html, 'script')).toEqual([sha('run()')]);
    const styles = [sha('a{}'), sha('a{}')];
    const headers = headersFile({
      scripts: [sha('run()')],
      styles,
      origins: ['https://data.example.nl'],
    });
    expect(headers).toContain("connect-src 'self' https://data.example.nl;");
    expect(headers).toContain(`style-src 'self' ${sha('a{}')};`);
    expect(headers).toContain(`script-src 'self' ${sha('run()')};`);
    expect(headers).not.toContain('unsafe');
  });
});

describe('styles of the first view', () => {
  const pageWith = (css: string) =>
    `<html data-theme="auto"><head><style id="styles" data-files="assets/a.css">${css}</style>\n<style id="inline-styles">.later{g:h}</style></head><body><p class="shown">text</p></body></html>`;

  it('are those that what is shown has use for, in every state that needs no script', async () => {
    const kept =
      '.shown{a:b}.shown:hover{a:c}:root[data-theme=dark]{c:d}[data-stale] #root{display:none}@media (width<800px){.shown{a:d}}:is(.one,.two)>p{a:e}';
    const unused = '.later{a:f}.shown[data-dimmed]{a:g}@media print{.later{a:h}}';
    expect(await withFirstViewStyles(pageWith(kept + unused), 'nl')).toBe(pageWith(kept));
  });

  it('say what they say in the language of the page', async () => {
    const own = '.shown:lang(en)::before{content:"words"}';
    expect(await withFirstViewStyles(pageWith(own), 'en')).toBe(pageWith(own));
    expect(await withFirstViewStyles(pageWith(`${own}.shown{a:b}`), 'nl')).toBe(
      pageWith('.shown{a:b}'),
    );
  });

  it('can only be left in a page that has them', async () => {
    await expect(withFirstViewStyles('<html><head></head></html>', 'nl')).rejects.toThrow(
      'no styles',
    );
  });
});

describe('the name of a class in the build', () => {
  const css = '@keyframes turn{}.card,.card:hover .name{}.box{animation:turn}';
  const nameOf = (name: string, file = '/a/src/diagram/body.module.css') =>
    shortClassName(name, file, css);

  it('is a code of its module and one of its own', () => {
    const names = ['turn', 'card', 'name', 'box'].map((name) => nameOf(name));
    expect(new Set(names).size).toBe(4);
    expect(new Set(names.map((name) => name.slice(0, 5))).size).toBe(1);
    expect(names.every((name) => /^_[0-9a-z]{5}$/.test(name))).toBe(true);
  });

  it('is another in another module, and the same wherever the project is built', () => {
    expect(nameOf('card', '/a/src/panels/body.module.css')).not.toBe(nameOf('card'));
    expect(nameOf('card', '/b/c/src/diagram/body.module.css')).toBe(nameOf('card'));
  });
});

describe('what is fetched for later', () => {
  it('is asked for before anything else, and run at the end of the page', () => {
    const script = '<script type="module" crossorigin src="./assets/index-a.js"></script>';
    const preload = '<link rel="modulepreload" crossorigin href="./assets/libraries-b.js">';
    const ask = '<link rel="modulepreload" crossorigin href="./assets/index-a.js">';
    const early = '<script>early()</script>';
    expect(withScriptLast(`<head>${early}${script}${preload}</head><body>picture</body>`)).toBe(
      `<head>${ask}\n${preload}\n${early}</head><body>picture${script}\n</body>`,
    );
  });
});

describe('the font where no script fetches it', () => {
  it('is a stylesheet beside its files, and is missed when they are not there', () => {
    const files = ['latin', 'latin-ext'].map((subset) => `assets/a-${subset}-wght-normal-b.woff2`);
    const made = fontStylesheet(files);
    expect(made.match(/@font-face/g)).toHaveLength(2);
    expect(made).toContain('url(./a-latin-wght-normal-b.woff2)');
    expect(made).toContain('unicode-range:U+0000-00FF');
    expect(() => fontStylesheet(files.slice(1))).toThrow('no font for latin');
  });
});

describe('the list of a view', () => {
  it('is a page by itself, with a way back and without a script', () => {
    const page = listPage({
      title: 'A & B',
      description: 'Who "and" why',
      question: 'Who & why?',
      list: '<article>x</article>',
      lang: 'nl',
      up: '../../',
      back: '../',
      styles: ['assets/a.css'],
      head: ['<link rel="canonical" href="./" />'],
    });
    expect(page).toContain('<title>A &amp; B</title>');
    expect(page).toContain('<main><h1>Who &amp; why?</h1><article>x</article></main>');
    expect(page).toContain('href="../../assets/a.css"');
    expect(page).toContain('<a href="../">');
    expect(page).toContain('content="Who &quot;and&quot; why"');
    expect(page).toContain('rel="canonical"');
    expect(page).not.toContain('<script');
  });
});
