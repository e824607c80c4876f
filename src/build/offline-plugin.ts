import type { Plugin, PluginOption } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { LIMITS } from '../model/limits.ts';

/** What the map itself never asks for: it is for hosts, for sites that unfurl links, and for reading. */
const NOT_OF_THE_MAP = [
  '404.html',
  'pages.json',
  '**/picture.svg',
  // A list in another language is for who comes from elsewhere.
  '*/list/*/**',
  '**/*.schema.json',
  'embed.js',
  'embed-*.js',
  'embed-demo/**',
  'docs/**',
  '**/link.png',
  '**/oembed.json',
  // Without a connection there is no new file of that size to check.
  'assets/parse-worker-*',
  // And one that is kept is searched by the page itself.
  'assets/search-worker-*',
  // Nor is what opens a file of the reader's own: the map that was there is what is kept.
  'assets/import-worker-*',
  'assets/importer-*',
  'assets/import-sentences-*',
  'assets/open-dialog-*',
  'assets/open-own-*',
  'assets/graph-faults-*',
  'assets/take-along-*',
  'assets/own-bar-*',
  'assets/own-panel-*',
  // A frame on another site has a storage of its own, which none of this is in.
  'assets/follow-host-*',
  'assets/framed-picture-*',
  'assets/embed-frame-*',
  'assets/frame-manners-*',
  // Nor what tells the faults of a file: one that is kept had none that matter.
  'assets/fault-list-*',
  'assets/fault-text-*',
  // What unpacks a workbook.
  'assets/browser-????????.js',
];

/**
 * Bundles the service worker with the list of files to keep, and describes the map as something to install.
 * @param collect what sees of which packages a build takes something
 */
export const offlinePlugin = (collect: () => Plugin): PluginOption =>
  VitePWA({
    strategies: 'injectManifest',
    srcDir: 'src/offline',
    filename: 'service-worker.ts',
    registerType: 'prompt',
    // The page registers it itself: only when it is not framed, and only when it is at rest.
    injectRegister: false,
    includeManifestIcons: false,
    injectManifest: {
      rollupFormat: 'iife',
      buildPlugins: { vite: [collect()] },
      globPatterns: ['**/*.{html,js,css,json,woff2,svg}'],
      globIgnores: NOT_OF_THE_MAP,
      dontCacheBustURLsMatching: /^assets\//,
      // A graph file may be as large as that, and the layout engine is 1.5 MB.
      maximumFileSizeToCacheInBytes: LIMITS.fileBytes,
    },
    manifest: {
      name: 'Bestuurskaart',
      short_name: 'Bestuurskaart',
      description:
        'Wie adviseert wie, wie besluit, en wanneer kan een raad nog bijsturen? Een kaart van de besturen in een regio.',
      lang: 'nl',
      start_url: './',
      scope: './',
      display: 'minimal-ui',
      theme_color: '#f6f4f1',
      background_color: '#f6f4f1',
      icons: [{ src: 'favicon.svg', sizes: 'any', type: 'image/svg+xml' }],
    },
  });
