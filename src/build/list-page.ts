import { MESSAGES_NL } from '../i18n/messages.nl.ts';
import { escapeHtml } from '../model/escape-html.ts';
import { contentSecurityPolicy } from './security-headers.ts';

interface ListPage {
  /** Of the view, and of the page. */
  readonly title: string;
  /** What the view answers. */
  readonly question: string;
  /** The view as text, in HTML. */
  readonly list: string;
  /** Stylesheets, from the root of the site. */
  readonly styles: readonly string[];
}

/** What leads to the list of a view. */
export const LIST_WORDS = escapeHtml(MESSAGES_NL.outline.apart);

/** What stands for the list in the page of its view, where no script runs. */
export const listLink = (href: string): string =>
  `<p><a href="${escapeHtml(href)}">${LIST_WORDS}</a></p>`;

/** A page at `VIEW/list/` with a view as text, for where no script runs. */
export const listPage = ({ title, question, list, styles }: ListPage): string => `<!doctype html>
<html lang="nl">
  <head>
    <meta http-equiv="Content-Security-Policy" content="${escapeHtml(contentSecurityPolicy({ scripts: [], styles: [] }))}">
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escapeHtml(title)}</title>
    <meta name="color-scheme" content="light dark" />
    <link rel="icon" href="../../favicon.svg" type="image/svg+xml" />
${styles.map((file) => `    <link rel="stylesheet" href="../../${file}" />`).join('\n')}
  </head>
  <body>
    <p><a href="../">${MESSAGES_NL.outline.backToPicture}</a></p>
    <main><h1>${escapeHtml(question)}</h1>${list}</main>
  </body>
</html>
`;
