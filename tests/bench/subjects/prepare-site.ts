import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseGraph } from '../../../src/model/parse.ts';
import { generateGraph } from '../generate-graph.ts';
import { type Report, reportOn } from '../progress.ts';
import { SEED } from '../sizes.ts';
import { buildOurs } from './build-ours.ts';
import { buildPeers, writePeerPages } from './build-peers.ts';
import { compressFiles } from './compress-files.ts';
import { prepareReal } from './prepare-real.ts';
import { type BenchSite, serveFolder } from './serve.ts';
import { OURS } from './subjects.ts';
import { writeFloor } from './write-floor.ts';

/** How long a build of ours may take, in milliseconds. */
const BUILD_LIMIT = 240_000;

interface Wanted {
  readonly sizes: readonly number[];
  /** The real maps, one of them made of this list; `null`: not asked for. */
  readonly real: { readonly list: string | null } | null;
}

/** Builds every subject at every size, and serves them. What can't be built is told, and missing. */
export const prepareSite = async ({ sizes, real }: Wanted, report: Report): Promise<BenchSite> => {
  const work = mkdtempSync(join(tmpdir(), 'bestuurskaart-bench-'));
  const folder = join(work, 'site');
  const peers = join(folder, 'peers');
  const floor = join(folder, 'static-svg');
  mkdirSync(floor, { recursive: true });
  await reportOn(report, 'building the peers', () => buildPeers(peers));
  for (const bodies of sizes) {
    await reportOn(report, `building for ${bodies} bodies`, () => {
      const file = generateGraph({ bodies, seed: SEED });
      writePeerPages(peers, file);
      const parsed = parseGraph(JSON.stringify(file));
      if (!parsed.ok) throw new Error('The generated graph is not valid');
      const ours = join(folder, OURS.path(bodies));
      buildOurs(file, join(work, `project-${bodies}`), ours, BUILD_LIMIT);
      writeFloor(parsed.graph, ours, floor);
    });
  }
  if (real !== null) {
    await reportOn(report, 'building real maps', () =>
      prepareReal(real.list, work, folder, BUILD_LIMIT),
    );
  }
  compressFiles(folder);
  const site = await serveFolder(folder);
  return {
    url: site.url,
    close: async () => {
      await site.close();
      rmSync(work, { recursive: true, force: true });
    },
  };
};
