import type { Browser } from 'playwright';
import { type Report, reportOn } from '../progress.ts';
import { LARGE, SMALL } from '../sizes.ts';
import { OURS, PEERS, type Subject } from '../subjects/subjects.ts';
import { type Heap, heapOf } from './heap.ts';
import { openSubject } from './open-subject.ts';

export interface MemoryResult extends Heap {
  readonly subject: Subject['id'];
  readonly bodies: number;
}

/** What each subject holds on to when its first view is there and nothing has been done yet. */
export const measureMemory = async (
  browser: Browser,
  site: string,
  isQuick: boolean,
  report: Report,
): Promise<readonly MemoryResult[]> => {
  const small = SMALL.flatMap((bodies) => [OURS, ...PEERS].map((subject) => ({ subject, bodies })));
  const large = isQuick ? [] : LARGE.map((bodies) => ({ subject: OURS, bodies }));
  const results: MemoryResult[] = [];
  for (const { subject, bodies } of [...small, ...large]) {
    await reportOn(report, `memory of ${subject.name}, ${bodies} bodies`, async () => {
      const url = `${site}${subject.path(bodies)}`;
      const opened = await openSubject(browser, url, subject, { speed: '1x', limit: 60_000 });
      try {
        results.push({ subject: subject.id, bodies, ...(await heapOf(opened.cdp)) });
      } finally {
        await opened.close();
      }
    });
  }
  return results;
};
