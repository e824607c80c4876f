import ranges from '@fontsource-variable/atkinson-hyperlegible-next/unicode.json' with {
  type: 'json',
};
import { FONT_FAMILY, FONT_WEIGHTS } from '../styles/font-family.ts';

const SUBSETS = ['latin-ext', 'latin'] as const;

/**
 * The font as a stylesheet of `assets/`, for where no script fetches it.
 * @param files names of all files of the build
 */
export const fontStylesheet = (files: readonly string[]): string =>
  SUBSETS.map((subset) => {
    const file = files.find((name) => name.includes(`-${subset}-wght-normal-`));
    if (file === undefined) throw new Error(`The build has no font for ${subset}`);
    const address = file.replace(/^assets\//, './');
    return `@font-face{font-family:"${FONT_FAMILY}";font-display:swap;font-weight:${FONT_WEIGHTS};src:url(${address})format("woff2");unicode-range:${ranges[subset]}}`;
  }).join('\n');
