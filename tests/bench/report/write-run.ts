import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Goal } from './goals.ts';
import { plotRun } from './plot.ts';
import type { Run } from './results.ts';

const fileAt = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/**
 * Writes a run down: for now (`results/`, which is not kept), and when it is recorded as the last
 * line of the history, with its plot beside it.
 */
export const writeRun = (run: Run, goals: readonly Goal[], isRecorded: boolean): void => {
  const entry = { ...run, goals };
  mkdirSync(fileAt('results'), { recursive: true });
  writeFileSync(fileAt('results/latest.json'), `${JSON.stringify(entry, null, 2)}\n`);
  writeFileSync(fileAt('results/latest.svg'), plotRun(run));
  if (!isRecorded) return;
  appendFileSync(fileAt('history.jsonl'), `${JSON.stringify(entry)}\n`);
  writeFileSync(fileAt('history-latest.svg'), plotRun(run));
};
