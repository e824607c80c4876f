import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { headersIn } from './release/header-files.ts';

/** The policy that a page states for itself. */
export const policyIn = (page: string): string =>
  /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? '';

/** A policy of the map wherever it is written: it begins and ends with what only it has. */
const POLICY = /default-src 'none'; script-src 'self'[^"\n]*?; trusted-types bestuurskaart/g;

/** Files by which a server may send it: beside the pages, and in the folder of header files of a release. */
const BESIDE = ['_headers', '.htaccess', 'web.config'] as const;
const HEADERS = 'headers';

const filesIn = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
    : [];

/**
 * Puts the policy of new pages into the header files of a site: with the one of the old pages a server would
 * have their styles refused.
 * @param headers the `_headers` that was made with the pages
 * @returns the files that were changed
 */
export const replacePolicy = (folder: string, headers: string): readonly string[] => {
  const policy = headersIn(headers)['Content-Security-Policy'] ?? '';
  const candidates = [
    ...BESIDE.map((file) => join(folder, file)).filter(existsSync),
    ...filesIn(join(dirname(folder), HEADERS)),
  ];
  return candidates.filter((file) => {
    const text = readFileSync(file, 'utf8');
    const replaced = text.replaceAll(POLICY, () => policy);
    if (replaced !== text) writeFileSync(file, replaced);
    return replaced !== text;
  });
};
