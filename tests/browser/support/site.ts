import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { headersIn } from '../../../src/build/release/header-files.ts';

const DIST = fileURLToPath(new URL('../../../dist', import.meta.url));

export interface Site {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Answers one path differently from the built site: a status, and a body or a file. */
export interface Override {
  readonly status?: number;
  readonly type?: string;
  readonly body?: string | Buffer;
  readonly file?: string;
}

/** A page that says which maps were laid out along with it, and these as well. */
const alsoLaidOut = (file: string, maps: readonly string[]): string =>
  readFileSync(file, 'utf8').replace(/(?<=data-laid-out=")/, `${maps.join(' ')} `);

/** The file of a page that is asked for by its folder; `null`: it asks for something else, or there is none. */
const pageAt = (path: string): string | null => {
  const file = `${DIST}${path}index.html`;
  return path.endsWith('/') && existsSync(file) ? file : null;
};

/** Serves the built site under a path of its own, with the headers of a real host. */
export const serveSite = async (
  overrides: Readonly<Record<string, Override>> = {},
  /** A header that this host does not send. */
  without: string | null = null,
  /** Headers that this host sends in place of those asked for. */
  instead: Readonly<Record<string, string>> = {},
): Promise<Site> => {
  const handler = sirv(DIST, { dev: true });
  const asked = Object.entries(headersIn(readFileSync(`${DIST}/_headers`, 'utf8')));
  // Those whose placements are answered here count as laid out by the build.
  const laidOut = Object.keys(overrides).flatMap(
    (path) => /^\/data\/(.+)\.layouts\./.exec(path)?.[1] ?? [],
  );
  const sent = asked.filter(([name]) => name !== without);
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    if (!url.pathname.startsWith('/kaart/')) {
      response.writeHead(404).end();
      return;
    }
    const path = url.pathname.slice('/kaart'.length);
    for (const [name, value] of sent) response.setHeader(name, instead[name] ?? value);
    const override = overrides[path];
    if (override) {
      response.writeHead(override.status ?? 200, {
        'content-type': override.type ?? 'application/json',
      });
      if (override.file) createReadStream(override.file).pipe(response);
      else response.end(override.body ?? '');
      return;
    }
    const page = laidOut.length > 0 ? pageAt(path) : null;
    if (page !== null) {
      response.writeHead(200, { 'content-type': 'text/html;charset=utf-8' });
      response.end(alsoLaidOut(page, [...new Set(laidOut)]));
      return;
    }
    request.url = path + url.search;
    handler(request, response, () => {
      response.writeHead(404).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/kaart/`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
};
