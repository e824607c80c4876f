import { expect, it } from 'vitest';
import { openPage, untilReady } from './support/browser.ts';
import { openSite } from './support/open-site.ts';

const site = openSite();

// All other tests ask for less motion, and jump: what moves is seen only here.
it('slides to a body out of sight, for who has not asked for less motion', async () => {
  const { page, expectQuiet, close } = await openPage(site.browser, `${site.url}?view=structuur`, {
    reducedMotion: 'no-preference',
  });
  await untilReady(page);
  const zoomIn = page.getByRole('button', { name: 'Groter' });
  for (let time = 0; time < 5; time++) await zoomIn.click();
  // What zooms in takes its time too: a body is out of sight once it has.
  const away = await page.waitForFunction(() => {
    const sight = document.querySelector('.react-flow')?.getBoundingClientRect();
    return [...document.querySelectorAll<HTMLElement>('button[data-body]')].find(
      (body) => body.getBoundingClientRect().top > (sight?.bottom ?? Number.POSITIVE_INFINITY),
    );
  });
  const chosen = await away.evaluate((body) => {
    body?.click();
    return body?.dataset.body ?? null;
  });
  await expect
    .poll(() =>
      page.evaluate((id) => {
        const sight = document.querySelector('.react-flow')?.getBoundingClientRect();
        const card = document.querySelector(`[data-body="${id}"]`)?.getBoundingClientRect();
        return sight && card && card.top >= sight.top && card.bottom <= sight.bottom;
      }, chosen),
    )
    .toBe(true);
  expectQuiet();
  await close();
});
