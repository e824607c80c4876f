import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, openPage, untilReady } from './support/browser.ts';
import { type Site, serveSite } from './support/site.ts';

let browser: Browser;
let site: Site;
beforeAll(async () => {
  [browser, site] = await Promise.all([launch(), serveSite()]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const VIEWS = ['structuur', 'besluitvorming', 'transities', 'raad'];
const THEMES = ['light', 'dark', 'contrast'];
const STATES = {
  list: '?view=transities&as=list&lens=hattem',
  'list of a process': '?view=besluitvorming&as=list&step=7&choices=met-impact',
  matrix: '?as=matrix&columns=members',
  'selected body': '?view=structuur&select=dagelijks-bestuur&hops=2',
  'selected relation': '?select=po-adviseert-db',
  route: '?route=ambtelijk-overleg~gemeenteraden&view=besluitvorming',
  'no route': '?route=ermelo~aanjaagteam&view=transities',
  lens: '?view=transities&lens=ermelo&role=wethouder',
  step: '?view=besluitvorming&step=4',
  swimlanes: '?view=besluitvorming&as=swimlane&step=6',
  folded: '?view=transities&folded=bestuurlijk',
  notices: '?view=nowhere&select=nobody',
  'not found': '?graph=nowhere',
};

const violations = async (query: string, options = {}): Promise<readonly string[]> => {
  const { page, close } = await openPage(browser, `${site.url}${query}`, options);
  await page.waitForSelector('html[data-state="ready"], html[data-state="error"]', {
    state: 'attached',
  });
  const { violations: found } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  await close();
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
};

describe('axe finds nothing', () => {
  it.each(VIEWS.flatMap((view) => THEMES.map((theme) => [view, theme] as const)))(
    'in the view %s, %s',
    async (view, theme) => {
      expect(await violations(`?view=${view}&theme=${theme}`)).toEqual([]);
    },
  );

  it.each(
    Object.entries(STATES).flatMap(([state, query]) =>
      ['light', 'dark'].map((theme) => [state, theme, query] as const),
    ),
  )('in the state "%s", %s', async (_, theme, query) => {
    expect(await violations(`${query}&theme=${theme}`)).toEqual([]);
  });

  it('on a phone', async () => {
    const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
    expect(await violations('?view=besluitvorming&step=4', phone)).toEqual([]);
  });

  it.each(['/', '?'])('in the dialog behind %s', async (key) => {
    const { page, close } = await openPage(browser, site.url);
    await untilReady(page);
    await page.keyboard.press(key);
    await page.waitForSelector('dialog[open]');
    if (key === '/') await page.getByRole('combobox', { name: /Zoek/ }).fill('overleg');
    const { violations: found } = await new AxeBuilder({ page }).analyze();
    await close();
    expect(found.map(({ id }) => id)).toEqual([]);
  });
});
