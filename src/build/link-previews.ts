import { escapeHtml } from '../model/escape-html.ts';
import type { View } from '../model/schema.ts';
import { LINK_IMAGE } from './link-image.ts';

const FRAME = { width: 960, height: 640 } as const;

interface PreviewOf {
  readonly view: View;
  readonly region: string;
  /** Address that the site will stand at, ending in a slash; `null` when it is not known. */
  readonly site: string | null;
  /** Path from the page to the folder with all pages. */
  readonly up: string;
}

const titleOf = ({ view, region }: PreviewOf): string => `${view.title.nl}, ${region}`;

/**
 * Tags for sites that unfurl links. They only take absolute addresses for granted, which the build
 * knows when it is told where the site will stand (`SITE_URL`); otherwise they are relative.
 */
export const previewTags = (preview: PreviewOf): string => {
  const { view, site, up } = preview;
  const at = `${site ?? up}${view.id}/`;
  const properties = {
    'og:type': 'website',
    'og:site_name': 'Bestuurskaart',
    'og:locale': 'nl_NL',
    'og:title': titleOf(preview),
    'og:description': view.question.nl,
    'og:image': `${at}link.png`,
    'og:image:width': String(LINK_IMAGE.width),
    'og:image:height': String(LINK_IMAGE.height),
    'og:image:alt': `${view.question.nl} Diagram van de organen en hun relaties.`,
    ...(site === null ? {} : { 'og:url': at }),
  };
  const metas = Object.entries(properties).map(
    ([property, content]) => `<meta property="${property}" content="${escapeHtml(content)}" />`,
  );
  const discovery = `<link rel="alternate" type="application/json+oembed" href="${at}oembed.json" title="${escapeHtml(titleOf(preview))}" />`;
  return [...metas, ...(site === null ? [] : [discovery])].join('\n');
};

/** The answer of oEmbed 1.0 for a view, as a file: a static host can't look at the query. */
export const oembedOf = (preview: PreviewOf & { readonly site: string }): string => {
  const { view, site } = preview;
  const title = titleOf(preview);
  const frame = `<iframe src="${escapeHtml(`${site}?view=${view.id}&embed=1`)}" title="${escapeHtml(title)}" loading="lazy" allow="fullscreen" width="${FRAME.width}" height="${FRAME.height}"></iframe>`;
  return JSON.stringify({
    version: '1.0',
    type: 'rich',
    title,
    provider_name: 'Bestuurskaart',
    provider_url: site,
    html: frame,
    ...FRAME,
    thumbnail_url: `${site}${view.id}/link.png`,
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
