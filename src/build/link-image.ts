import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { decompress } from 'wawoff2';
import { arrivalOf } from '../drawing/arrival.ts';
import { arrowheadPath } from '../drawing/arrowhead-shapes.ts';
import { dashArray } from '../drawing/relation-style.ts';
import { roundedPath } from '../drawing/rounded-path.ts';
import type { Placement, Point } from '../layout/placement.ts';
import { escapeHtml } from '../model/escape-html.ts';
import { type Graph, mustGet } from '../model/graph.ts';
import type { View } from '../model/schema.ts';

/** What sites that unfurl links ask for, in pixels. */
export const LINK_IMAGE = { width: 1200, height: 630 } as const;

const HEAD = 120;
const MARGIN = 40;
const FAMILY = 'Atkinson Hyperlegible Next';
const { resolve } = createRequire(import.meta.url);

/** Light values of the design tokens, by name: the first that the stylesheet gives. */
const lightTokens = (css: string): ReadonlyMap<string, string> => {
  const found = css.matchAll(/--([\w-]+):\s*(?:light-dark\()?(#[0-9a-f]{6})/g);
  const tokens = new Map<string, string>();
  for (const [, name = '', colour = ''] of found) {
    if (!tokens.has(name)) tokens.set(name, colour);
  }
  return tokens;
};

interface Drawing {
  readonly graph: Graph;
  readonly view: View;
  readonly placement: Placement;
  readonly tokens: ReadonlyMap<string, string>;
}

/** The view as a still picture in SVG, in Dutch and in light colours. */
export const linkImageSvg = ({ graph, view, placement, tokens }: Drawing): string => {
  const colour = (name: string) => tokens.get(name) ?? '#1c1917';
  const styleOf = (lane: string) => mustGet(graph.lanes, lane).style;
  const room = {
    width: LINK_IMAGE.width - 2 * MARGIN,
    height: LINK_IMAGE.height - HEAD - MARGIN,
  };
  const zoom = Math.min(room.width / placement.width, room.height / placement.height);
  const left = (LINK_IMAGE.width - placement.width * zoom) / 2;

  const lanes = placement.lanes.map(
    ({ id, x, y, width, height }) =>
      `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="12" fill="${colour(`${styleOf(id)}-surface`)}" stroke="${colour(`${styleOf(id)}-line`)}"/>`,
  );
  const line = (id: string, points: readonly Point[]) => {
    const { type, evidence } = mustGet(graph.relations, id);
    const { style } = mustGet(graph.relationTypes, type);
    const dash = dashArray(style.dash, evidence.status) ?? 'none';
    const stroke = colour(style.colour === 'ink' ? 'ink-line' : style.colour);
    const { line: path, tip, angle } = arrivalOf(points);
    return `<path d="${roundedPath(path)}" fill="none" stroke="${stroke}" stroke-width="2" stroke-dasharray="${dash}"/><path d="${arrowheadPath('filled', tip, angle)}" fill="${stroke}"/>`;
  };
  const bodies = placement.bodies.map(({ id, x, y, width, height, captionLines, nameLines }) => {
    const style = styleOf(mustGet(graph.bodies, id).lane);
    const lines = [
      ...captionLines.map((text) => ({ text, size: 11, weight: 400 })),
      ...nameLines.map((text) => ({ text, size: 15, weight: 700 })),
    ];
    let down = y + 6;
    const words = lines.map(({ text, size, weight }) => {
      down += size * 1.25;
      return `<text x="${x + 14}" y="${down}" font-size="${size}" font-weight="${weight}" fill="${colour('ink')}">${escapeHtml(text)}</text>`;
    });
    return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="4" fill="${colour('surface')}" stroke="${colour(`${style}-line`)}"/><rect x="${x}" y="${y}" width="5" height="${height}" rx="2" fill="${colour(style)}"/>${words.join('')}`;
  });
  const region = graph.file.meta.region.nl;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${LINK_IMAGE.width}" height="${LINK_IMAGE.height}" font-family="${FAMILY}">
<rect width="100%" height="100%" fill="${colour('page')}"/>
<text x="${MARGIN}" y="56" font-size="36" font-weight="700" fill="${colour('ink')}">${escapeHtml(view.question.nl)}</text>
<text x="${MARGIN}" y="94" font-size="24" fill="${colour('ink-muted')}">${escapeHtml(`Bestuurskaart ${region}`)}</text>
<g transform="translate(${left} ${HEAD}) scale(${zoom})">
${lanes.join('')}
${placement.relations.map(({ id, points }) => line(id, points)).join('')}
${bodies.join('')}
</g></svg>`;
};

/** Draws the picture of a view for links to it, as PNG. */
export const loadLinkImages = async (
  root: string,
): Promise<(drawing: Omit<Drawing, 'tokens'>) => Uint8Array> => {
  await initWasm(readFileSync(resolve('@resvg/resvg-wasm/index_bg.wasm')));
  const font = await decompress(
    readFileSync(
      resolve(
        '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
      ),
    ),
  );
  const tokens = lightTokens(readFileSync(`${root}/src/styles/tokens.css`, 'utf8'));
  return (drawing) => {
    const resvg = new Resvg(linkImageSvg({ ...drawing, tokens }), {
      font: { fontBuffers: [font], defaultFontFamily: FAMILY, loadSystemFonts: false },
    });
    return resvg.render().asPng();
  };
};
