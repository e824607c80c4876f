import type { PRERENDERERS } from '../app/prerenderers.ts';
import { fetchMessages } from '../i18n/messages.ts';
import { digestOf } from '../model/digest.ts';
import type { Language } from '../model/text.ts';
import { asciiMarkup } from './ascii-text.ts';
import { demoPage } from './demo-page.ts';
import type { loadLinkImages } from './link-image.ts';
import { oembedOf } from './link-previews.ts';
import { listPage } from './list-page.ts';
import { languageOf } from './map-of-site.ts';
import { missingPage } from './missing-page.ts';
import {
  bodiesAsData,
  canonical,
  pageDescription,
  pageTitle,
  robots,
  sitemap,
  siteName,
  structuredData,
} from './page-head.ts';
import { pictureFile } from './picture-file.ts';
import { type PageMaker, renderPage } from './render-page.ts';
import { headersFile, type InlineParts, originsOf } from './security-headers.ts';

/** Files by their paths from the root of the site. */
export type Files = ReadonlyMap<string, string | Uint8Array>;

export interface PagesMaker extends Omit<PageMaker, 'digest'> {
  readonly prerenderStill: (typeof PRERENDERERS)['prerenderStill'];
  readonly drawLinkImage: Awaited<ReturnType<typeof loadLinkImages>>;
}

/** The text of a view in a language, as a page. */
const listOf = async (
  { map, parts, prerender }: Pick<PageMaker, 'map' | 'parts' | 'prerender'>,
  view: string,
  lang: Language,
): Promise<string> => {
  const { graph, deployment, site } = map;
  const first = languageOf(map);
  const languages = [lang, ...deployment.languages.filter((other) => other !== lang)];
  const { list, bodies } = await prerender({
    graph,
    deployment: { ...deployment, languages },
    placements: Object.entries(map.placementsFor(lang, 'wide')),
    view,
    window: 'wide',
    pagesAt: '../',
    address: null,
  });
  const shown = graph.views.get(view);
  const title = pageTitle(map, shown?.title[lang] ?? view, lang);
  const question = shown?.question[lang] ?? '';
  const description = pageDescription(map, question, lang);
  const own = `${view}/list/${lang === first ? '' : `${lang}/`}`;
  const up = lang === first ? '../../' : '../../../';
  return listPage({
    title,
    description,
    question,
    list,
    lang,
    up,
    back: lang === first ? '../' : `../../?lang=${lang}`,
    styles: [...parts.entryStyles, parts.fontFile, ...parts.listStyles],
    head: [
      ...canonical(site, own),
      ...deployment.languages.map(
        (other) =>
          `<link rel="alternate" hreflang="${other}" href="${site ?? up}${view}/list/${other === first ? '' : `${other}/`}" />`,
      ),
      structuredData(map, { title, description, path: own, lang }),
      bodiesAsData(graph, new Set(bodies), lang),
    ],
  });
};

/**
 * Renders the pages of a site: the default view at the root and one for each view, since a static host
 * can't look at the query. Beside each is its list for where no script runs, in every language, its picture
 * for pages that take no frame, and the picture of a link to it.
 */
export const renderPages = async (maker: PagesMaker): Promise<Files> => {
  const { map, drawLinkImage } = maker;
  const { graph, site, deployment, served } = map;
  const lang = languageOf(map);
  // Dates are told in the words of a language, which the page fetches when it needs them.
  await Promise.all(deployment.languages.map(fetchMessages));
  const digest = await digestOf(served);
  if (digest === null) throw new Error('This Node.js has no SHA-256');
  const region = graph.file.meta.region[lang];
  const files = new Map<string, string | Uint8Array>();
  const inline: InlineParts[] = [];
  const render = async (view: string | null) => {
    const page = await renderPage({ ...maker, digest }, view);
    inline.push(page.inline);
    files.set(view === null ? 'index.html' : `${view}/index.html`, page.html);
    return page.rendered;
  };
  for (const { id, title, question } of graph.file.views) {
    const { still, sheet } = await render(id);
    const words = { region, question: question[lang] };
    files.set(`${id}/link.png`, drawLinkImage({ ...words, name: siteName(map, lang), still }));
    files.set(`${id}/picture.svg`, pictureFile(sheet));
    for (const language of deployment.languages) {
      const folder = language === lang ? '' : `${language}/`;
      files.set(`${id}/list/${folder}index.html`, await listOf(maker, id, language));
    }
    if (site !== null) {
      const named = { title: `${title[lang]}, ${region}`, siteName: siteName(map, lang) };
      files.set(
        `${id}/oembed.json`,
        oembedOf({ ...named, site, path: `${id}/`, address: `${id}/` }),
      );
    }
  }
  await render(null);
  const missing = missingPage({ views: graph.file.views, others: map.others, site });
  inline.push(missing.inline);
  files.set('404.html', missing.html);
  files.set('embed-demo/index.html', demoPage(map));
  files.set('robots.txt', robots(site));
  if (site !== null) {
    const pages = [...files.keys()].filter(
      (path) => path.endsWith('index.html') && !path.startsWith('embed-demo/'),
    );
    files.set('sitemap.xml', sitemap(site, pages.map((path) => path.slice(0, -10)).sort()));
  }
  for (const [path, text] of files)
    if (/\.(?:html|svg)$/.test(path)) files.set(path, asciiMarkup(String(text)));
  files.set(
    '_headers',
    headersFile({
      scripts: inline.flatMap(({ scripts }) => scripts),
      styles: inline.flatMap(({ styles }) => styles),
      origins: originsOf(deployment),
    }),
  );
  return files;
};
