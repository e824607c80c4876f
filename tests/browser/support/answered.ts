import type { Browser, Page } from 'playwright';
import { openPage } from './browser.ts';

export type Answer = Parameters<Page['route']>[1];

/** Opens an address of the map where some files are answered otherwise, and hears all that goes wrong. */
export const openAnswered = async (
  browser: Browser,
  address: string,
  answers: Readonly<Record<string, Answer>>,
) => {
  const { page, close } = await openPage(browser, 'about:blank');
  for (const [pattern, answer] of Object.entries(answers)) await page.route(pattern, answer);
  const uncaught: string[] = [];
  page.on('pageerror', (error) => uncaught.push(String(error)));
  // What hangs holds up the end of loading, and must not hold up the map.
  await page.goto(address, { waitUntil: 'commit' });
  return { page, uncaught, close };
};
