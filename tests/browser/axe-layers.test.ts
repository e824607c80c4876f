import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { QUESTION_KINDS } from '../../src/perspective/questions.ts';
import { expectNothingFound } from './support/axe.ts';
import { type OpenPage, openPage, untilReady, untilWhole } from './support/browser.ts';
import { openSite } from './support/open-site.ts';
import { STORY } from './support/stage.ts';

const site = openSite();

const WORKBOOK = fileURLToPath(
  new URL('../fixtures/workbooks/voorbeeldstreek-fouten.xlsx', import.meta.url),
);

const arrive = async (query: string, options = {}): Promise<OpenPage> => {
  const opened = await openPage(site.browser, `${site.url}${query}`, options);
  await untilReady(opened.page);
  return opened;
};

const fromMenu = async (page: Page, place: number): Promise<void> => {
  await page.click('button[popovertarget="menu"]');
  await page.locator('#menu > button').nth(place).click();
  await page.waitForSelector('dialog[open]');
};

/** The first Escape lets go of what was typed. */
const closeAll = async (page: Page): Promise<void> => {
  const open = page.locator('dialog[open], :popover-open');
  for (let presses = 0; presses < 3 && (await open.count()) > 0; presses++) {
    await page.keyboard.press('Escape');
  }
  await expect.poll(() => open.count()).toBe(0);
};

/** What lies over the page, and how it is opened, in either language. */
const LAYERS: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'the search': (page) => page.keyboard.press('/'),
  'what the search finds': async (page) => {
    await page.keyboard.press('/');
    await page.fill('dialog[open] input', 'o');
  },
  'what the search does not find': async (page) => {
    await page.keyboard.press('/');
    await page.fill('dialog[open] input', 'qqqxyz');
  },
  'the keys': (page) => page.keyboard.press('?'),
  'the menu with language and colours': (page) => page.click('button[popovertarget="menu"]'),
  'the other maps': (page) => fromMenu(page, 0),
  'a map of one’s own': (page) => fromMenu(page, 1),
  sharing: (page) => fromMenu(page, 2),
  'the picture to keep': async (page) => {
    await fromMenu(page, 2);
    await page.locator('dialog[open] summary').first().click();
  },
  'the legend': (page) => page.click('main button[popovertarget="legend"]'),
};

describe.each(['nl', 'en'])('axe finds nothing in %s', (lang) => {
  let opened: OpenPage;
  beforeAll(async () => {
    opened = await arrive(`?lang=${lang}`);
  });
  afterAll(() => opened.close());

  it.each(Object.entries(LAYERS))('in %s', async (name, open) => {
    const { page } = opened;
    await open(page);
    await untilWhole(page);
    await expectNothingFound(page, name);
    await closeAll(page);
  });

  it.each(QUESTION_KINDS)('in the answer about %s', async (kind) => {
    const { page, close } = await arrive(`?lang=${lang}&view=transities`);
    await page.click(`[data-question="${kind}"] button`);
    await page.waitForSelector('[data-question]:not(:has(~ [data-question]))');
    await untilReady(page);
    await expectNothingFound(page, kind);
    await close();
  });

  it('on the stage, in its overview, and in the presenter’s window', async () => {
    const { page, close } = await arrive(`${STORY}&scene=3&lang=${lang}`);
    await expectNothingFound(page, 'stage');
    for (const key of ['o', 'g', '?', 'k', '/']) {
      await page.keyboard.press(key);
      await untilWhole(page);
      await expectNothingFound(page, `stage, ${key}`);
      await closeAll(page);
    }
    const [presenter] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('v')]);
    await presenter.waitForSelector('[data-peer="there"]', { state: 'attached' });
    await untilWhole(presenter);
    await expectNothingFound(presenter, 'presenter');
    await close();
  });

  it('in the handout', async () => {
    const { page, close } = await arrive(`${STORY}&handout=notes&lang=${lang}`);
    await expectNothingFound(page, 'handout');
    await close();
  });

  it('in a map of one’s own that is not right yet', async () => {
    const { page, close } = await arrive(`?lang=${lang}`);
    await fromMenu(page, 1);
    await page.setInputFiles('input[type="file"]', WORKBOOK);
    await page.waitForSelector('[data-own-map]');
    await untilWhole(page);
    await expectNothingFound(page, 'own map');
    await close();
  });
});
