import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { decompress } from 'wawoff2';
import { escapeHtml } from '../model/escape-html.ts';
import { type LightTokens, lightTokens } from './light-tokens.ts';

/** What sites that unfurl links ask for, in pixels. */
export const LINK_IMAGE = { width: 1200, height: 630 } as const;

const HEAD = 120;
const MARGIN = 40;
const FAMILY = 'Atkinson Hyperlegible Next';
const { resolve } = createRequire(import.meta.url);

interface LinkImage {
  /** What the view answers, and of which region. */
  readonly question: string;
  readonly region: string;
  /** What the whole map is called. */
  readonly name: string;
  /** The still picture of the view, as SVG. */
  readonly still: string;
  readonly tokens: LightTokens;
}

/** The colours that a still picture names, written out: each is that of the lane or line it stands in. */
export const withColours = (still: string, { colourOf }: LightTokens): string => {
  let lane: string | undefined;
  let line: string | undefined;
  return still.replaceAll(
    /(<g [^>]*>)|var\(--([\w-]+)\)/g,
    (found, _group: string | undefined, token: string | undefined) => {
      if (token !== undefined) return colourOf(token, lane, line);
      lane = / data-lane-style="([^"]*)"/.exec(found)?.[1] ?? lane;
      line = / data-colour="([^"]*)"/.exec(found)?.[1] ?? line;
      return found.replaceAll(/var\(--([\w-]+)\)/g, (_, name: string) =>
        colourOf(name, lane, line),
      );
    },
  );
};

/** A view as it stands beside a link to it: its question, and its still picture in light colours. */
export const linkImageSvg = ({ question, region, name, still, tokens }: LinkImage): string => {
  const { colourOf } = tokens;
  const room = {
    width: LINK_IMAGE.width - 2 * MARGIN,
    height: LINK_IMAGE.height - HEAD - MARGIN,
  };
  const picture = withColours(still, tokens).replace(
    '<svg ',
    `<svg x="${MARGIN}" y="${HEAD}" width="${room.width}" height="${room.height}" `,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${LINK_IMAGE.width}" height="${LINK_IMAGE.height}" font-family="${FAMILY}">
<rect width="100%" height="100%" fill="${colourOf('page')}"/>
<text x="${MARGIN}" y="56" font-size="36" font-weight="700" fill="${colourOf('ink')}">${escapeHtml(question)}</text>
<text x="${MARGIN}" y="94" font-size="24" fill="${colourOf('ink-muted')}">${escapeHtml(`${name} ${region}`)}</text>
${picture}</svg>`;
};

/** Draws the picture of a view for links to it, as PNG. */
export const loadLinkImages = async (
  root: string,
): Promise<(image: Omit<LinkImage, 'tokens'>) => Uint8Array> => {
  await initWasm(readFileSync(resolve('@resvg/resvg-wasm/index_bg.wasm')));
  const font = await decompress(
    readFileSync(
      resolve(
        '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
      ),
    ),
  );
  const tokens = lightTokens(readFileSync(`${root}/src/styles/tokens.css`, 'utf8'));
  return (image) => {
    const resvg = new Resvg(linkImageSvg({ ...image, tokens }), {
      font: { fontBuffers: [font], defaultFontFamily: FAMILY, loadSystemFonts: false },
    });
    return resvg.render().asPng();
  };
};
