import type { Page } from 'playwright';
import type { Chance } from '../bench/graph/chance.ts';
import { goTo } from '../bench/measure/go-to.ts';

/** Keys that a reader presses; none of them leaves the page. */
const KEYS = ['Escape', 'Tab', 'ArrowRight', 'ArrowDown', 'ArrowLeft', 'Enter', '+', '-', '0', '/'];

/** Addresses that people send each other of the map that the build has. */
const QUERIES = [
  '?',
  '?view=besluitvorming',
  '?view=raad&as=list',
  '?view=transities&closed=gemeenten',
  '?view=besluitvorming&as=swimlane',
  '?as=matrix',
  '?as=matrix&columns=members',
  '?select=dagelijks-bestuur&hops=2',
  '?route=dagelijks-bestuur~gemeenteraden',
  '?view=besluitvorming&step=1',
  '?evidence=stated&lang=en',
  '?theme=dark',
  '?view=nergens&select=niemand',
];

/** Waits by a locator: a handle of an element would itself keep it in memory. */
export const untilReady = (page: Page): Promise<void> =>
  page.locator('html[data-state="ready"]').waitFor({ state: 'attached' });

const clickOneOf = async (page: Page, chance: Chance, selector: string): Promise<void> => {
  await page.evaluate(
    ({ wanted, share }) => {
      const found = [...document.querySelectorAll<HTMLElement | SVGElement>(wanted)];
      found[Math.floor(share * found.length)]?.dispatchEvent(
        new MouseEvent('click', { bubbles: true, cancelable: true }),
      );
    },
    { wanted: selector, share: chance.between(0, 999) / 1_000 },
  );
};

const wheel = async (page: Page, chance: Chance): Promise<void> => {
  await page.mouse.move(chance.between(0, 1_000), 200 + chance.between(0, 500));
  await page.mouse.wheel(0, chance.happens(50) ? 200 : -200);
};

const drag = async (page: Page, chance: Chance): Promise<void> => {
  await page.mouse.move(chance.between(0, 1_000), 300);
  await page.mouse.down();
  await page.mouse.move(chance.between(0, 1_000), 500, { steps: 3 });
  await page.mouse.up();
};

const ACTIONS: readonly ((page: Page, chance: Chance) => Promise<unknown>)[] = [
  (page, chance) => goTo(page, chance.oneOf(QUERIES)),
  (page, chance) => clickOneOf(page, chance, 'header nav a'),
  (page, chance) => clickOneOf(page, chance, 'main [data-body]'),
  (page, chance) => clickOneOf(page, chance, 'main [data-relation]'),
  (page, chance) => clickOneOf(page, chance, 'aside button, aside summary'),
  (page, chance) => page.keyboard.press(chance.oneOf(KEYS)),
  wheel,
  drag,
];

/** One thing that a person might do next. What it was does not matter, only that nothing breaks. */
export const takeStep = async (page: Page, chance: Chance): Promise<void> => {
  await chance.oneOf(ACTIONS)(page, chance);
  await page.waitForTimeout(20 + chance.between(0, 80));
};

/** Puts the map back as it first was, so that two moments can be compared. */
export const goHome = async (page: Page): Promise<void> => {
  for (let press = 0; press < 3; press++) await page.keyboard.press('Escape');
  await goTo(page, '?');
  await untilReady(page);
};
