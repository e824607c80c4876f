import { MISSING_WORDS } from '../i18n/missing-words.ts';
import { escapeHtml } from '../model/escape-html.ts';
import type { View } from '../model/schema.ts';
import type { Text } from '../model/text.ts';
import { FIND_SITE } from './find-site.ts';
import { inlineHashes } from './inline-hashes.ts';
import { contentSecurityPolicy, type InlineParts } from './security-headers.ts';

interface MissingPage {
  readonly views: readonly Pick<View, 'id' | 'title'>[];
  /** The other maps of the site. */
  readonly others: readonly { readonly name: string; readonly title: Text }[];
  /** Where the map is, since the page is shown at whichever address was asked for; `null`: not known. */
  readonly site: string | null;
}

const LANGUAGES = ['nl', 'en'] as const;

/**
 * The page that a server shows for an address it does not have (`404.html`): what there is instead.
 * @returns the page, and what stands in it for the policy of the server
 */
export const missingPage = ({
  views,
  others,
  site,
}: MissingPage): { readonly html: string; readonly inline: InlineParts } => {
  const link = (path: string, words: string) =>
    `<a href="${escapeHtml(site ?? '/')}${path}">${escapeHtml(words)}</a>`;
  const parts = LANGUAGES.map((language) => {
    const words = MISSING_WORDS[language];
    const query = language === 'nl' ? '' : `?lang=${language}`;
    const items = views.map(
      ({ id, title }) => `<li>${link(`${id}/${query}`, title[language])}</li>`,
    );
    const maps = others.map(({ name, title }) => {
      const address = `?graph=${name}${language === 'nl' ? '' : `&lang=${language}`}`;
      return `<li>${link(escapeHtml(address), title[language])}</li>`;
    });
    return `<section lang="${language}">
      <h${language === 'nl' ? 1 : 2}>${words.title}</h${language === 'nl' ? 1 : 2}>
      <p>${words.say} ${link(query, words.go)}.</p>
      <p>${words.list}</p>
      <ul>${[...items, ...maps].join('')}</ul>
    </section>`;
  });
  const script = site === null ? `<script>${FIND_SITE}</script>` : '';
  const inline: InlineParts = { scripts: inlineHashes(script, 'script'), styles: [], origins: [] };
  const html = `<!doctype html>
<html lang="nl">
  <head>
    <meta http-equiv="Content-Security-Policy" content="${escapeHtml(contentSecurityPolicy(inline))}">
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex" />
    <title>${MISSING_WORDS.nl.title} · Bestuurskaart</title>
    <meta name="color-scheme" content="light dark" />
  </head>
  <body>
    <main>${parts.join('\n')}</main>
    ${script}
  </body>
</html>
`;
  return { html, inline };
};
