import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { expect } from 'vitest';

/** The Firefox that set-up found; `undefined`: there is none, and what is for it is left out. */
export const FIREFOX_PATH = process.env.FIREFOX_PATH;

export const launchFirefox = (): Promise<Browser> =>
  puppeteer.launch({
    browser: 'firefox',
    ...(FIREFOX_PATH ? { executablePath: FIREFOX_PATH } : {}),
    headless: true,
    timeout: 120_000,
    protocolTimeout: 120_000,
    extraPrefsFirefox: { 'ui.prefersReducedMotion': 1 },
  });

export interface FirefoxPage {
  readonly page: Page;
  /** Fails when the page has told an error. */
  readonly expectQuiet: () => void;
}

/** Waits until the diagram or list of the present address is on screen, with all that is told of it. */
export const untilReadyInFirefox = async (page: Page): Promise<void> => {
  await page.waitForSelector('html[data-state="ready"]');
  await page.waitForFunction(() => document.querySelector('[data-coming]') === null);
};

/** What Firefox asks of every host by itself, also of one that has no picture of its own. */
const OWN_ASKING = '/favicon.ico';

/** Opens an address in a profile of its own, and listens for what goes wrong. */
export const openInFirefox = async (browser: Browser, address: string): Promise<FirefoxPage> => {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  await page.setViewport({ width: 1440, height: 900 });
  const wrong: string[] = [];
  const tell = (error: string) => {
    if (!error.includes(OWN_ASKING)) wrong.push(error);
  };
  page.on('console', (message) => {
    if (message.type() === 'error') tell(message.text());
  });
  page.on('pageerror', (error) => tell(String(error)));
  await page.goto(address);
  return { page, expectQuiet: () => expect(wrong).toEqual([]) };
};
