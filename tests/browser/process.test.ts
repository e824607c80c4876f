import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { shoot } from './support/browser.ts';
import { openVisits } from './support/open-visits.ts';
import { parameters } from './support/shown.ts';

const { visit } = openVisits();

const VIEW = '?view=besluitvorming';
const told = (page: Page) => page.getAttribute('[data-told]', 'data-told');
const untilTold = (page: Page, step: string) => page.waitForSelector(`[data-told="${step}"]`);

/** The whole way with every detour, as slide 10 has it. */
const LONGEST = [
  'voorstel-uit-ao',
  'bespreken-met-management',
  'bespreken-in-db',
  'db-vraagt-advies',
  'college-raadplegen',
  'advies-po-bespreken',
  'voorstel-aan-gemeenten',
  'adviezen-bespreken',
  'bespreken-in-ab',
  'besluit',
];
const SHORTEST = LONGEST.filter(
  (step) => !['college-raadplegen', 'bespreken-in-ab'].includes(step),
);
const CHOICES: Readonly<Record<string, string>> = {
  'db-vraagt-advies': 'met-impact',
  'adviezen-bespreken': 'ook-in-ab',
  besluit: 'ab-besluit',
};

describe('the eight steps', () => {
  it('are walked by mouse, with every branch, to the end and back', async () => {
    const page = await visit(VIEW);
    await page.getByRole('button', { name: 'Loop de stappen door' }).click();
    for (const [index, step] of LONGEST.entries()) {
      await untilTold(page, step);
      const choice = CHOICES[step];
      if (choice) {
        await page.getByRole('button', { name: 'Volgende stap' }).click();
        expect(await told(page)).toBe(step);
        await page.click(`[data-choice="${choice}"]`);
      } else if (index < LONGEST.length - 1) {
        await page.getByRole('button', { name: 'Volgende stap' }).click();
      }
    }
    expect(await page.innerText('[data-told]')).toContain('Hier eindigt het proces.');
    expect(parameters(page).get('choices')).toBe('met-impact,ook-in-ab,ab-besluit');
    for (const step of LONGEST.toReversed().slice(1)) {
      await page.getByRole('button', { name: 'Vorige stap' }).click();
      await untilTold(page, step);
    }
  });

  it('are walked by clicker: PageDown goes on, asks, and takes the first way', async () => {
    const page = await visit(`${VIEW}&step=1`);
    for (const step of LONGEST.slice(0, -1)) {
      await untilTold(page, step);
      await page.keyboard.press('PageDown');
      if (CHOICES[step]) {
        await page.waitForSelector('[data-choice]:focus');
        await page.keyboard.press('PageDown');
      }
    }
    await untilTold(page, 'besluit');
    await page.keyboard.press('PageUp');
    await untilTold(page, 'bespreken-in-ab');
  });

  it('are walked by keys, and to both ends', async () => {
    const page = await visit(`${VIEW}&step=1&choices=zonder-impact,alleen-db`);
    for (const step of SHORTEST) {
      await untilTold(page, step);
      if (step !== 'besluit') await page.keyboard.press('ArrowRight');
    }
    await page.keyboard.press('Home');
    await untilTold(page, 'voorstel-uit-ao');
    await page.keyboard.press('End');
    await untilTold(page, 'besluit');
    await page.keyboard.press('ArrowLeft');
    await untilTold(page, 'adviezen-bespreken');
  });

  it('are walked by touch on a phone', async () => {
    const page = await visit(VIEW, {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    await page.getByRole('button', { name: 'Loop de stappen door' }).tap();
    await page.tap('[data-process] [data-step="db-vraagt-advies"]');
    await page.tap('[data-choice="met-impact"]');
    await untilTold(page, 'college-raadplegen');
    await shoot(page, 'step-390-light');
  });

  it('are opened by address, by number too, with the way that was chosen', async () => {
    const page = await visit(`${VIEW}&step=7a&choices=zonder-impact,ook-in-ab&lens=ermelo&lang=en`);
    expect(await told(page)).toBe('bespreken-in-ab');
    expect(
      await page.getAttribute('[data-process] [data-step="college-raadplegen"]', 'data-state'),
    ).toBe('off');
    expect(await page.getAttribute('[data-body="gemeenteraden"]', 'data-seat')).toBe('full');
    expect(await page.innerText('[data-told]')).toContain('The general board discusses');
    await shoot(page, 'step-en-1440-light');
  });

  it('play by themselves, wait for a choice, and pause', async () => {
    const page = await visit(`${VIEW}&step=2`);
    await page.getByLabel('Tempo').selectOption('fast');
    await page.getByRole('button', { name: 'Speel af' }).click();
    await untilTold(page, 'bespreken-in-db');
    await page.getByRole('button', { name: 'Pauze' }).click();
    await page.getByRole('button', { name: 'Speel af' }).click();
    await untilTold(page, 'db-vraagt-advies');
    await page.waitForSelector('button[aria-label="Speel af"]:disabled');
    expect(await told(page)).toBe('db-vraagt-advies');
  });
});

it('steps stop playing when something is asked, which stays answered', async () => {
  const page = await visit(`${VIEW}&step=2`);
  await page.getByRole('button', { name: 'Speel af' }).click();
  await page.getByRole('button', { name: 'Pauze' }).waitFor();
  await page.keyboard.press('1');
  await page.waitForSelector('[data-answer="advice"]');
  expect(await page.getByRole('button', { name: 'Pauze' }).count()).toBe(0);
  expect(await page.getByRole('button', { name: 'Speel af' }).count()).toBe(1);
});

describe('a choice', () => {
  it('is remembered, shown, and can be undone', async () => {
    const page = await visit(`${VIEW}&step=4`);
    await page.click('[data-choice="zonder-impact"]');
    await untilTold(page, 'advies-po-bespreken');
    await page.getByRole('button', { name: /^Maak ongedaan/ }).click();
    await untilTold(page, 'db-vraagt-advies');
    expect(parameters(page).get('choices')).toBeNull();
    await page.goBack();
    await untilTold(page, 'advies-po-bespreken');
  });

  it('leaves the way not taken as a faint line', async () => {
    const page = await visit(`${VIEW}&step=5&choices=zonder-impact`);
    const line = page.locator('[data-relation="po-raadpleegt-colleges"]');
    expect(await line.getAttribute('data-travelled')).toBe('off');
    expect(await line.getAttribute('data-dimmed')).toBe('true');
  });
});

describe('what a step shows', () => {
  it('is who acts, who waits and what is travelled: still with less motion, moving without', async () => {
    const page = await visit(`${VIEW}&step=4a&choices=met-impact`);
    expect(await page.getAttribute('[data-body="colleges"]', 'data-turn')).toBe('acts');
    expect(await page.getAttribute('[data-body="dagelijks-bestuur"]', 'data-turn')).toBe('waits');
    expect(await page.innerText('[data-told]')).toContain('Intussen wacht: het dagelijks bestuur.');
    const traveller = '[data-travelled="now"] circle';
    expect(await page.locator(traveller).first().isVisible()).toBe(false);
    await shoot(page, 'step-waiting-1440-light');
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    expect(await page.locator(traveller).first().isVisible()).toBe(true);
  });

  it('is the same in the list and in the swimlanes', async () => {
    const page = await visit(`${VIEW}&step=6&choices=met-impact`);
    for (const as of ['Banen', 'Lijst']) {
      await page.getByRole('button', { name: as, exact: true }).click();
      await page.waitForSelector('main [data-step="voorstel-aan-gemeenten"][aria-current="step"]');
      expect(await told(page)).toBe('voorstel-aan-gemeenten');
      const state = await page
        .locator('main [data-step="college-raadplegen"]')
        .evaluateAll((steps) => steps.map((step) => step.getAttribute('data-state')));
      expect(new Set(state)).toEqual(new Set(['before']));
    }
  });

  it('says what the council can do, and where else', async () => {
    const page = await visit(`${VIEW}&step=1`);
    expect(await page.innerText('[data-told]')).toContain(
      'De bron noemt hier geen rol van de raad.',
    );
    await page.click('[data-moment="voorstel-aan-gemeenten"]');
    await untilTold(page, 'voorstel-aan-gemeenten');
    expect(await page.innerText('[data-told]')).toContain('De raad zelf.');
  });
});

describe('a step that does not exist', () => {
  it('is passed over with a notice, and the map works', async () => {
    const page = await visit(`${VIEW}&step=99`);
    expect(await page.locator('[data-told]').count()).toBe(0);
    expect(await page.innerText('[aria-label="Meldingen"]')).toContain('99');
    await page.getByRole('button', { name: 'Loop de stappen door' }).click();
    await untilTold(page, 'voorstel-uit-ao');
  });
});

describe('a random walk', () => {
  it('never comes to a state that picture, text and address tell differently', async () => {
    const page = await visit(VIEW);
    let seed = 20120118;
    const random = (below: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return seed % below;
    };
    const agreed = () =>
      page.evaluate(() => {
        const all = (selector: string, attribute: string) =>
          [...document.querySelectorAll(selector)].map((found) => found.getAttribute(attribute));
        const step = new URL(location.href).searchParams.get('step');
        return {
          text: (all('[data-told]', 'data-told')[0] ?? null) === step,
          mark: (all('[data-process] [aria-current="step"]', 'data-step')[0] ?? null) === step,
          acting: all('[data-turn="acts"]', 'data-body').length > 0 === (step !== null),
          dimmed: all('main [data-body][data-dimmed]', 'data-body').length > 0 === (step !== null),
        };
      });
    for (let turn = 0; turn < 40; turn++) {
      const buttons = page.locator(
        '[data-process] button:not([aria-pressed]):enabled, [data-choice]',
      );
      await buttons.nth(random(await buttons.count())).click();
      // A press is answered at once, and drawn with the frame after it.
      await expect.poll(agreed).toEqual({ text: true, mark: true, acting: true, dimmed: true });
    }
  });
});
