import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { layoutsFile } from '../layout/layouts-file.ts';
import type { Placement } from '../layout/placement.ts';
import type { WindowShape } from '../layout/screen-shape.ts';
import { digestOf } from '../model/digest.ts';
import { escapeHtml } from '../model/escape-html.ts';
import { fingerprint } from '../model/fingerprint.ts';
import { mustGet } from '../model/graph.ts';
import { loadAppRenderer } from './app-renderer.ts';
import { forBothWindows, windowStylesheet } from './both-windows.ts';
import { withFirstViewStyles } from './first-view-styles.ts';
import { fitStylesheet } from './fit-stylesheet.ts';
import { fontStylesheet } from './font-stylesheet.ts';
import { readGraphFile } from './graph-files.ts';
import { inlineHashes } from './inline-hashes.ts';
import { withInlineStyles } from './inline-stylesheets.ts';
import { liftStyles } from './lift-styles.ts';
import { loadLinkImages } from './link-image.ts';
import { oembedOf, previewTags, siteAddress } from './link-previews.ts';
import { LIST_WORDS, listLink, listPage } from './list-page.ts';
import { missingPage } from './missing-page.ts';
import { partsIn, withScriptsLast } from './page-parts.ts';
import { replaceOnce } from './replace-once.ts';
import { contentSecurityPolicy, headersFile } from './security-headers.ts';

const DEFAULT_GRAPH = 'noord-veluwe';

/** The version of the project, and a name for what exactly was built of it: `0.1.0+1a2b3c4d`. */
const versionOf = (root: string, parts: readonly string[]): string => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const hash = createHash('sha256')
    .update([...parts].sort().join('\n'))
    .digest('hex');
  return `${version}+${hash.slice(0, 8)}`;
};

/**
 * Renders the pages: the default view at the root and one for each view, since a static host can't
 * look at the query. Each shows its picture before any script has run, and beside each is its list for where none runs.
 */
export const pagesPlugin = (): Plugin => {
  let root = '';
  return {
    name: 'bestuurskaart:pages',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      root = config.root;
    },
    async generateBundle(_, bundle) {
      const sourceOf = (file: string): string => {
        const asset = bundle[file];
        if (asset?.type !== 'asset') throw new Error(`The build made no ${file}`);
        return String(asset.source);
      };
      const template = sourceOf('index.html');
      const { graph, text } = readGraphFile(join(root, 'data'), DEFAULT_GRAPH);
      const placementsFor = (window: WindowShape): Record<string, Placement> =>
        JSON.parse(sourceOf(layoutsFile(DEFAULT_GRAPH, 'nl', window)));
      const prerender = await loadAppRenderer(root);
      const entryStyles = Object.keys(bundle).filter((file) => /\/index-[^/]*\.css$/.test(file));
      const listStyles = Object.keys(bundle).filter((file) =>
        /(?:outline|step-list)-.*\.css$/.test(file),
      );
      const processParts = partsIn(bundle, /\/process\/(?:process-bar|step-list)\.tsx$/, template);
      const font = fontStylesheet(Object.keys(bundle));
      const fontFile = `assets/font-${fingerprint(font)}.css`;
      this.emitFile({ type: 'asset', fileName: fontFile, source: font });
      const region = graph.file.meta.region.nl;
      const site = siteAddress(process.env.SITE_URL);
      const drawLinkImage = await loadLinkImages(root);

      const digest = await digestOf(text);
      if (digest === null) throw new Error('This Node.js has no SHA-256');

      const version = versionOf(root, [...Object.keys(bundle), digest]);

      const inline = { scripts: [] as string[], styles: [] as string[] };
      const renderPage = async (view: string | null): Promise<string> => {
        const pagesAt = view === null ? './' : '../';
        const render = (window: WindowShape) =>
          prerender({
            graph,
            placements: Object.entries(placementsFor(window)),
            view,
            window,
            pagesAt,
          });
        // One after the other: they share a store.
        const tall = await render('tall');
        const rendered = await render('wide');
        const { html, css } = liftStyles(forBothWindows({ wide: rendered.app, tall: tall.app }));
        const stylesheet = [
          css,
          windowStylesheet,
          fitStylesheet({ wide: rendered.diagram, tall: tall.diagram }),
        ].join('\n');
        const shown = mustGet(graph.views, view ?? graph.file.views[0]?.id ?? '');
        const { title, question } = shown;
        const preview = previewTags({ view: shown, region, site, up: pagesAt });
        const parts = shown.process === undefined ? [] : processParts;
        const listAt = `${pagesAt}${shown.id}/list/`;
        const pageTitle = `${title.nl} · ${region} · Bestuurskaart`;
        if (view !== null) {
          this.emitFile({
            type: 'asset',
            fileName: `${view}/list/index.html`,
            source: listPage({
              title: pageTitle,
              question: question.nl,
              list: rendered.list,
              styles: [...entryStyles, fontFile, ...listStyles],
            }),
          });
          this.emitFile({
            type: 'asset',
            fileName: `${view}/link.png`,
            source: drawLinkImage({ question: question.nl, region, still: rendered.still }),
          });
        }
        let page = template;
        page = replaceOnce(page, /<title>.*?<\/title>/, `<title>${escapeHtml(pageTitle)}</title>`);
        page = replaceOnce(
          page,
          /<meta\s+name="description"\s+content="[^"]*"/,
          `<meta name="description" content="${escapeHtml(question.nl)}"`,
        );
        page = replaceOnce(
          page,
          'data-root="./"',
          `data-root="${pagesAt}" data-graph="${fingerprint(text)}" data-checked="${digest}" data-version="${version}" data-date="${graph.file.meta.validOn}" data-list="${pagesAt}${shown.id}/list/"${view === null ? '' : ` data-view="${view}"`}`,
        );
        page = replaceOnce(page, '</head>', `${parts.join('\n')}\n${preview}\n</head>`);
        page = withScriptsLast(page);
        page = withInlineStyles(page, sourceOf, pagesAt);
        page = replaceOnce(
          page,
          '</head>',
          `<style id="inline-styles">${stylesheet}</style>\n</head>`,
        );
        page = replaceOnce(page, '<div id="root"></div>', `<div id="root">${html}</div>`);
        page = replaceOnce(
          page,
          '<noscript data-list></noscript>',
          `<noscript data-list data-href="${listAt}" data-words="${LIST_WORDS}">${listLink(listAt)}<link rel="stylesheet" href="./${fontFile}" /></noscript>`,
        );
        page = await withFirstViewStyles(page);
        const scripts = inlineHashes(page, 'script');
        const styles = inlineHashes(page, 'style');
        inline.scripts.push(...scripts);
        inline.styles.push(...styles);
        const policy = contentSecurityPolicy({ scripts, styles });
        page = replaceOnce(
          page,
          '<head>',
          `<head>\n    <meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">`,
        );
        return view === null
          ? page
          : page.replaceAll(/(src|href)="\.\/(?=assets|favicon|manifest)/g, '$1="../');
      };

      for (const view of graph.file.views) {
        const { id } = view;
        const emit = (fileName: string, source: string) =>
          this.emitFile({ type: 'asset', fileName: `${id}/${fileName}`, source });
        emit('index.html', await renderPage(id));
        if (site !== null) emit('oembed.json', oembedOf({ view, region, site, up: '' }));
      }
      this.emitFile({
        type: 'asset',
        fileName: '404.html',
        source: missingPage({ views: graph.file.views, site: site ?? '/' }),
      });
      const index = bundle['index.html'];
      if (index?.type === 'asset') index.source = await renderPage(null);
      this.emitFile({ type: 'asset', fileName: '_headers', source: headersFile(inline) });
    },
  };
};
