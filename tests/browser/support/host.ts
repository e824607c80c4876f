import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Site } from './site.ts';

/** A host's policy: its own files, the map's script, and the map in a frame; nothing inline. */
const policyOf = (maps: readonly string[]) =>
  `default-src 'none'; script-src 'self' ${maps[0]}; style-src 'self'; frame-src ${maps.join(' ')}`;

/** The script of every host page: keeps what any frame tells, with where it came from. */
const SCRIPT = `
window.heard = [];
window.addEventListener('message', (event) => {
  const from = [...document.querySelectorAll('iframe')].findIndex(
    (frame) => frame.contentWindow === event.source,
  );
  window.heard.push({ from, origin: event.origin, data: event.data });
});
window.events = [];
for (const type of ['ready', 'resize', 'select', 'step', 'error']) {
  document.addEventListener('bestuurskaart:' + type, ({ target, detail }) => {
    window.events.push({ id: target.id, ...detail });
  });
}
`;

/** Serves host pages on an origin of their own: the port differs from the map's. */
export const serveHost = async (
  maps: readonly Site[],
  pages: Readonly<Record<string, string>>,
): Promise<Site> => {
  const origins = maps.map(({ url }) => new URL(url).origin);
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/host.js') {
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(SCRIPT);
      return;
    }
    const body = pages[pathname.slice(1)];
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': 'text/html',
      'content-security-policy': policyOf(origins),
    });
    response.end(
      `<!doctype html><html lang="nl"><title>Gemeente</title><script src="/host.js"></script><script src="${maps[0]?.url}embed.js" defer></script><main><h1>Gemeente</h1>${body}</main></html>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
};
