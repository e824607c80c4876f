import type { Browser } from 'playwright';
import { afterAll, beforeAll } from 'vitest';
import { launch } from './browser.ts';
import { type Override, type Site, serveSite } from './site.ts';

type Overrides = Readonly<Record<string, Override>>;

export interface OpenSite {
  /** Address of the map, with a slash at its end. Only there once a test or a hook runs. */
  readonly url: string;
  readonly browser: Browser;
}

/**
 * The built site with a browser to visit it, for all tests of a file: there before the first of them,
 * and gone after the last.
 * @param overrides paths that are answered differently, or what makes them
 */
export const openSite = (
  overrides: Overrides | (() => Overrides | Promise<Overrides>) = {},
): OpenSite => {
  let browser: Browser | undefined;
  let site: Site | undefined;
  beforeAll(async () => {
    const answers = typeof overrides === 'function' ? await overrides() : overrides;
    [browser, site] = await Promise.all([launch(), serveSite(answers)]);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
  const there = <Value>(value: Value | undefined): Value => {
    if (value === undefined) throw new Error('The site opens when the first test or hook runs');
    return value;
  };
  return {
    get url() {
      return there(site).url;
    },
    get browser() {
      return there(browser);
    },
  };
};
