import { describe, it } from 'vitest';
import { expectNothingFound } from './support/axe.ts';
import { openPage, untilWhole } from './support/browser.ts';
import { openSite } from './support/open-site.ts';

const site = openSite();

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const LANGUAGES = ['nl', 'en'] as const;

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
  around: '?around=dagelijks-bestuur&hops=2',
  'second map': '?graph=regelingen-2016',
  'list of the second map': '?graph=regelingen-2016&as=list',
  'table of the second map': '?graph=regelingen-2016&as=matrix',
  notices: '?view=nowhere&select=nobody',
  'not found': '?graph=nowhere',
};
const ON_A_PHONE = {
  structure: '?view=structuur',
  'selected body': '?select=gemeenten',
  step: '?view=besluitvorming&step=4',
  answer: '?view=transities&ask=lead',
  'second map': '?graph=regelingen-2016',
};

const arrive = async (query: string, options = {}) => {
  const { page, close } = await openPage(site.browser, `${site.url}${query}`, options);
  await page.waitForSelector('html[data-state="ready"], html[data-state="error"]', {
    state: 'attached',
  });
  await untilWhole(page);
  return { page, close };
};

describe('axe finds nothing', () => {
  it.each(Object.entries(STATES))(
    'in the state "%s", in any theme and language',
    async (name, query) => {
      for (const lang of LANGUAGES) {
        const { page, close } = await arrive(`${query}&lang=${lang}`);
        await expectNothingFound(page, `${name} ${lang}`);
        await close();
      }
    },
  );

  it.each(Object.entries(ON_A_PHONE))('on a phone in the state "%s"', async (name, query) => {
    const { page, close } = await arrive(query, PHONE);
    await expectNothingFound(page, name);
    await close();
  });
});
