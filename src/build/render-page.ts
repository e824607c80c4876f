import type { PRERENDERERS } from '../app/prerenderers.ts';
import { MISSING_WORDS } from '../i18n/missing-words.ts';
import { OPENINGS } from '../layout/layouts-file.ts';
import type { WindowShape } from '../layout/screen-shape.ts';
import { escapeHtml } from '../model/escape-html.ts';
import { fingerprint } from '../model/fingerprint.ts';
import { mustGet } from '../model/graph.ts';
import { forBothWindows, windowStylesheet } from './both-windows.ts';
import { withFirstViewStyles } from './first-view-styles.ts';
import { fitStylesheet } from './fit-stylesheet.ts';
import { inlineHashes } from './inline-hashes.ts';
import { withInlineStyles } from './inline-stylesheets.ts';
import { liftStyles } from './lift-styles.ts';
import { oembedLink, previewTags } from './link-previews.ts';
import { listLink, listWords } from './list-page.ts';
import { languageOf, type MapOfSite, saidBy } from './map-of-site.ts';
import { canonical, pageDescription, pageTitle, siteName, structuredData } from './page-head.ts';
import { withScriptLast } from './page-parts.ts';
import { replaceOnce } from './replace-once.ts';
import { contentSecurityPolicy, type InlineParts, originsOf } from './security-headers.ts';
import { pageVersion, type SiteParts } from './site-parts.ts';
import { tokenStylesheet } from './token-stylesheet.ts';

/** What makes pages of a map, whichever of its views is shown. */
export interface PageMaker {
  readonly map: MapOfSite;
  readonly parts: SiteParts;
  /** SHA-256 of the graph file. */
  readonly digest: string;
  readonly prerender: (typeof PRERENDERERS)['prerender'];
  /** Gives the text of a file that the build made. */
  readonly sourceOf: (file: string) => string;
}

interface RenderedPage {
  readonly html: string;
  /** The page as it was rendered for a window that lies. */
  readonly rendered: Awaited<ReturnType<PageMaker['prerender']>>;
  readonly inline: InlineParts;
}

/** What a page says of itself, for its script. */
const attributesOf = ({ map, parts, digest }: PageMaker, view: string | null, shown: string) => {
  const pagesAt = view === null ? './' : '../';
  const { meta } = map.graph.file;
  const said = saidBy(map.deployment);
  return Object.entries({
    root: pagesAt,
    map: map.deployment.graph,
    'laid-out': [map.deployment.graph, ...map.others.map(({ name }) => name)].join(' '),
    graph: fingerprint(map.served),
    checked: map.isComplete ? digest : 'not',
    'made-of': map.madeOf,
    version: pageVersion(parts, digest),
    ...(meta.validOn ? { date: meta.validOn } : {}),
    list: `${pagesAt}${shown}/list/`,
    ...(view === null ? {} : { view }),
    ...(said === null ? {} : { deployment: said }),
  })
    .map(([name, value]) => `data-${name}="${escapeHtml(value)}"`)
    .join(' ');
};

/**
 * Renders one page: its picture is there before any script has run.
 * @param view the view that it is the page of; `null`: that of the site
 */
export const renderPage = async (maker: PageMaker, view: string | null): Promise<RenderedPage> => {
  const { map, parts, prerender, sourceOf } = maker;
  const { graph, deployment, site } = map;
  const lang = languageOf(map);
  const pagesAt = view === null ? './' : '../';
  const first =
    deployment.view !== null && graph.views.has(deployment.view) ? deployment.view : null;
  const asked = view ?? first;
  const render = (window: WindowShape) =>
    prerender({
      graph,
      deployment,
      placements: Object.entries(map.placementsFor(lang, window)),
      view: asked,
      window,
      pagesAt,
      address: site === null ? null : `${site}${view === null ? '' : `${view}/`}`,
    });
  // One after the other: they share a store.
  const tall = await render('tall');
  const rendered = await render('wide');
  const { html, css } = liftStyles(forBothWindows({ wide: rendered.app, tall: tall.app }));
  const stylesheet = [
    css,
    windowStylesheet,
    fitStylesheet({ wide: rendered.diagram, tall: tall.diagram }),
    tokenStylesheet(deployment),
  ].join('\n');
  const shown = mustGet(graph.views, asked ?? graph.file.views[0]?.id ?? '');
  const question = shown.question[lang];
  const title = pageTitle(map, shown.title[lang], lang);
  const description = pageDescription(map, question, lang);
  const path = view === null ? '' : `${view}/`;
  const linked = {
    title: `${shown.title[lang]}, ${graph.file.meta.region[lang]}`,
    description,
    question,
    siteName: siteName(map, lang),
    lang,
    up: pagesAt,
    path: `${shown.id}/`,
  };
  const head = [
    ...(shown.process === undefined ? [] : parts.processParts),
    ...(html.includes('data-folding=') ? parts.foldingParts : []),
    ...(OPENINGS in map.placementsFor(lang, 'wide') ? parts.openingParts : []),
    ...canonical(site, path),
    previewTags({ ...linked, site }),
    ...(site === null ? [] : [oembedLink({ ...linked, site })]),
    // Of use where the address is known; the first page is one of these again, and first of all light.
    ...(site === null || view === null
      ? []
      : [structuredData(map, { title, description, path, lang })]),
  ];
  const listAt = `${pagesAt}${shown.id}/list/`;
  let page = parts.template;
  page = replaceOnce(page, /<title>.*?<\/title>/, `<title>${escapeHtml(title)}</title>`);
  page = replaceOnce(
    page,
    /<meta\s+name="description"\s+content="[^"]*"/,
    `<meta name="description" content="${escapeHtml(description)}"`,
  );
  page = replaceOnce(
    page,
    /data-root="\.\/"(?: data-map="[^"]*")?/,
    attributesOf(maker, view, shown.id),
  );
  if (lang !== 'nl') page = replaceOnce(page, '<html lang="nl"', `<html lang="${lang}"`);
  if (deployment.theme !== 'auto')
    page = replaceOnce(page, 'data-theme="auto"', `data-theme="${deployment.theme}"`);
  page = replaceOnce(page, '</head>', `${head.join('\n')}\n</head>`);
  page = withScriptLast(page);
  page = withInlineStyles(page, sourceOf, pagesAt);
  page = replaceOnce(page, '</head>', `<style id="inline-styles">${stylesheet}</style>\n</head>`);
  page = replaceOnce(page, '<div id="root"></div>', `<div id="root">${html}</div>`);
  page = replaceOnce(
    page,
    '<p data-unanswered></p>',
    `<p data-unanswered>${escapeHtml(MISSING_WORDS[lang].unanswered)} <a href="${listAt}">${listWords(lang)}</a></p>`,
  );
  page = replaceOnce(
    page,
    '<noscript data-list></noscript>',
    `<noscript data-list data-href="${listAt}" data-words="${listWords(lang)}">${listLink(listAt, lang)}<link rel="stylesheet" href="./${parts.fontFile}" /></noscript>`,
  );
  page = await withFirstViewStyles(page, lang);
  const inline = {
    scripts: inlineHashes(page, 'script'),
    styles: inlineHashes(page, 'style'),
    origins: originsOf(deployment),
  };
  page = replaceOnce(
    page,
    '<head>',
    `<head>\n    <meta http-equiv="Content-Security-Policy" content="${escapeHtml(contentSecurityPolicy(inline))}">`,
  );
  const placed =
    view === null
      ? page
      : page.replaceAll(/(src|href)="\.\/(?=assets|favicon|manifest)/g, '$1="../');
  return { html: placed, rendered, inline };
};
