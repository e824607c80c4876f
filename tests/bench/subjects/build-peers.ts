import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { plainText } from '../../../src/model/plain-text.ts';
import type { GraphFile } from '../../../src/model/schema.ts';
import type { PeerGraph } from '../peers/peer-graph.ts';

const ROOT = fileURLToPath(new URL('../peers/', import.meta.url));
const PAGES = ['react-flow-elk', 'cytoscape-elk', 'elk-worker'];
const GRAPH_BLOCK = '<script type="application/json" id="graph">';

/** Builds the peers' pages for production, without a graph in them yet. */
export const buildPeers = async (outDir: string): Promise<void> => {
  await build({
    configFile: false,
    root: ROOT,
    base: './',
    plugins: [react()],
    logLevel: 'error',
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 10_000,
      rolldownOptions: { input: PAGES.map((page) => join(ROOT, page, 'index.html')) },
    },
  });
};

/** Puts a graph into a page of its own for every peer. */
export const writePeerPages = (outDir: string, { bodies, relations }: GraphFile): void => {
  const graph: PeerGraph = {
    bodies: bodies.map(({ id, name }) => ({ id, name: plainText(name.nl) })),
    relations: relations.map(({ id, from, to }) => ({ id, from, to })),
  };
  for (const peer of ['react-flow-elk', 'cytoscape-elk']) {
    const page = readFileSync(join(outDir, peer, 'index.html'), 'utf8');
    const filled = page.replace(GRAPH_BLOCK, () => GRAPH_BLOCK + JSON.stringify(graph));
    if (filled === page) throw new Error(`${peer} has no place for a graph`);
    writeFileSync(join(outDir, peer, `${bodies.length}.html`), filled);
  }
};
