import { createHash } from 'node:crypto';
import { minify, type Rolldown } from 'vite';
import { fingerprint } from '../model/fingerprint.ts';
import { fontStylesheet } from './font-stylesheet.ts';
import type { Seals } from './laid-out-before.ts';
import { partsIn } from './page-parts.ts';

/** What of a build its pages are made of: kept beside them, so that they can be made anew from other data. */
export interface SiteParts {
  /** Version of the project. */
  readonly version: string;
  /** A name for all files that were built. */
  readonly built: string;
  /** `index.html` before anything is shown in it. */
  readonly template: string;
  readonly entryStyles: readonly string[];
  readonly listStyles: readonly string[];
  /** Tags for what a page with a process waits for besides. */
  readonly processParts: readonly string[];
  /** Tags for what a page that shows part of a crowd waits for besides. */
  readonly foldingParts: readonly string[];
  /** Tags for what takes in how views open that are not shown whole. */
  readonly openingParts: readonly string[];
  /** The stylesheet of the font. */
  readonly fontFile: string;
}

/** The file that holds them, and which files were made of them. */
export const PARTS_FILE = 'pages.json';

export interface PartsFile {
  readonly parts: SiteParts;
  /** The files that were made of data, by their paths in the folder: no other is ever taken away. */
  readonly made: readonly string[];
  readonly laidOut: Seals;
}

const sha = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The template without what is for who reads the source: how it is indented, and names in its script. */
const slimmed = async (template: string): Promise<string> => {
  const [element = '', script = ''] = /<script>([\s\S]*?)<\/script>/.exec(template) ?? [];
  const { code } = await minify('page.js', script);
  return template
    .replace(element, () => `<script>${code.trim()}</script>`)
    .replaceAll(/\n\s+/g, '\n');
};

/** Reads the parts out of a bundle. @returns them, and the text of the font's stylesheet, a file to add */
export const sitePartsOf = async (
  bundle: Rolldown.OutputBundle,
  template: string,
  version: string,
): Promise<{ readonly parts: SiteParts; readonly font: string }> => {
  const files = Object.keys(bundle);
  const font = fontStylesheet(files);
  return {
    parts: {
      version,
      // Data has files of its own, and is named apart.
      built: sha(
        files
          .filter((file) => file.startsWith('assets/'))
          .sort()
          .join('\n'),
      ),
      template: await slimmed(template),
      entryStyles: files.filter((file) => /\/index-[^/]*\.css$/.test(file)),
      listStyles: files.filter((file) => /(?:outline|step-list)-.*\.css$/.test(file)),
      processParts: partsIn(bundle, /\/process\/(?:process-bar|step-list)\.tsx$/, template),
      foldingParts: partsIn(bundle, /\/panels\/folding-note\.tsx$/, template),
      openingParts: partsIn(bundle, /\/loading\/lay-out-now\.ts$/, template),
      fontFile: `assets/font-${fingerprint(font)}.css`,
    },
    font,
  };
};

/** The version of a page: of the project, and a name for what exactly it was made of: `0.1.0+1a2b3c4d`. */
export const pageVersion = ({ version, built }: SiteParts, digest: string): string =>
  `${version}+${sha(`${built}\n${digest}`).slice(0, 8)}`;
