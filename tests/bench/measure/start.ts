import type { Browser } from 'playwright';
import { type Report, reasonOf } from '../progress.ts';
import { LARGE, SMALL } from '../sizes.ts';
import { median, quantile } from '../statistics.ts';
import { OURS, PEERS, REACT_FLOW_ELK, STATIC_SVG, type Subject } from '../subjects/subjects.ts';
import { openSubject, type Speed, TookTooLong } from './open-subject.ts';

/** What one opening of a page came to. Milliseconds since it was asked for; bytes as transferred. */
export interface Start {
  readonly visible: number;
  /** When it can be used. */
  readonly ready: number;
  readonly largestPaint: number;
  /** Of every task longer than 50 ms, what is over that, until the page is at rest. */
  readonly blocking: number;
  /** Everything asked for before the page could be used. */
  readonly bytes: number;
  readonly bytesByKind: Readonly<Record<string, number>>;
  readonly htmlBytes: number;
  readonly loadsElk: boolean;
}

/** Medians over a number of runs. */
export interface StartResult extends Start {
  readonly subject: Subject['id'];
  readonly bodies: number;
  readonly speed: Speed;
  readonly runs: number;
  /** Of `visible`: the quarter of runs that were fastest, and slowest. */
  readonly quarters: readonly [number, number];
}

/** Where a subject was not there in time. */
interface StartTimeout {
  readonly subject: Subject['id'];
  readonly bodies: number;
  readonly speed: Speed;
  /** In milliseconds. */
  readonly notWithin: number;
}

export interface StartResults {
  readonly measured: readonly StartResult[];
  readonly timeouts: readonly StartTimeout[];
}

/** Start-up of one subject, once. */
export const measureOnce = async (
  browser: Browser,
  url: string,
  subject: Subject,
  options: { readonly speed: Speed; readonly limit: number },
): Promise<Start> => {
  const opened = await openSubject(browser, url, subject, options);
  try {
    return await opened.page.evaluate(() => {
      const { recording } = window;
      const [navigation] = performance.getEntriesByType('navigation');
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      if (!recording || recording.visible === null) throw new Error('No recording');
      if (!(navigation instanceof PerformanceNavigationTiming)) throw new Error('No navigation');
      const visible = Math.max(recording.visible, paint?.startTime ?? 0);
      const interactive = Math.max(visible, recording.ready ?? 0);
      const asked = performance
        .getEntriesByType('resource')
        .filter((entry) => entry instanceof PerformanceResourceTiming)
        .filter(({ startTime }) => startTime <= interactive);
      const htmlBytes = navigation.encodedBodySize;
      const bytesByKind: Record<string, number> = { html: htmlBytes };
      for (const { name, encodedBodySize } of asked) {
        const kind = new URL(name).pathname.split('.').at(-1) ?? '';
        bytesByKind[kind] = (bytesByKind[kind] ?? 0) + encodedBodySize;
      }
      return {
        visible,
        ready: interactive,
        largestPaint: recording.largestPaint,
        blocking: recording.longTasks.reduce((sum, { duration }) => sum + duration - 50, 0),
        bytes: Object.values(bytesByKind).reduce((sum, bytes) => sum + bytes, 0),
        bytesByKind,
        htmlBytes,
        loadsElk: asked.some(({ name }) =>
          /elk/.test(new URL(name).pathname.split('/').at(-1) ?? ''),
        ),
      };
    });
  } finally {
    await opened.close();
  }
};

/** Medians of several openings of the same. */
export const summaryOf = (
  runs: readonly Start[],
): Omit<StartResult, 'subject' | 'bodies' | 'speed'> => {
  const of = (key: 'visible' | 'ready' | 'largestPaint' | 'blocking' | 'bytes' | 'htmlBytes') =>
    Math.round(median(runs.map((run) => run[key])));
  const visible = runs.map((run) => run.visible);
  return {
    runs: runs.length,
    visible: of('visible'),
    ready: of('ready'),
    quarters: [Math.round(quantile(visible, 0.25)), Math.round(quantile(visible, 0.75))],
    largestPaint: of('largestPaint'),
    blocking: of('blocking'),
    bytes: of('bytes'),
    bytesByKind: runs[0]?.bytesByKind ?? {},
    htmlBytes: of('htmlBytes'),
    loadsElk: runs.some((run) => run.loadsElk),
  };
};

/** A row of the plan: measured so many times, taking turns with the other rows of its round. */
interface Planned {
  readonly subject: Subject;
  readonly bodies: number;
  readonly speed: Speed;
  readonly runs: number;
  /** In milliseconds. */
  readonly limit: number;
}

const SPEEDS: readonly Speed[] = ['1x', '4x'];
/** A row that failed so often, as when it could not be built, is not tried again. */
const MOST_FAILURES = 2;

/** The ratios that were aimed for are those of the slow device: most of the time goes to them. */
const RUNS: Readonly<Record<Speed, { readonly many: number; readonly few: number }>> = {
  '1x': { many: 7, few: 3 },
  '4x': { many: 15, few: 5 },
};
const QUICK_RUNS = { many: 2, few: 1 } as const;

const planOf = (isQuick: boolean): readonly Planned[] => {
  const small = SMALL.flatMap((bodies) =>
    SPEEDS.flatMap((speed): Planned[] => {
      const { many, few } = isQuick ? QUICK_RUNS : RUNS[speed];
      return [
        { subject: STATIC_SVG, bodies, speed, runs: many, limit: 20_000 },
        { subject: OURS, bodies, speed, runs: many, limit: 20_000 },
        { subject: REACT_FLOW_ELK, bodies, speed, runs: many, limit: 60_000 },
        ...PEERS.filter((peer) => peer !== REACT_FLOW_ELK).map((subject) => ({
          subject,
          bodies,
          speed,
          runs: few,
          limit: 60_000,
        })),
      ];
    }),
  );
  if (isQuick) return small;
  const large = LARGE.flatMap((bodies): Planned[] => [
    ...SPEEDS.map((speed) => ({ subject: OURS, bodies, speed, runs: 5, limit: 60_000 })),
    ...PEERS.map((subject) => ({ subject, bodies, speed: '1x' as const, runs: 1, limit: 20_000 })),
  ]);
  return [...small, ...large];
};

/**
 * Start-up of every subject. All rows take turns, so that whatever else the machine does slows each
 * of them alike. A subject that was not there in time is not tried again, nor with more bodies.
 */
export const measureStart = async (
  launch: () => Promise<Browser>,
  site: string,
  isQuick: boolean,
  report: Report,
): Promise<StartResults> => {
  const plan = planOf(isQuick);
  const runs = new Map(plan.map((row): [Planned, Start[]] => [row, []]));
  const timeouts: StartTimeout[] = [];
  const failures = new Map<Planned, number>();
  const isGivenUp = (row: Planned) =>
    (failures.get(row) ?? 0) >= MOST_FAILURES ||
    timeouts.some(
      ({ subject, bodies, speed }) =>
        subject === row.subject.id && speed === row.speed && bodies <= row.bodies,
    );
  const rounds = Math.max(...plan.map((row) => row.runs));
  for (let round = 0; round < rounds; round++) {
    report(`start-up, round ${round + 1} of ${rounds}`);
    const browser = await launch();
    for (const row of plan.filter((candidate) => round < candidate.runs)) {
      const { subject, bodies, speed, limit } = row;
      if (isGivenUp(row)) continue;
      try {
        const url = `${site}${subject.path(bodies)}`;
        runs.get(row)?.push(await measureOnce(browser, url, subject, row));
      } catch (error) {
        failures.set(row, (failures.get(row) ?? 0) + 1);
        if (error instanceof TookTooLong) {
          timeouts.push({ subject: subject.id, bodies, speed, notWithin: limit });
        }
        report(`${subject.name}, ${bodies} bodies at ${speed}: ${reasonOf(error)}`);
      }
    }
    await browser.close();
  }
  return {
    measured: [...runs].flatMap(([{ subject, bodies, speed }, measured]) =>
      measured.length === 0 ? [] : [{ subject: subject.id, bodies, speed, ...summaryOf(measured) }],
    ),
    timeouts,
  };
};
