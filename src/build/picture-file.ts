import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { FONT_FAMILY, FONT_WEIGHTS } from '../styles/font-family.ts';
import { lightTokens } from './light-tokens.ts';
import { withColours } from './link-image.ts';

const { resolve } = createRequire(import.meta.url);

const FONT =
  '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2';

/** Holds the font, so that every letter stands where it was measured; text stays text. */
const fontStyle = (): string =>
  `<style>@font-face{font-family:"${FONT_FAMILY}";font-weight:${FONT_WEIGHTS};src:url(data:font/woff2;base64,${readFileSync(resolve(FONT)).toString('base64')})}text{white-space:pre}</style>`;

/**
 * A view as a picture that stands by itself, with its legend, its date and its source: an SVG file for pages
 * that take no frame, in light colours that are written out.
 * @param sheet the picture as the page draws it (`picture-sheet.tsx`)
 */
export const pictureFile = (sheet: string): string => {
  const tokens = lightTokens(
    readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8'),
  );
  const [, width = '', height = ''] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(sheet) ?? [];
  const plain = withColours(sheet, tokens).replaceAll(/ class="[^"]*"/g, '');
  const opened = plain.replace(
    '<svg ',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="${FONT_FAMILY}, Verdana, sans-serif" `,
  );
  return opened.replace('<title>', `${fontStyle()}<title>`);
};
