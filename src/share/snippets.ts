import { writePage } from '../address/page-url.ts';
import { namesByHost } from '../address/parameters.ts';
import { escapeHtml } from '../model/escape-html.ts';
import type { Language } from '../model/text.ts';
import type { PinnedScript } from './pinned-script.ts';

/** How wide and high a frame is, in CSS pixels; a width of `null` takes the room there is. */
export interface FrameSize {
  readonly width: number | null;
  readonly height: number;
}

/** What a page of one's own can show a picture of the map as. */
export type EmbeddingKind = 'component' | 'frame' | 'picture';

/** How wide a picture is that takes the room there is, where a page sets no bounds of its own. */
const PICTURE_WIDTH = 640;

export const FRAME_SIZES = {
  room: { width: null, height: 560 },
  small: { width: 360, height: 480 },
  large: { width: 960, height: 720 },
} as const satisfies Readonly<Record<string, FrameSize>>;

export type FrameSizeName = keyof typeof FRAME_SIZES;

export interface Embedding {
  /** Address of exactly this picture. */
  readonly link: URL;
  /** Address of the folder that the map stands in. */
  readonly root: URL;
  /** What the frame is announced as. */
  readonly title: string;
  readonly size: FrameSize;
  /** The script of the component, where a page can hold it to its hash. */
  readonly script: PinnedScript | null;
}

/** Parameters that are attributes of `<bestuurs-kaart>`, in the order of the link; nothing else in it. */
const attributesOf = (link: URL): readonly (readonly [string, string])[] => {
  const known = namesByHost('live', 'anew');
  return [...link.searchParams].filter(([name]) => known.includes(name));
};

/**
 * Address of a picture in its view. Where that has a page it is that page, which holds its picture before
 * any script runs; else the address names it.
 */
export const pictureAddress = (href: URL, root: URL, view: string, hasPages: boolean): URL => {
  const address = new URL(href.search, root);
  if (hasPages) {
    address.searchParams.delete('view');
    address.pathname += `${view}/`;
  } else address.searchParams.set('view', view);
  return address;
};

/** Address of a picture as it is framed. */
export const framedAddress = (link: URL): URL => {
  const framed = new URL(link);
  writePage(framed.searchParams, 'isEmbedded', true);
  framed.hash = '';
  return framed;
};

/**
 * A frame that works wherever HTML does, with a link for where it does not. Its height stands in a style too: many
 * themes set that of every frame to `auto`, which is 150 pixels.
 */
export const frameSnippet = ({ link, title, size }: Embedding): string => {
  const width = size.width === null ? '100%' : String(size.width);
  const address = escapeHtml(framedAddress(link).href);
  return [
    `<iframe src="${address}" title="${escapeHtml(title)}" loading="lazy" allow="fullscreen" width="${width}" height="${size.height}" style="height: ${size.height}px"></iframe>`,
    `<p><a href="${escapeHtml(link.href)}">${escapeHtml(title)}</a></p>`,
  ].join('\n');
};

const scriptTag = ({ root, script }: Embedding): string =>
  script === null
    ? `<script src="${escapeHtml(new URL('embed.js', root).href)}" defer></script>`
    : `<script src="${escapeHtml(script.address.href)}" integrity="${script.integrity}" crossorigin="anonymous" defer></script>`;

/** The component: it fits its height, and can be spoken to. */
export const componentSnippet = (embedding: Embedding): string => {
  const { link, title } = embedding;
  const attributes = attributesOf(link)
    .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
    .join('');
  return [
    scriptTag(embedding),
    `<bestuurs-kaart src="${escapeHtml(new URL(link.pathname, link).href)}" title="${escapeHtml(title)}"${attributes}>`,
    `  <a href="${escapeHtml(link.href)}">${escapeHtml(title)}</a>`,
    '</bestuurs-kaart>',
  ].join('\n');
};

/** The still picture of a view that the site keeps beside its page, and its list as a page. */
export interface StillPage {
  readonly picture: URL;
  readonly list: URL;
}

/**
 * Where the still picture and the list of a view stand.
 * @param languages those of the site, the one that it opens in first
 */
export const stillPage = (
  root: URL,
  view: string,
  lang: Language,
  languages: readonly Language[],
): StillPage => ({
  picture: new URL(`${view}/picture.svg`, root),
  list: new URL(`${view}/list/${languages.indexOf(lang) > 0 ? `${lang}/` : ''}`, root),
});

/** A picture that leads to its list as text, for systems that let neither frames nor scripts through. */
export const pictureSnippet = (
  { picture, list }: StillPage,
  { title, size }: Pick<Embedding, 'title' | 'size'>,
): string =>
  `<p><a href="${escapeHtml(list.href)}"><img src="${escapeHtml(picture.href)}" alt="${escapeHtml(title)}" width="${size.width ?? PICTURE_WIDTH}"></a></p>`;

/** What the host's Content-Security-Policy has to allow. */
export const policyLine = ({ root }: Pick<Embedding, 'root'>, kind: EmbeddingKind): string =>
  ({
    component: `script-src ${root.origin}; frame-src ${root.origin};`,
    frame: `frame-src ${root.origin};`,
    picture: `img-src ${root.origin};`,
  })[kind];

/** Sentences for the host's accessibility and privacy statements. */
export const STATEMENTS: Readonly<
  Record<'accessibility' | 'privacy', Readonly<Record<Language, string>>>
> = {
  accessibility: {
    nl: 'Op deze pagina staat een bestuurskaart in een frame. Zij is gemaakt volgens WCAG 2.2, niveau AA: te bedienen met het toetsenbord, en als lijst te lezen met een schermlezer. Sneltoetsen van één teken werken alleen zolang de kaart de focus heeft.',
    en: 'This page holds a governance map in a frame. It was made to WCAG 2.2, level AA: it can be used with the keyboard, and be read as a list with a screen reader. Shortcuts of one character only work while the map has the focus.',
  },
  privacy: {
    nl: 'De bestuurskaart op deze pagina plaatst geen cookies, volgt geen bezoekers en haalt niets op bij anderen dan de website waar zij staat.',
    en: 'The governance map on this page sets no cookies, tracks no visitors and fetches nothing from anyone but the website it is on.',
  },
};
