/**
 * Lays out one generated graph in a process of its own, cold, and prints how long that took and the
 * most memory it had: `tsx layout-alone.ts BODIES ours|plain SEARCH`.
 */
import Elk from 'elkjs/lib/elk.bundled.js';
import { elkInProcess } from '../../../src/layout/elk-node.ts';
import { layOutShape } from '../../../src/layout/lay-out.ts';
import { parseGraph } from '../../../src/model/parse.ts';
import { generateGraph } from '../generate-graph.ts';
import { SEED } from '../sizes.ts';
import { shapeFor } from '../subjects/first-shape.ts';

const [bodies = '', settings = 'ours', search = ''] = process.argv.slice(2);
const parsed = parseGraph(JSON.stringify(generateGraph({ bodies: Number(bodies), seed: SEED })));
if (!parsed.ok) throw new Error('The generated graph is not valid');
const { shape } = shapeFor(parsed.graph, search);

/** The same boxes and lines without lanes, labels or a wish of ours: what ELK does by itself. */
const layOutPlainly = async () => {
  await new Elk().layout({
    id: 'map',
    layoutOptions: { 'elk.algorithm': 'layered', 'elk.direction': shape.direction },
    children: shape.bodies.map(({ id }) => ({ id, width: 150, height: 50 })),
    edges: shape.relations.map(({ id, from, to }) => ({ id, sources: [from], targets: [to] })),
  });
  return 'elk';
};

const started = performance.now();
const method =
  settings === 'plain' ? await layOutPlainly() : (await layOutShape(shape, elkInProcess())).method;
const ms = Math.round(performance.now() - started);
const megabytes = Math.round(process.resourceUsage().maxRSS / 1_024);
console.log(JSON.stringify({ shown: shape.bodies.length, method, ms, megabytes }));
