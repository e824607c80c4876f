import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { openPage, untilReady } from './support/browser.ts';
import { openSite } from './support/open-site.ts';

const site = openSite();

/** Everything that a reader can tell one picture from another by. */
const pictureOf = async (page: Page) => {
  await untilReady(page);
  return page.evaluate(() => {
    const marks = ['dimmed', 'seat', 'turn', 'parts', 'folded', 'state', 'travelled'];
    const shown = [
      ...document.querySelectorAll<HTMLElement | SVGElement>(
        'main [data-body], main [data-relation], main [data-lane], [data-step]',
      ),
    ];
    return {
      lang: document.documentElement.lang,
      title: document.title,
      things: shown
        .map(({ dataset, ariaCurrent }) =>
          [
            dataset.body ?? dataset.relation ?? dataset.lane ?? dataset.step,
            ariaCurrent,
            ...marks.map((mark) => dataset[mark]),
          ].join(' '),
        )
        .sort(),
      told: document.querySelector('aside')?.innerText,
    };
  });
};

const DOINGS: readonly ((page: Page) => Promise<unknown>)[] = [
  (page) => page.click('[data-body="portefeuillehoudersoverleg"]'),
  (page) => page.getByLabel('Aantal stappen').selectOption('2'),
  (page) => page.getByLabel('Richting').selectOption('out'),
  (page) => page.click('[data-question="seats"] button'),
  (page) => page.click('[data-member="hattem"]'),
  async (page) => {
    await page.getByRole('button', { name: 'Legenda en filter' }).click();
    await page.getByRole('checkbox', { name: 'Legt voorstel voor aan' }).click();
  },
  (page) => page.getByRole('button', { name: 'Ambtelijk', exact: true }).click(),
  async (page) => {
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: 'Besluitvorming' }).click();
  },
  (page) => page.getByRole('button', { name: 'Loop de stappen door' }).click(),
  (page) => page.locator('ol [data-state="ahead"] button, ol button').nth(3).click(),
  (page) => page.locator('[data-choice="met-impact"]').click(),
  (page) => page.getByRole('button', { name: 'Lijst' }).click(),
  (page) => page.getByRole('button', { name: 'Tabel' }).click(),
];

it('back and forward restore every state, and its link opens the same in a new browser', async () => {
  const { page, expectQuiet, close } = await openPage(site.browser, `${site.url}structuur/`);
  const past = [{ url: page.url(), picture: await pictureOf(page) }];
  for (const doing of DOINGS) {
    await doing(page);
    await page.waitForFunction((before) => location.href !== before, past.at(-1)?.url);
    past.push({ url: page.url(), picture: await pictureOf(page) });
  }
  for (const { url, picture } of past.slice(0, -1).reverse()) {
    await page.goBack();
    expect(page.url()).toBe(url);
    expect(await pictureOf(page), `back to ${url}`).toEqual(picture);
  }
  for (const { url, picture } of past.slice(1)) {
    await page.goForward();
    expect(page.url()).toBe(url);
    expect(await pictureOf(page), `forward to ${url}`).toEqual(picture);
  }
  expectQuiet();
  await close();
  for (const { url, picture } of past) {
    const anew = await openPage(site.browser, url);
    expect(await pictureOf(anew.page), `anew at ${url}`).toEqual(picture);
    anew.expectQuiet();
    await anew.close();
  }
});
