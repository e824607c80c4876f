import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { linkImageSvg } from '../../../src/build/link-image.ts';
import type { Placement } from '../../../src/layout/placement.ts';
import type { Graph } from '../../../src/model/graph.ts';
import { INITIAL_STATE } from '../../../src/state/map-state.ts';
import { shapeFor } from './first-shape.ts';

/**
 * Writes the floor: the first view as one SVG in a page, out of the very placement that our build
 * made for it. Nothing that shows a graph can do with less.
 */
export const writeFloor = (graph: Graph, ours: string, outDir: string): void => {
  const placements: Record<string, Placement> = JSON.parse(
    readFileSync(join(ours, `data/${INITIAL_STATE.address.graph}.layouts.json`), 'utf8'),
  );
  const placement = placements[shapeFor(graph, '').hash];
  const [view] = graph.file.views;
  if (!placement || !view) throw new Error('The build did not lay out the first view');
  const svg = linkImageSvg({ graph, view, placement, tokens: new Map() });
  const page = `<!doctype html>
<html lang="nl" data-state="ready">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${view.title.nl}</title>
    <style>html, body { margin: 0; height: 100% } svg { width: 100%; height: 90% }</style>
  </head>
  <body>
    <h1>${view.title.nl}</h1>
    ${svg}
  </body>
</html>
`;
  writeFileSync(join(outDir, `${graph.file.bodies.length}.html`), page);
};
