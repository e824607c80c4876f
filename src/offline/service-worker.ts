import { clientsClaim } from 'workbox-core';
import {
  addPlugins,
  matchPrecache,
  type PrecacheEntry,
  precacheAndRoute,
} from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { NetworkFirst } from 'workbox-strategies';
import { isData, isFile } from './right-answer.ts';

/**
 * The service worker: after one visit the whole map is there without a network. The build puts the
 * list of files in; a new list is a new version, which waits until the reader asks for it.
 */
declare const self: Window & {
  readonly __WB_MANIFEST: (string | PrecacheEntry)[];
  readonly registration: ServiceWorkerRegistration;
  skipWaiting(): Promise<void>;
  addEventListener(
    type: 'activate',
    listener: (event: { waitUntil(work: Promise<unknown>): void }) => void,
  ): void;
};

/** Graph files as they were last fetched, apart from those of another map on the same host. */
const GRAPHS = `graphs ${self.registration.scope}`;

/** So many files are kept: an address can name any, and a cache that only grows is thrown away whole. */
const MOST_KEPT = 48;

/** How long the server may take for a graph that is also kept here, in seconds. */
const PATIENCE = 4;

// A webmaster may change a graph file in place, so the server's own goes before what is kept.
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname.endsWith('.json'),
  new NetworkFirst({
    cacheName: GRAPHS,
    networkTimeoutSeconds: PATIENCE,
    plugins: [
      {
        // Any other answer is a failure, and leaves what was kept.
        fetchDidSucceed: async ({ request, response, state }) => {
          if (await isData(new URL(request.url), response.clone())) return response;
          if (state) state.refused = response;
          throw new Error(`${request.url}: no data`);
        },
        cachedResponseWillBeUsed: async ({ cachedResponse, request }) =>
          cachedResponse ?? matchPrecache(request),
        cacheDidUpdate: async () => {
          const cache = await caches.open(GRAPHS);
          const kept = await cache.keys();
          const tooMany = kept.slice(0, Math.max(0, kept.length - MOST_KEPT));
          await Promise.all(tooMany.map((one) => cache.delete(one)));
        },
        // With nothing kept the page itself tells what was wrong with the answer.
        handlerDidError: async ({ state }) => state?.refused,
      },
    ],
  }),
);

// A version with a file that is something else is not installed, and the one before stays.
addPlugins([
  {
    cacheWillUpdate: async ({ request, response }) =>
      isFile(new URL(request.url), response) ? response : null,
  },
]);
// The query is left out of account: the page itself reads it.
precacheAndRoute(self.__WB_MANIFEST, { ignoreURLParametersMatching: [/./] });

self.addEventListener('activate', (event) => {
  // The files of the new version are newer than what the old one had fetched.
  event.waitUntil(caches.delete(GRAPHS));
});
self.addEventListener('message', ({ data }) => {
  if (data?.type === 'SKIP_WAITING') void self.skipWaiting();
});
// A page that was opened before there was a service worker finds its later parts here too.
clientsClaim();
