import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright';
import { expect } from 'vitest';
import { chromiumOptions } from './chromium-options.ts';

const SCREENSHOTS = fileURLToPath(new URL('../screenshots/', import.meta.url));

export const launch = (): Promise<Browser> => chromium.launch(chromiumOptions());

export interface OpenPage {
  readonly page: Page;
  /** Fails when anything went wrong unseen: a console error, a refusal, a request elsewhere. */
  readonly expectQuiet: () => void;
  readonly close: () => Promise<void>;
}

/** What Playwright itself says in the console of a page that may keep no service worker. */
const BLOCKED = 'Service Worker registration blocked by Playwright';

/**
 * Opens an address in a fresh browser profile, and listens for everything that goes wrong. Only a test
 * about it lets the page keep a service worker: it fetches the whole map once more.
 */
export const openPage = async (
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<OpenPage> => {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
    ...options,
  });
  const page = await context.newPage();
  const wrong: string[] = [];
  const { origin } = new URL(address);
  page.on('console', (message) => {
    const isWrong = message.type() === 'error' || message.type() === 'warning';
    if (isWrong && message.text() !== BLOCKED) wrong.push(message.text());
  });
  page.on('pageerror', (error) => wrong.push(String(error)));
  page.on('request', (request) => {
    const { protocol, origin: target } = new URL(request.url());
    if (protocol.startsWith('http') && target !== origin) wrong.push(`request to ${request.url()}`);
  });
  await page.goto(address);
  return {
    page,
    expectQuiet: () => expect(wrong).toEqual([]),
    close: () => context.close(),
  };
};

/** Waits until no part of the page is still to come. */
export const untilWhole = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => document.querySelector('[data-coming]') === null);
};

/** Waits until the diagram or list of the present address is on screen, with all that is told of it. */
export const untilReady = async (page: Page): Promise<void> => {
  await page.waitForSelector('html[data-state="ready"]', { state: 'attached' });
  await untilWhole(page);
  await page.waitForFunction(() => document.fonts.size > 0 && document.fonts.status === 'loaded');
};

/**
 * Waits until the page has fetched all that it fetches ahead, so that the wires can be cut: a quiet network
 * alone tells nothing, since a busy machine is quiet between two parts. What keeps the map comes last.
 */
export const untilFetchedAhead = async (page: Page): Promise<void> => {
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => name.includes('/keep-offline-')),
  );
  await page.waitForLoadState('networkidle');
};

/** Leaves a picture for people to leaf through. */
export const shoot = async (page: Page, name: string): Promise<void> => {
  mkdirSync(SCREENSHOTS, { recursive: true });
  await page.screenshot({ path: `${SCREENSHOTS}${name}.png` });
};
