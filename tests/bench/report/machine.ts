import { readFileSync } from 'node:fs';
import { cpus, loadavg, platform, totalmem } from 'node:os';
import type { Browser } from 'playwright';

/** What a figure depends on besides the code. Nothing that tells whose machine it is. */
export interface Machine {
  readonly processor: string;
  readonly cores: number;
  readonly gigabytes: number;
  readonly system: string;
  readonly node: string;
  readonly chromium: string;
  /** How many tasks wanted a core in the minute before the run; over the number of cores is busy. */
  readonly load: number;
}

const systemName = (): string => {
  try {
    const release = readFileSync('/etc/os-release', 'utf8');
    return /^PRETTY_NAME="?([^"\n]+)/m.exec(release)?.[1] ?? platform();
  } catch {
    return platform();
  }
};

export const describeMachine = (browser: Browser): Machine => ({
  processor: cpus()[0]?.model ?? 'unknown',
  cores: cpus().length,
  gigabytes: Math.round(totalmem() / 2 ** 30),
  system: systemName(),
  node: process.versions.node,
  chromium: browser.version(),
  load: Math.round((loadavg()[0] ?? 0) * 10) / 10,
});
