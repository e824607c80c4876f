import { describe, it } from 'vitest';
import { expectNothingFound } from './support/axe.ts';
import { openHost } from './support/open-host.ts';

const host = openHost();

// Where it stands: the page around a frame has the landmarks.
describe.each(['nl', 'en'])(
  'axe finds nothing in a page with the map in a frame, in %s',
  (lang) => {
    it.each(['', '&step=4', '&select=dagelijks-bestuur', '&as=list'])('with %s', async (query) => {
      const page = await host.visit('plain');
      await page.evaluate(
        (source) => document.querySelector('iframe')?.setAttribute('src', source),
        `${host.siteUrl}?embed=1&view=besluitvorming&lang=${lang}${query}`,
      );
      const frame = await host.frameAt(`view=besluitvorming&lang=${lang}${query}`);
      await frame.waitForFunction(() => document.querySelector('[data-coming]') === null);
      await expectNothingFound(page, query);
    });
  },
);
