import type { Browser } from 'playwright';
import { type Report, reportOn } from '../progress.ts';
import { median } from '../statistics.ts';
import { NATIONAL, NOORD_VELUWE } from '../subjects/subjects.ts';
import { openSubject, type Speed } from './open-subject.ts';
import { measureOnce, type Start, type StartResult, summaryOf } from './start.ts';

const MAPS = { 'Noord-Veluwe': NOORD_VELUWE, 'a whole country': NATIONAL } as const;
export type RealMap = keyof typeof MAPS;

type RealStart = Omit<StartResult, 'subject' | 'bodies'> & { readonly map: RealMap };

export interface RealResults {
  readonly starts: readonly RealStart[];
  /** The longest task from asking for the table of a whole country until it is there, in milliseconds. */
  readonly tableTask: number;
}

const SPEEDS: readonly Speed[] = ['1x', '4x'];
const LIMIT = 60_000;
/** What comes after a press is over this long after it was drawn, in milliseconds. */
const SETTLED = 1_500;

/** Opens the table of a whole country from its picture. @returns the longest task that takes */
const measureTable = async (browser: Browser, site: string): Promise<number> => {
  const url = `${site}${NATIONAL.path(0)}`;
  const opened = await openSubject(browser, url, NATIONAL, { speed: '1x', limit: LIMIT });
  try {
    const { page } = opened;
    const from = await page.evaluate(() => performance.now());
    await page.getByRole('button', { name: 'Tabel', exact: true }).click();
    await page.locator('table').waitFor();
    await page.waitForTimeout(SETTLED);
    return await page.evaluate(
      (since) =>
        Math.max(
          0,
          ...(window.recording?.longTasks ?? [])
            .filter(({ start }) => start >= since)
            .map(({ duration }) => duration),
        ),
      from,
    );
  } finally {
    await opened.close();
  }
};

/** How soon two real maps, a small and a large one, are there, taking turns; and the table of the large one. */
export const measureReal = async (
  browser: Browser,
  site: string,
  isQuick: boolean,
  report: Report,
): Promise<RealResults> => {
  const rows = SPEEDS.flatMap((speed) =>
    (['Noord-Veluwe', 'a whole country'] as const).map((map) => ({
      map,
      speed,
      runs: [] as Start[],
    })),
  );
  const tableTasks: number[] = [];
  const rounds = isQuick ? 2 : 15;
  for (let round = 0; round < rounds; round++) {
    await reportOn(report, `real maps, round ${round + 1} of ${rounds}`, async () => {
      for (const { map, speed, runs } of rows) {
        const subject = MAPS[map];
        runs.push(
          await measureOnce(browser, `${site}${subject.path(0)}`, subject, { speed, limit: LIMIT }),
        );
      }
      tableTasks.push(await measureTable(browser, site));
    });
  }
  return {
    starts: rows.map(({ map, speed, runs }) => ({ map, speed, ...summaryOf(runs) })),
    tableTask: median(tableTasks),
  };
};
