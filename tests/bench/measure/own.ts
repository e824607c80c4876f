import type { Browser, Page } from 'playwright';
import { fixture } from '../../browser/support/own-map.ts';
import type { Report } from '../progress.ts';
import { SMALL } from '../sizes.ts';
import { median, quantile } from '../statistics.ts';
import { OURS, REACT_FLOW_ELK } from '../subjects/subjects.ts';
import { type OpenSubject, openSubject } from './open-subject.ts';

/** The workbook that is opened, and how many bodies it holds. */
const WORKBOOK = { file: fixture('voorbeeldstreek.xlsx'), bodies: 20 } as const;
const OPTIONS = { speed: '4x', limit: 60_000 } as const;
const RUNS = { all: 9, quick: 2 } as const;

/** A workbook from the moment that it is chosen until its picture is on screen, on the slow device. */
export interface OwnResult {
  readonly runs: number;
  /** In milliseconds: the median, and the quarter of runs that were fastest, and slowest. */
  readonly visible: number;
  readonly quarters: readonly [number, number];
  /** When React Flow with elkjs shows its first picture of 50 bodies, in the same run and on the same device. */
  readonly peer: number;
}

/** Notes in the page when a file is chosen, and when after that all bodies were painted. */
const watchChoice = (bodies: number): void => {
  const seen: { chosen?: number; painted?: number } = {};
  Object.assign(window, { seen });
  document.addEventListener(
    'change',
    () => {
      seen.chosen = performance.now();
    },
    true,
  );
  const look = () => {
    const drawn = document.querySelectorAll('#root [data-body]');
    const ids = new Set([...drawn].map((body) => body.getAttribute('data-body')));
    const isDrawn = document.querySelector('[data-own-map]') !== null && ids.size >= bodies;
    if (!isDrawn) return requestAnimationFrame(look);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      seen.painted = performance.now();
    };
    return port2.postMessage(null);
  };
  requestAnimationFrame(look);
};

const openWorkbook = async (page: Page): Promise<number> => {
  await page.locator('button[popovertarget="menu"]').click();
  await page.getByRole('button', { name: 'Eigen kaart' }).click();
  const chooser = page.locator('input[data-file-chooser]');
  await chooser.waitFor({ state: 'attached' });
  // A reader looks for the file; what reads it and draws it comes meanwhile.
  await page.waitForLoadState('networkidle');
  await page.evaluate(watchChoice, WORKBOOK.bodies);
  await chooser.setInputFiles(WORKBOOK.file);
  await page.waitForFunction(() => Reflect.get(window, 'seen').painted !== undefined);
  return page.evaluate(() => {
    const { painted, chosen } = Reflect.get(window, 'seen');
    return painted - chosen;
  });
};

const inPage = async <T>(
  opening: Promise<OpenSubject>,
  work: (page: Page) => Promise<T>,
): Promise<T> => {
  const opened = await opening;
  try {
    return await work(opened.page);
  } finally {
    await opened.close();
  }
};

/** Opens a workbook and the peer's page in turns, so that whatever else the machine does slows both alike. */
export const measureOwn = async (
  launch: () => Promise<Browser>,
  site: string,
  isQuick: boolean,
  report: Report,
): Promise<OwnResult> => {
  const [bodies] = SMALL;
  const open = (browser: Browser, subject: typeof OURS) =>
    openSubject(browser, `${site}${subject.path(bodies)}`, subject, OPTIONS);
  const ours: number[] = [];
  const peers: number[] = [];
  const rounds = isQuick ? RUNS.quick : RUNS.all;
  for (let round = 0; round < rounds; round++) {
    report(`workbook, round ${round + 1} of ${rounds}`);
    const browser = await launch();
    ours.push(await inPage(open(browser, OURS), openWorkbook));
    peers.push(
      await inPage(open(browser, REACT_FLOW_ELK), (page) =>
        page.evaluate(() => window.recording?.visible ?? Number.NaN),
      ),
    );
    await browser.close();
  }
  return {
    runs: rounds,
    visible: Math.round(median(ours)),
    quarters: [Math.round(quantile(ours, 0.25)), Math.round(quantile(ours, 0.75))],
    peer: Math.round(median(peers)),
  };
};
