import type { Browser, Page } from 'playwright';
import { MESSAGES_NL } from '../../../src/i18n/messages.nl.ts';
import { type Report, reportOn } from '../progress.ts';
import { LARGE, MOST_UNFOLDED, SMALL } from '../sizes.ts';
import { quantile } from '../statistics.ts';
import {
  CYTOSCAPE_ELK,
  OURS_DENSE,
  OURS_OPENING,
  REACT_FLOW_ELK,
  type Subject,
} from '../subjects/subjects.ts';
import { findPlaces, MOVERS, MOVES, type Move } from './moves.ts';
import { type OpenSubject, openSubject } from './open-subject.ts';

/** How long frames took while something was done, in milliseconds from one to the next. */
export interface FrameResult {
  readonly subject: Subject['id'];
  readonly bodies: number;
  readonly move: Move;
  readonly frames: number;
  readonly p50: number;
  readonly p95: number;
}

declare global {
  interface Window {
    frameTimes?: number[];
  }
}

/** The frames of the page while `act` goes on, in milliseconds each. */
const framesDuring = async (page: Page, act: () => Promise<void>): Promise<readonly number[]> => {
  await page.evaluate(() => {
    const frames: number[] = [];
    window.frameTimes = frames;
    let before = performance.now();
    const next = (now: number) => {
      if (window.frameTimes !== frames) return;
      frames.push(now - before);
      before = now;
      requestAnimationFrame(next);
    };
    requestAnimationFrame((now) => {
      before = now;
      requestAnimationFrame(next);
    });
  });
  await act();
  return page.evaluate(() => {
    const frames = window.frameTimes ?? [];
    delete window.frameTimes;
    return frames;
  });
};

interface Planned {
  readonly subject: Subject;
  readonly bodies: number;
  readonly search: string;
  readonly moves: readonly Move[];
}

const SHOW_ALL = MESSAGES_NL.diagram.fit;
/** How long a picture takes at most until it is sharp at another size, in milliseconds. */
const SETTLING = 1_500;

const PEER_MOVES = MOVES.filter((move) => move !== 'filter');

const planOf = (isQuick: boolean): readonly Planned[] => {
  const ours = (bodies: number, subject: Subject = OURS_DENSE): Planned => ({
    subject,
    bodies,
    search: bodies <= MOST_UNFOLDED ? '?fold=none' : '',
    moves: MOVES,
  });
  const peer = (subject: Subject, bodies: number): Planned => ({
    subject,
    bodies,
    search: '',
    moves: PEER_MOVES,
  });
  const [, small] = SMALL;
  const few = [
    ours(small),
    ours(small, OURS_OPENING),
    peer(REACT_FLOW_ELK, small),
    peer(CYTOSCAPE_ELK, small),
  ];
  return isQuick
    ? few
    : [
        ...few,
        ...LARGE.map((bodies) => ours(bodies)),
        ...LARGE.map((bodies) => ours(bodies, OURS_OPENING)),
        peer(REACT_FLOW_ELK, 1_000),
        peer(CYTOSCAPE_ELK, 1_000),
      ];
};

/** Ours opens on the part of a large picture that can be read; peers show all of theirs. */
const showWhole = async ({ page }: OpenSubject): Promise<void> => {
  await page.getByRole('button', { name: SHOW_ALL }).click();
  await page.waitForTimeout(SETTLING);
};

/**
 * Frame times while a person pans, zooms, hovers, selects and filters, with everything in sight and at
 * the size at which the map opens: where more bodies than can be drawn are, in the folded view.
 */
export const measureFrames = async (
  browser: Browser,
  site: string,
  isQuick: boolean,
  report: Report,
): Promise<readonly FrameResult[]> => {
  const results: FrameResult[] = [];
  for (const { subject, bodies, search, moves } of planOf(isQuick)) {
    await reportOn(report, `frames of ${subject.name}, ${bodies} bodies`, async () => {
      const url = `${site}${subject.path(bodies)}${search}`;
      const opened = await openSubject(browser, url, subject, { speed: '1x', limit: 60_000 });
      try {
        if (subject === OURS_DENSE) await showWhole(opened);
        for (const move of moves) {
          const places = await findPlaces(opened.page, subject.bodies);
          const frames = await framesDuring(opened.page, () => MOVERS[move](opened.page, places));
          results.push({
            subject: subject.id,
            bodies,
            move,
            frames: frames.length,
            p50: Math.round(quantile(frames, 0.5) * 10) / 10,
            p95: Math.round(quantile(frames, 0.95) * 10) / 10,
          });
        }
      } finally {
        await opened.close();
      }
    });
  }
  return results;
};
