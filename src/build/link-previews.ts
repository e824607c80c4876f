import { escapeHtml } from '../model/escape-html.ts';
import type { Language } from '../model/text.ts';
import { LINK_IMAGE } from './link-image.ts';

const FRAME = { width: 960, height: 640 } as const;

const LOCALES: Readonly<Record<Language, string>> = { nl: 'nl_NL', en: 'en_GB' };

const PICTURE: Readonly<Record<Language, string>> = {
  nl: 'Diagram van de organen en hun relaties.',
  en: 'Diagram of the bodies and their relations.',
};

/** A page that a link leads to. */
interface LinkedPage {
  /** What it shows, and of which region. */
  readonly title: string;
  readonly description: string;
  /** What its picture answers. */
  readonly question: string;
  /** What the whole map is called. */
  readonly siteName: string;
  readonly lang: Language;
  /** Address that the site will stand at, ending in a slash; `null` when it is not known. */
  readonly site: string | null;
  /** Path from the page to the folder with all pages. */
  readonly up: string;
  /** Path from there to the page that the picture belongs to, ending in a slash. */
  readonly path: string;
}

/**
 * Tags for sites that unfurl links. They only take absolute addresses for granted, which are known when
 * the deployment says where it stands; otherwise they are relative.
 */
export const previewTags = (page: LinkedPage): string => {
  const { site, up, path, lang, title } = page;
  const at = `${site ?? up}${path}`;
  const properties = {
    'og:type': 'website',
    'og:site_name': page.siteName,
    'og:locale': LOCALES[lang],
    'og:title': title,
    'og:description': page.description,
    'og:image': `${at}link.png`,
    'og:image:width': String(LINK_IMAGE.width),
    'og:image:height': String(LINK_IMAGE.height),
    'og:image:alt': `${page.question} ${PICTURE[lang]}`,
    ...(site === null ? {} : { 'og:url': at }),
  };
  const metas = Object.entries(properties).map(
    ([property, content]) => `<meta property="${property}" content="${escapeHtml(content)}" />`,
  );
  return metas.join('\n');
};

/** Where a page says how it can be framed. */
export const oembedLink = ({ site, path, title }: LinkedPage & { readonly site: string }): string =>
  `<link rel="alternate" type="application/json+oembed" href="${escapeHtml(`${site}${path}oembed.json`)}" title="${escapeHtml(title)}" />`;

interface FramedPage extends Pick<LinkedPage, 'path' | 'title' | 'siteName'> {
  readonly site: string;
  /** Path and query from the root of the site at which the map shows what the page is about. */
  readonly address: string;
}

/**
 * The answer of oEmbed 1.0 for a page, as a file: a static host can't look at the query. The frame says with
 * attributes what it looks like, and its link stands in a quote before it: WordPress takes out styles and anything
 * else, shows the quote until the map is there, and lets the frame be as high as its map only where there is one.
 */
export const oembedOf = ({ site, path, address, title, siteName }: FramedPage): string => {
  const framed = new URL(address, site);
  framed.searchParams.set('embed', '1');
  const name = escapeHtml(title);
  const link = `<blockquote><a href="${escapeHtml(`${site}${path}`)}">${name}</a></blockquote>`;
  const frame = `<iframe src="${escapeHtml(framed.href)}" title="${name}" loading="lazy" allow="fullscreen" width="100%" height="${FRAME.height}" frameborder="0"></iframe>`;
  return JSON.stringify({
    version: '1.0',
    type: 'rich',
    title,
    provider_name: siteName,
    provider_url: site,
    html: `${link}${frame}`,
    ...FRAME,
    thumbnail_url: `${site}${path}link.png`,
    thumbnail_width: LINK_IMAGE.width,
    thumbnail_height: LINK_IMAGE.height,
  });
};

/** Reads where the site will stand. Throws when it is no address: a wrong one would go unseen. */
export const siteAddress = (text: string | undefined): string | null => {
  if (text === undefined || text === '') return null;
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) {
    throw new Error(`SITE_URL is no web address: ${text}`);
  }
  return text.endsWith('/') ? text : `${text}/`;
};
