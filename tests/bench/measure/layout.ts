import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import * as z from 'zod/mini';
import { type Report, reportOn } from '../progress.ts';
import { LAID_OUT, LARGE, SMALL } from '../sizes.ts';
import { median } from '../statistics.ts';

const ALONE = fileURLToPath(new URL('./layout-alone.ts', import.meta.url));
/** How long one layout may take, in milliseconds. */
const LIMIT = 120_000;

const answer = z.object({
  /** How many bodies were laid out. */
  shown: z.number(),
  /** `plain`: ELK could not do it, and the arrangement without it was used. */
  method: z.enum(['grid', 'elk', 'tree', 'columns', 'crowd', 'plain']),
  ms: z.number(),
  /** The most memory that the process had. */
  megabytes: z.number(),
});

export interface LayoutResult extends z.infer<typeof answer> {
  readonly settings: 'ours' | 'plain';
  readonly bodies: number;
  /** Everything is drawn, or what the first view has. */
  readonly extent: 'all' | 'first view';
  readonly runs: number;
}

const SEARCH = { all: '?fold=none', 'first view': '' } as const;

const layOutAlone = async (
  bodies: number,
  settings: LayoutResult['settings'],
  extent: LayoutResult['extent'],
) => {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', ALONE, String(bodies), settings, SEARCH[extent]],
    { timeout: LIMIT },
  );
  return answer.parse(JSON.parse(stdout));
};

/** Layout in Node, each in a process of its own: ours, and beside it ELK with no settings of ours. */
export const measureLayout = async (
  isQuick: boolean,
  report: Report,
): Promise<readonly LayoutResult[]> => {
  const all = isQuick ? SMALL : LAID_OUT;
  const plan = [
    ...all.flatMap((bodies) => [
      { bodies, settings: 'ours', extent: 'all' } as const,
      { bodies, settings: 'plain', extent: 'all' } as const,
    ]),
    ...(isQuick ? [] : LARGE).map(
      (bodies) => ({ bodies, settings: 'ours', extent: 'first view' }) as const,
    ),
  ];
  const results: LayoutResult[] = [];
  for (const { bodies, settings, extent } of plan) {
    const what = `laying out ${bodies} bodies (${extent}) in Node, ${settings} settings`;
    const times = isQuick ? 1 : bodies > 1_000 && extent === 'all' ? 3 : 5;
    await reportOn(report, what, async () => {
      const runs: z.infer<typeof answer>[] = [];
      for (let run = 0; run < times; run++) runs.push(await layOutAlone(bodies, settings, extent));
      const [first] = runs;
      if (!first) return;
      results.push({
        settings,
        bodies,
        extent,
        runs: times,
        shown: first.shown,
        method: first.method,
        ms: median(runs.map(({ ms }) => ms)),
        megabytes: median(runs.map(({ megabytes }) => megabytes)),
      });
    });
  }
  return results;
};
