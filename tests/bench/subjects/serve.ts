import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersIn } from '../../../src/build/release/header-files.ts';

export interface BenchSite {
  /** Without a slash at its end. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves every subject from one folder, compressed. What a build asks of its host (`_headers`) is
 * sent with that build's files.
 */
export const serveFolder = async (folder: string): Promise<BenchSite> => {
  const handler = sirv(folder, { gzip: true, etag: true });
  const headers = new Map<string, readonly (readonly [string, string])[]>();
  const headersFor = (pathname: string) => {
    const name = pathname.split('/')[1] ?? '';
    const file = join(folder, name, '_headers');
    const known =
      headers.get(name) ??
      (existsSync(file) ? Object.entries(headersIn(readFileSync(file, 'utf8'))) : []);
    headers.set(name, known);
    return known;
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    for (const [name, value] of headersFor(pathname)) response.setHeader(name, value);
    handler(request, response, () => {
      response.writeHead(404).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
