/** Cytoscape.js with its own extension for ELK, which lays out on the main thread. */
import cytoscape from 'cytoscape';
import elk from 'cytoscape-elk';
import { markReady, readPeerGraph } from '../peer-graph.ts';

declare global {
  interface Window {
    /** Where the bodies are in the window, in CSS pixels: a canvas has no elements to ask. */
    bodyPoints?: () => readonly { readonly x: number; readonly y: number }[];
  }
}

cytoscape.use(elk);

const { bodies, relations } = readPeerGraph();
const map = cytoscape({
  container: document.getElementById('root'),
  elements: [
    ...bodies.map(({ id, name }) => ({ data: { id, name } })),
    ...relations.map(({ id, from, to }) => ({ data: { id, source: from, target: to } })),
  ],
  style: [
    {
      selector: 'node',
      style: {
        shape: 'round-rectangle',
        width: 150,
        height: 50,
        label: 'data(name)',
        'text-wrap': 'wrap',
        'text-max-width': '140px',
        'text-valign': 'center',
        'background-color': '#fff',
        'border-width': 1,
      },
    },
    {
      selector: 'edge',
      style: { width: 1, 'curve-style': 'bezier', 'target-arrow-shape': 'triangle' },
    },
    { selector: ':selected', style: { 'border-width': 4 } },
  ],
});
const layout = map.layout({
  name: 'elk',
  elk: { algorithm: 'layered' },
} as cytoscape.LayoutOptions);
layout.one('layoutstop', markReady);
layout.run();
window.bodyPoints = () => map.nodes().map((node) => node.renderedPosition());
