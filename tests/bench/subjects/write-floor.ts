import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { OPENINGS } from '../../../src/layout/layouts-file.ts';
import type { Box, Placement, Point } from '../../../src/layout/placement.ts';
import { escapeHtml } from '../../../src/model/escape-html.ts';
import type { Graph } from '../../../src/model/graph.ts';
import { INITIAL_STATE } from '../../../src/state/map-state.ts';
import { shapeFor } from './first-shape.ts';

const STYLES = `html,body{margin:0;height:100%;font-family:sans-serif}
svg{width:100%;height:90%}
rect{fill:#fff;stroke:#888}
.lane{fill:#f4effb}
path{fill:none;stroke:#444}
text{font-size:15px}`;

/** Whole units: nothing here is that small. */
const at = (value: number): number => Math.round(value);

const pathThrough = (points: readonly Point[]): string =>
  `<path d="M${points.map(({ x, y }) => `${at(x)} ${at(y)}`).join('L')}"/>`;

const svgOf = ({ width, height, lanes, bodies, relations }: Placement): string => {
  const rect = (box: Box, kind = '') =>
    `<rect${kind} x="${at(box.x)}" y="${at(box.y)}" width="${at(box.width)}" height="${at(box.height)}"/>`;
  const cards = bodies.map(({ captionLines, nameLines, ...box }) => {
    const words = [...captionLines, ...nameLines].map(
      (line, index) =>
        `<text x="${at(box.x) + 14}" y="${at(box.y) + 20 * (index + 1)}">${escapeHtml(line)}</text>`,
    );
    return rect(box) + words.join('');
  });
  return `<svg viewBox="0 0 ${at(width)} ${at(height)}">${[
    ...lanes.map((lane) => rect(lane, ' class="lane"')),
    ...relations.map(({ points }) => pathThrough(points)),
    ...cards,
  ].join('')}</svg>`;
};

/**
 * Writes the floor: the first view as one SVG in a page, out of the very placement that our build
 * made for it, without a script. Nothing that shows a graph can do with less.
 */
export const writeFloor = (graph: Graph, ours: string, outDir: string): void => {
  const laidOut: Record<string, Placement> = JSON.parse(
    readFileSync(join(ours, `data/${INITIAL_STATE.address.graph}.layouts.nl.wide.json`), 'utf8'),
  );
  const placement = laidOut[shapeFor(graph, '', laidOut[OPENINGS]).hash];
  const title = escapeHtml(graph.file.views[0]?.title.nl ?? '');
  if (!placement) throw new Error('The build did not lay out the first view');
  const page = `<!doctype html>
<html lang="nl" data-state="ready"><head><meta charset="utf-8"><title>${title}</title><style>${STYLES}</style></head>
<body><h1>${title}</h1>${svgOf(placement)}</body></html>
`;
  writeFileSync(join(outDir, `${graph.file.bodies.length}.html`), page);
};
