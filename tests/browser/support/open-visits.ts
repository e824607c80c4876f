import type { BrowserContextOptions, Page } from 'playwright';
import { afterEach } from 'vitest';
import { type OpenPage, openPage, untilReady } from './browser.ts';
import { openSite } from './open-site.ts';

/**
 * Visits to the built site by the tests of a file, one at a time. Each is left when its test ends, which
 * fails when anything went wrong unseen.
 */
export const openVisits = (...overrides: Parameters<typeof openSite>) => {
  const site = openSite(...overrides);
  let open: OpenPage;
  const leave = async (): Promise<void> => {
    open.expectQuiet();
    await open.close();
  };
  afterEach(leave);
  return {
    site,
    /** Leaves before the test ends, for another visit. */
    leave,
    /** Opens the map with a query, and waits until it is there. */
    visit: async (query: string, options: BrowserContextOptions = {}): Promise<Page> => {
      open = await openPage(site.browser, `${site.url}${query}`, options);
      await untilReady(open.page);
      return open.page;
    },
  };
};
