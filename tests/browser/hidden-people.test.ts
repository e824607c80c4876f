import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { openPage, untilReady } from './support/browser.ts';
import { openSite } from './support/open-site.ts';
import { give, untilDrawn, untilWatched } from './support/own-map.ts';

const site = openSite();

const NAME = 'Wemelfort';
const FILE = {
  format: 2,
  meta: { name: 'Voorbeeldstreek', people: 'hide' },
  bodies: [
    { id: 'db', name: 'Dagelijks Bestuur' },
    { id: 'ab', name: 'Algemeen Bestuur' },
  ],
  roles: [{ id: 'voorzitter', label: 'voorzitter' }],
  relations: [{ type: 'adviseert', from: 'db', to: 'ab' }],
  people: [{ id: 'p1', name: `Jo ${NAME}` }],
  memberships: [
    { body: 'db', person: 'p1', role: 'voorzitter' },
    { body: 'ab', member: 'db' },
  ],
};

it('names nobody in a map that hides its people: picture, panel, list, table, search and file', async () => {
  const { page, expectQuiet, close } = await openPage(site.browser, site.url);
  await untilReady(page);
  await untilWatched(page);
  await give(page, 'drop', 'streek.json', [...Buffer.from(JSON.stringify(FILE))], null);
  await untilDrawn(page, 2);
  const expectNobody = async (where: string) => {
    await untilReady(page);
    expect([where, (await page.content()).includes(NAME)]).toEqual([where, false]);
  };
  await expectNobody('picture');
  await page.locator('[data-body="db"]').first().click();
  expect(await page.locator('body').innerText()).toContain('voorzitter');
  await expectNobody('panel');
  for (const as of ['Lijst', 'Tabel']) {
    await page.getByRole('button', { name: as, exact: true }).click();
    await expectNobody(as);
  }
  await page.keyboard.press('/');
  await page.locator('dialog[open] input[type=search]').fill(NAME);
  // What comes nearest is offered: bodies, and nobody.
  await page.locator('[data-found]').first().waitFor();
  expect((await page.locator('[data-found]').allInnerTexts()).join()).not.toContain(NAME);
  // The first empties the box, in some browsers.
  await page.locator('dialog[open] input[type=search]').fill('');
  await page.keyboard.press('Escape');
  await page.locator('dialog[open]').waitFor({ state: 'detached' });
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('[data-own-map] button', { hasText: 'Bewaar' }).click(),
  ]);
  const saved = readFileSync(await file.path(), 'utf8');
  expect(saved).toContain('Dagelijks Bestuur');
  expect(saved).not.toContain(NAME);
  expect(new URL(page.url()).href).not.toContain(NAME);
  expectQuiet();
  await close();
});
