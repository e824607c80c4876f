import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { headersIn } from '../../../src/build/release/header-files.ts';
import { smallGraphFile } from '../../fixtures/small-graph.ts';

const DIST = fileURLToPath(new URL('../../../dist', import.meta.url));

/** A copy of the built site on a server of its own, in which a webmaster may change files. */
export interface Deployed {
  readonly url: string;
  readonly folder: string;
  readonly write: (file: string, content: unknown) => void;
  readonly close: () => Promise<void>;
}

/** The policy that this host sends: none, as most do, since each page states its own. */
const headersOf = (folder: string) =>
  Object.entries(headersIn(readFileSync(join(folder, '_headers'), 'utf8'))).filter(
    ([name]) => name !== 'Content-Security-Policy',
  );

/**
 * Serves a folder that the map was put down in.
 * @param answersAll this host answers with the page at the root whatever it does not have
 */
export const serveFolder = async (
  folder: string,
  headers: readonly (readonly [string, string])[] = [],
  answersAll = false,
): Promise<Deployed> => {
  const handler = sirv(folder, { dev: true });
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    if (!url.pathname.startsWith('/kaart/')) {
      response.writeHead(404).end();
      return;
    }
    for (const [name, value] of headers) response.setHeader(name, value);
    request.url = url.pathname.slice('/kaart'.length) + url.search;
    handler(request, response, () => {
      if (!answersAll) response.writeHead(404).end();
      else
        response
          .writeHead(200, { 'content-type': 'text/html' })
          .end(readFileSync(join(folder, 'index.html')));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/kaart/`,
    folder,
    write: (file, content) =>
      writeFileSync(
        join(folder, file),
        typeof content === 'string' ? content : JSON.stringify(content),
      ),
    close: async () => {
      await new Promise((resolve) => server.close(resolve));
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

/**
 * Puts the built site down, and serves it.
 * @param answersAll this host answers with the page at the root whatever it does not have
 */
export const putDown = (answersAll = false): Promise<Deployed> => {
  const folder = mkdtempSync(join(tmpdir(), 'bestuurskaart-put-down-'));
  cpSync(DIST, folder, { recursive: true });
  return serveFolder(folder, headersOf(folder), answersAll);
};

/** A small graph of a region by this name. */
export const regionFile = (region: string): object => {
  const file = smallGraphFile();
  return { ...file, meta: { ...file.meta, name: `Kaart van ${region}`, region } };
};
