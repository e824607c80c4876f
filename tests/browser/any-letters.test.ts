import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { openPage, untilReady, untilWhole } from './support/browser.ts';
import { openSite } from './support/open-site.ts';
import { translate } from './support/translate.ts';
import { WIDE_SPACING } from './support/wide-spacing.ts';

const site = openSite();

/** Of the story that comes with the map, and steps of its process. */
const SCENES = 40;
const STEPS = 9;

const VIEWS = ['structuur', 'besluitvorming', 'transities', 'raad'] as const;

/** What is chosen in a view, one after another: everything that tells something else. */
const choicesIn = async (page: Page): Promise<readonly string[]> => [
  ...(await page
    .locator('[data-body]')
    .evaluateAll((found) => found.map((one) => `[data-body="${one.getAttribute('data-body')}"]`))),
  ...(await page
    .locator('[data-question]')
    .evaluateAll((found) =>
      found.map((one) => `[data-question="${one.getAttribute('data-question')}"] button`),
    )),
];

const press = (page: Page, selector: string) =>
  page.evaluate((at) => document.querySelector<HTMLElement>(at)?.click(), selector);

/** What is told, without the marks of a translation. */
const told = async (page: Page): Promise<string> => {
  await untilWhole(page);
  await page.waitForTimeout(60);
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('h1, aside, [data-process], [data-scene]')]
      .map((element) => {
        const copy = element.cloneNode(true) as HTMLElement;
        // What shows a translated word of a drawing says the same once more.
        for (const shown of copy.querySelectorAll('foreignObject')) shown.remove();
        return copy.textContent;
      })
      .join('\n')
      .replaceAll(/[«»]/g, ''),
  );
};

/** Words of a translated drawing that nobody sees: HTML inside a drawing is not painted. */
const unseen = (page: Page) =>
  page.locator('svg text').evaluateAll((found) =>
    found
      .filter((word) => {
        const { textContent } = word;
        if (textContent === null || textContent === '' || word.closest('[hidden]')) return false;
        if (window.getComputedStyle(word).display === 'none') return false;
        const { nextElementSibling: translated } = word;
        const line = translated?.matches('foreignObject') ? translated.firstElementChild : null;
        const box = line?.getBoundingClientRect();
        return line?.textContent !== textContent || !box || box.width === 0;
      })
      .map(({ textContent }) => textContent),
  );

describe('a page that the browser translates', () => {
  it.each(VIEWS)(
    'tells in %s what it tells untranslated, at every choice and step',
    async (view) => {
      const one = await openPage(site.browser, `${site.url}${view}/`);
      const two = await openPage(site.browser, `${site.url}${view}/`);
      await Promise.all([untilReady(one.page), untilReady(two.page)]);
      const choices = await choicesIn(one.page);
      await translate(two.page);
      expect(await two.page.locator('aside font').count()).toBeGreaterThan(5);
      const steps = (await one.page.locator('[data-process]').count()) > 0 ? STEPS : 0;
      for (const choice of choices) {
        await Promise.all([press(one.page, choice), press(two.page, choice)]);
        expect(await told(two.page), choice).toBe(await told(one.page));
        expect(await unseen(two.page), choice).toEqual([]);
      }
      for (let step = 0; step < steps; step++) {
        await Promise.all([
          one.page.keyboard.press('PageDown'),
          two.page.keyboard.press('PageDown'),
        ]);
        const choice = '[data-choice]:not([aria-pressed="true"])';
        expect(await told(two.page), `step ${step}`).toBe(await told(one.page));
        expect(await unseen(two.page), `step ${step}`).toEqual([]);
        if (step === 3) await Promise.all([press(one.page, choice), press(two.page, choice)]);
      }
      for (const { expectQuiet, close } of [one, two]) {
        expectQuiet();
        await close();
      }
    },
  );

  it('shows the words of swimlanes, and those of a language that was changed to', async () => {
    const { page, expectQuiet, close } = await openPage(
      site.browser,
      `${site.url}?view=besluitvorming&as=swimlane`,
    );
    await untilReady(page);
    await translate(page);
    for (let step = 0; step < 4; step++) {
      await page.keyboard.press('PageDown');
      await page.waitForTimeout(60);
      await expect(page.locator('[data-lane-name]').allTextContents()).resolves.toEqual([
        '«Ambtelijk»',
        '«Bestuurlijk»',
        '«Gemeenten»',
      ]);
      expect(await unseen(page)).toEqual([]);
    }
    expectQuiet();
    await close();
  });

  it('goes through every scene of a story', async () => {
    const address = `${site.url}?story=greep-op-samenwerking`;
    const one = await openPage(site.browser, address);
    const two = await openPage(site.browser, address);
    await Promise.all([untilReady(one.page), untilReady(two.page)]);
    await translate(two.page);
    for (let scene = 0; scene < SCENES; scene++) {
      expect(await told(two.page), `scene ${scene}`).toBe(await told(one.page));
      expect(await unseen(two.page), `scene ${scene}`).toEqual([]);
      await Promise.all([one.page.keyboard.press('PageDown'), two.page.keyboard.press('PageDown')]);
    }
    for (const { expectQuiet, close } of [one, two]) {
      expectQuiet();
      await close();
    }
  });
});

const LETTERS = {
  'the spacing of WCAG 1.4.12': WIDE_SPACING,
  "a reader's own wide font": `* { font-family: "DejaVu Sans Mono", monospace !important; }`,
} as const;

/** Cards whose words do not stay inside. */
const cut = (page: Page) =>
  page
    .locator('button[data-body], [data-swimlane] :is([data-step], [data-guests])')
    .evaluateAll((cards) =>
      cards
        .filter((card) => {
          const box = card.getBoundingClientRect();
          return [...card.querySelectorAll('span')].some((line) => {
            const range = document.createRange();
            range.selectNodeContents(line);
            const words = range.getBoundingClientRect();
            return (
              words.width > 0 &&
              (words.right > box.right + 1 ||
                words.bottom > box.bottom + 1 ||
                words.top < box.top - 1)
            );
          });
        })
        .map(({ textContent }) => textContent),
    );

describe('in any letters', () => {
  it.each(Object.entries(LETTERS))('with %s no word leaves its card', async (_, content) => {
    for (const query of [
      ...VIEWS.map((view) => `?view=${view}`),
      '?view=besluitvorming&as=swimlane',
    ]) {
      const { page, close } = await openPage(site.browser, site.url + query, { bypassCSP: true });
      await untilReady(page);
      await page.addStyleTag({ content });
      expect(await cut(page), query).toEqual([]);
      if (query.includes('besluitvorming')) {
        for (let step = 1; step <= STEPS; step++) {
          await page.keyboard.press('PageDown');
          await page.waitForTimeout(60);
          expect(await cut(page), `${query}, step ${step}`).toEqual([]);
        }
      }
      await close();
    }
  });

  it.each(Object.entries(LETTERS))(
    'with %s no word leaves its card in any scene',
    async (_, content) => {
      const address = `${site.url}?story=greep-op-samenwerking`;
      const { page, close } = await openPage(site.browser, address, { bypassCSP: true });
      await untilReady(page);
      await page.addStyleTag({ content });
      for (let scene = 1; scene <= SCENES; scene++) {
        await untilWhole(page);
        expect(await cut(page), `scene ${scene}`).toEqual([]);
        await page.keyboard.press('PageDown');
        await page.waitForTimeout(60);
      }
      await close();
    },
  );

  it('with a font that is refused no word leaves its card', async () => {
    const { page, close } = await openPage(site.browser, 'about:blank');
    await page.route('**/*.woff2', (route) => route.abort());
    for (const view of VIEWS) {
      await page.goto(`${site.url}${view}/`);
      await page.waitForSelector('html[data-state="ready"]', { state: 'attached' });
      expect(await cut(page), view).toEqual([]);
    }
    await close();
  });

  it('every name that is seen can be found in the page, and is copied as it is read', async () => {
    for (const view of VIEWS) {
      const { page, expectQuiet, close } = await openPage(site.browser, `${site.url}${view}/`);
      await untilReady(page);
      const lost = await page.evaluate(() =>
        [...document.querySelectorAll('button[data-body] span')]
          .filter((words) => words.checkVisibility({ visibilityProperty: true }))
          .map(({ textContent }) => (textContent ?? '').replaceAll('\u00ad', ''))
          .filter((name) => {
            window.getSelection()?.removeAllRanges();
            const { find } = window as unknown as { find: (text: string) => boolean };
            return name !== '' && !find.call(window, name);
          }),
      );
      expect(lost, view).toEqual([]);
      const copied = await page.evaluate(() => {
        window.getSelection()?.selectAllChildren(document.body);
        const event = new ClipboardEvent('copy', {
          clipboardData: new DataTransfer(),
          bubbles: true,
          cancelable: true,
        });
        document.body.dispatchEvent(event);
        return event.defaultPrevented
          ? event.clipboardData?.getData('text/plain')
          : window.getSelection()?.toString();
      });
      expect(copied).not.toMatch(/[\u00ad\u200b\u2066-\u2069]/);
      expectQuiet();
      await close();
    }
  });
});
