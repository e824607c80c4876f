import type { LaunchOptions } from 'playwright';

/** Chromium as tests and benchmarks start it: the one that set-up found, and nothing of its own going on. */
export const chromiumOptions = (): LaunchOptions => ({
  ...(process.env.CHROME_PATH ? { executablePath: process.env.CHROME_PATH } : {}),
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-quic',
    // Letters stand where they are measured, also where no window rounds them to whole pixels.
    '--font-render-hinting=none',
  ],
});
