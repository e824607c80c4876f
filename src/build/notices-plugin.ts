import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { noticesOf, packageFolderOf, readPackage } from './notices.ts';

/** Where the notices stand in what is built. */
const NOTICES_FILE = 'THIRD-PARTY-NOTICES.txt';

interface Notices {
  /** Sees of which packages a build takes something: for each of the builds that make a site. */
  readonly collect: () => Plugin;
  /** Writes the notices of all that was collected, when everything has been built. */
  readonly write: () => Plugin;
}

/** The notices of one site, of which pages, workers and service worker are builds of their own. */
export const notices = (): Notices => {
  const folders = new Set<string>();
  let root = '';
  let outDir = '';
  return {
    collect: () => ({
      name: 'bestuurskaart:collect-packages',
      apply: 'build',
      generateBundle(_, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type !== 'chunk') continue;
          for (const module of file.moduleIds) {
            const folder = packageFolderOf(module);
            if (folder !== null) folders.add(folder);
          }
        }
      },
    }),
    write: () => ({
      name: 'bestuurskaart:notices',
      apply: 'build',
      enforce: 'post',
      configResolved(config) {
        root = config.root;
        outDir = resolve(config.root, config.build.outDir);
      },
      closeBundle: {
        order: 'post',
        sequential: true,
        handler() {
          const packages = [...folders].map((folder) => readPackage(folder, root));
          writeFileSync(join(outDir, NOTICES_FILE), noticesOf(packages));
        },
      },
    }),
  };
};
