import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Files } from './render-pages.ts';
import { PARTS_FILE, type PartsFile } from './site-parts.ts';

/**
 * What was made here. The list of a release is written over by an upgrade, and pages of a map that was taken
 * away meanwhile would stay for good.
 */
export const MADE_HERE = 'pages-made-here.json';

/** The list of files that the service worker keeps, as its build wrote it. */
const KEPT_LIST = /\[\{"(?:revision|url)":[^\]]*\]/;

/** What the map itself asks for, of what is made of data. */
const isOfTheMap = (file: string): boolean =>
  !file.startsWith('embed-demo/') &&
  !/(?:^|\/)(?:step|story)\/|\/list\/.+\//.test(file) &&
  /(?:\/|^)index\.html$|\.layouts\.[a-z.]+\.json$/.test(file);

interface KeptFile {
  readonly url: string;
  readonly revision: string | null;
}

/** A folder that a site was put down in. */
export class PutDown {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /**
   * Writes what was made, and takes away what was made before and is no longer.
   * @param released what the release made
   */
  replace(released: readonly string[], files: Files): void {
    for (const file of [...released, ...this.#madeHere()]) if (!files.has(file)) this.#take(file);
    const isStale = (file: string) =>
      /\.layouts\.[a-z.]+\.json$/.test(file) && !files.has(`data/${file}`);
    for (const file of readdirSync(join(this.#folder, 'data')).filter(isStale)) {
      this.#take(`data/${file}`);
    }
    for (const [file, content] of files) {
      const path = join(this.#folder, file);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
    }
  }

  /** Writes down what was made, for the next time. */
  remember(parts: PartsFile): void {
    for (const [file, content] of [
      [PARTS_FILE, parts],
      [MADE_HERE, parts.made],
    ] as const) {
      writeFileSync(join(this.#folder, file), `${JSON.stringify(content, null, 1)}\n`);
    }
  }

  /** What an earlier run made: nothing outside the folder, whatever the file says. */
  #madeHere(): readonly string[] {
    const path = join(this.#folder, MADE_HERE);
    if (!existsSync(path)) return [];
    const made: unknown = JSON.parse(readFileSync(path, 'utf8'));
    if (!Array.isArray(made)) return [];
    return made.filter((file) => typeof file === 'string' && !file.split(/[\\/]/).includes('..'));
  }

  /** Has the service worker know the files as they are now: who came before gets them as a new version. */
  renewServiceWorker(made: Files): void {
    const path = join(this.#folder, 'service-worker.js');
    if (!existsSync(path)) return;
    const script = readFileSync(path, 'utf8');
    const [list] = KEPT_LIST.exec(script) ?? [];
    if (list === undefined) throw new Error(`${path} has no list of files`);
    const kept: readonly KeptFile[] = JSON.parse(list);
    const known = new Set(kept.map(({ url }) => url));
    const added = [...made.keys()].filter((file) => isOfTheMap(file) && !known.has(file));
    const renewed = [...kept, ...added.map((url) => ({ url, revision: '' }))].flatMap(
      ({ url, revision }) => {
        const file = join(this.#folder, url);
        if (!existsSync(file)) return [];
        const now = revision === null ? null : md5(readFileSync(file));
        return [{ revision: now, url }];
      },
    );
    writeFileSync(
      path,
      script.replace(KEPT_LIST, () => JSON.stringify(renewed)),
    );
  }

  /** Takes a file away, and the folders that it leaves empty. */
  #take(file: string): void {
    rmSync(join(this.#folder, file), { force: true });
    for (let at = dirname(file); at !== '.'; at = dirname(at)) {
      const path = join(this.#folder, at);
      if (!existsSync(path) || readdirSync(path).length > 0) return;
      rmdirSync(path);
    }
  }
}

const md5 = (content: Uint8Array): string => createHash('md5').update(content).digest('hex');
