import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { openPage, untilReady, untilWhole } from './support/browser.ts';
import { openSite } from './support/open-site.ts';

const site = openSite();

const THEMES = ['light', 'dark', 'contrast'] as const;
const STATES = {
  structure: '?view=structuur',
  decisions: '?view=besluitvorming',
  transitions: '?view=transities',
  council: '?view=raad',
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
/** The rules whose answer can differ from one theme to another on the same page. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

const told = async (axe: AxeBuilder): Promise<readonly string[]> => {
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
  );
};

const arrive = async (query: string, options = {}) => {
  const { page, close } = await openPage(site.browser, `${site.url}${query}`, options);
  await page.waitForSelector('html[data-state="ready"], html[data-state="error"]', {
    state: 'attached',
  });
  await untilWhole(page);
  return { page, close };
};

const everything = (page: Page): AxeBuilder =>
  new AxeBuilder({ page }).withTags([
    'wcag2a',
    'wcag2aa',
    'wcag21a',
    'wcag21aa',
    'wcag22aa',
    'best-practice',
  ]);

describe('axe finds nothing', () => {
  it.each(Object.entries(STATES))('in the state "%s", in any theme', async (_, query) => {
    const { page, close } = await arrive(query);
    for (const theme of THEMES) {
      await page.evaluate((name) => {
        document.documentElement.dataset.theme = name;
      }, theme);
      const axe =
        theme === 'light' ? everything(page) : new AxeBuilder({ page }).withRules(COLOUR_RULES);
      expect(await told(axe), theme).toEqual([]);
    }
    await close();
  });

  it('on a phone', async () => {
    const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
    const { page, close } = await arrive('?view=besluitvorming&step=4', phone);
    expect(await told(everything(page))).toEqual([]);
    await close();
  });

  it.each(['/', '?'])('in the dialog behind %s', async (key) => {
    const { page, close } = await openPage(site.browser, site.url);
    await untilReady(page);
    await page.keyboard.press(key);
    await page.waitForSelector('dialog[open]');
    if (key === '/') await page.getByRole('combobox', { name: /zoek/i }).fill('overleg');
    expect(await told(new AxeBuilder({ page }))).toEqual([]);
    await close();
  });
});
