/**
 * The benchmarks: start-up, layout, frames and memory of the map, side by side with peers in one
 * run. `npm run bench -- --quick` sees whether it works; `--only PART` measures one part; `--record`
 * adds the run to the history.
 */
import { spawnSync } from 'node:child_process';
import { type Browser, chromium } from 'playwright';
import { chromiumOptions } from '../browser/support/chromium-options.ts';
import { measureCrossings } from './measure/crossings.ts';
import { measureFrames } from './measure/frames.ts';
import { measureLayout } from './measure/layout.ts';
import { measureMemory } from './measure/memory.ts';
import { measureOwn } from './measure/own.ts';
import { measureReal } from './measure/real.ts';
import { measureRelayout } from './measure/relayout.ts';
import { measureSoak } from './measure/soak.ts';
import { measureStart } from './measure/start.ts';
import { type Options, readOptions } from './options.ts';
import { reportOn, reportToConsole } from './progress.ts';
import { goalsOf } from './report/goals.ts';
import { describeMachine, type Machine } from './report/machine.ts';
import type { Results } from './report/results.ts';
import { describeRun } from './report/table.ts';
import { writeRun } from './report/write-run.ts';
import { LARGE, SMALL } from './sizes.ts';
import { prepareSite } from './subjects/prepare-site.ts';

const launch = (flags: readonly string[] = []): Promise<Browser> => {
  const { args = [], ...options } = chromiumOptions();
  return chromium.launch({ ...options, args: [...args, ...flags] });
};

/**
 * Code that an engine compiles goes on coming for hundreds of rounds, and counts as heap: some 9 %,
 * in which a map that kept a little each round could not be told from one that keeps nothing.
 */
const NO_COMPILED_CODE = ['--js-flags=--no-opt,--no-maglev,--no-sparkplug'];

/**
 * Playwright listens to the errors of a page. While somebody does, V8 parses the code around each
 * `Error` that is made once more, for its line numbers, and React makes some as it starts: a fifth of
 * a second of blocking on the slow device that no visitor has. Numbers that are kept from the first
 * parsing cost next to nothing.
 */
const LINE_NUMBERS_KEPT = ['--js-flags=--no-enable-lazy-source-positions'];

const commitOfCode = (): string => {
  const { stdout } = spawnSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' });
  const isDirty = spawnSync('git', ['diff', '--quiet', 'HEAD']).status !== 0;
  return `${stdout?.trim() || 'unknown'}${isDirty ? ', changed since' : ''}`;
};

const lookAtMachine = async (): Promise<Machine> => {
  const browser = await launch();
  const machine = describeMachine(browser);
  await browser.close();
  return machine;
};

const measure = async ({ isQuick, only, list }: Options): Promise<Results> => {
  const report = reportToConsole();
  const asked = (part: NonNullable<Options['only']>) => only === null || only === part;
  const site = await prepareSite(
    { sizes: isQuick ? SMALL : [...SMALL, ...LARGE], real: asked('real') ? { list } : null },
    report,
  );
  /** One part that fails costs that part; each has a browser of its own. */
  const inBrowser = <T>(
    what: string,
    work: (browser: Browser) => Promise<T>,
    flags: readonly string[] = [],
  ) =>
    reportOn(report, what, async () => {
      const browser = await launch(flags);
      try {
        return await work(browser);
      } finally {
        await browser.close();
      }
    });
  try {
    return {
      start: asked('start')
        ? await reportOn(report, 'start-up', () =>
            measureStart(() => launch(LINE_NUMBERS_KEPT), site.url, isQuick, report),
          )
        : null,
      real: asked('real')
        ? await inBrowser(
            'real maps',
            (browser) => measureReal(browser, site.url, isQuick, report),
            LINE_NUMBERS_KEPT,
          )
        : null,
      own: asked('own')
        ? await reportOn(report, 'workbook', () =>
            measureOwn(() => launch(LINE_NUMBERS_KEPT), site.url, isQuick, report),
          )
        : null,
      layout: asked('layout')
        ? await reportOn(report, 'layout', () => measureLayout(isQuick, report))
        : null,
      crossings: asked('crossings') ? await reportOn(report, 'crossings', measureCrossings) : null,
      relayout: asked('layout')
        ? await inBrowser('re-layout', (browser) =>
            measureRelayout(browser, site.url, SMALL[1], isQuick ? 2 : 9),
          )
        : null,
      frames: asked('frames')
        ? await inBrowser('frames', (browser) => measureFrames(browser, site.url, isQuick, report))
        : null,
      memory: asked('memory')
        ? await inBrowser('memory', (browser) => measureMemory(browser, site.url, isQuick, report))
        : null,
      soak: asked('memory')
        ? await inBrowser(
            'soak',
            (browser) => measureSoak(browser, site.url, isQuick ? 40 : 200, report),
            NO_COMPILED_CODE,
          )
        : null,
    };
  } finally {
    await site.close();
  }
};

const options = readOptions(process.argv.slice(2));
const machine = await lookAtMachine();
const at = new Date().toISOString();
const results = await measure(options);
const run = { at, commit: commitOfCode(), isQuick: options.isQuick, machine, ...results };
const goals = goalsOf(run);
console.log(describeRun(run, goals));
writeRun(run, goals, options.isRecorded);
