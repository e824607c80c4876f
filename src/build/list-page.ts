import { APART_EN } from '../i18n/messages-apart.en.ts';
import { APART_NL } from '../i18n/messages-apart.nl.ts';
import { escapeHtml } from '../model/escape-html.ts';
import type { Language } from '../model/text.ts';
import { contentSecurityPolicy } from './security-headers.ts';

const APART = { nl: APART_NL, en: APART_EN } as const;

interface ListPage {
  /** Of the view, and of the page. */
  readonly title: string;
  readonly description: string;
  /** What the view answers. */
  readonly question: string;
  /** The view as text, in HTML. */
  readonly list: string;
  readonly lang: Language;
  /** Path to the root of the site. */
  readonly up: string;
  /** Path to the page with the picture. */
  readonly back: string;
  /** Stylesheets, from the root of the site. */
  readonly styles: readonly string[];
  /** What else is told about it, as elements of its head. */
  readonly head: readonly string[];
}

/** What leads to the list of a view. */
export const listWords = (lang: Language): string => escapeHtml(APART[lang].outline.apart);

/** What stands for the list in the page of its view, where no script runs. */
export const listLink = (href: string, lang: Language): string =>
  `<p><a href="${escapeHtml(href)}">${listWords(lang)}</a></p>`;

/** A page at `VIEW/list/` with a view as text, for where no script runs. */
export const listPage = (page: ListPage): string => `<!doctype html>
<html lang="${page.lang}">
  <head>
    <meta http-equiv="Content-Security-Policy" content="${escapeHtml(contentSecurityPolicy({ scripts: [], styles: [], origins: [] }))}">
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escapeHtml(page.title)}</title>
    <meta name="description" content="${escapeHtml(page.description)}" />
    <meta name="color-scheme" content="light dark" />
    <link rel="icon" href="${page.up}favicon.svg" type="image/svg+xml" />
${page.styles.map((file) => `    <link rel="stylesheet" href="${page.up}${file}" />`).join('\n')}
${page.head.map((element) => `    ${element}`).join('\n')}
  </head>
  <body>
    <p><a href="${page.back}">${APART[page.lang].outline.backToPicture}</a></p>
    <main><h1>${escapeHtml(page.question)}</h1>${page.list}</main>
  </body>
</html>
`;
