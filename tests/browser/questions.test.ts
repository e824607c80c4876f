import type { Page } from 'playwright';
import { afterEach, describe, expect, it } from 'vitest';
import { type OpenPage, openPage, shoot, untilReady } from './support/browser.ts';
import { openSite } from './support/open-site.ts';

const site = openSite();
let open: OpenPage;
afterEach(async () => {
  open.expectQuiet();
  await open.close();
});

const visit = async (query: string, options = {}) => {
  open = await openPage(site.browser, `${site.url}${query}`, options);
  await untilReady(open.page);
  return open.page;
};

/** Ids of what is drawn and not dimmed. */
const lit = (page: Page, attribute: 'data-body' | 'data-relation') =>
  page
    .locator(`main [${attribute}]:not([data-dimmed])`)
    .evaluateAll((found, name) => found.map((item) => item.getAttribute(name)).sort(), attribute);

const parameters = (page: Page) => new URL(page.url()).searchParams;

describe('a question', () => {
  it('about advice is answered by a sentence, a lit picture and an address', async () => {
    const page = await visit('');
    await page.click('[data-question="advice"] button');
    expect(await page.innerText('[data-answer="advice"]')).toContain(
      'In dit beeld: het portefeuillehoudersoverleg en de gemeenten van Noord-Veluwe.',
    );
    expect(await lit(page, 'data-relation')).toEqual(['gemeenten-adviseren-db', 'po-adviseert-db']);
    const again = await site.browser.newPage();
    await again.goto(page.url());
    await untilReady(again);
    expect(await again.innerText('[data-answer="advice"]')).toContain('gemeenten');
    expect(await lit(again, 'data-relation')).toEqual(await lit(page, 'data-relation'));
    await again.close();
    await shoot(page, 'question-1440-light');
  });

  it('about a route is told step by step, drawn, and undone by Back', async () => {
    const page = await visit('');
    await page.click('[data-question="route"] button');
    await page.waitForSelector('[data-route="directed"]');
    const told = await page
      .locator('[data-told]')
      .evaluateAll((steps) => steps.map((step) => step.getAttribute('data-told')));
    expect(told).toEqual([
      'ao-legt-voor-aan-management',
      'management-legt-voor-aan-db',
      'db-doet-voorstel-aan-raden',
    ]);
    expect(await lit(page, 'data-relation')).toEqual([...told].sort());
    expect(parameters(page).get('route')).toBe('ambtelijk-overleg~gemeenteraden');
    await shoot(page, 'route-1440-light');
    await page.goBack();
    await page.waitForSelector('[data-route]', { state: 'detached' });
    await page.goForward();
    await page.waitForSelector('[data-route="directed"]');
  });

  it('about the council leads into the step where it acts', async () => {
    const page = await visit('?lang=en');
    await page.click('[data-question="council"] button');
    expect(await page.innerText('[data-answer="council"]')).toContain(
      'In step 6 (Proposal to the municipalities).',
    );
    expect(await page.getAttribute('[data-told]', 'data-told')).toBe('voorstel-aan-gemeenten');
  });

  it('about the load of meetings shows the table', async () => {
    const page = await visit('');
    await page.click('[data-question="load"] button');
    await page.waitForSelector('main table');
    const loads = await page
      .locator('main [data-load]')
      .evaluateAll((cells) =>
        cells.map((cell) => `${cell.getAttribute('data-load')} ${cell.textContent}`),
      );
    // Three overleggen that it sits in, and three transitions that it leads.
    expect(loads).toEqual(['raadslid 1', 'wethouder 6', 'ambtenaar 3']);
    expect(await page.innerText('[data-answer="load"]')).toContain(
      'wethouder in 3 organen en trekker van 3',
    );
  });
});

describe('a route', () => {
  it('that does not exist says so, and offers where to begin instead', async () => {
    const page = await visit('?view=transities&route=ermelo~dagelijks-bestuur');
    expect(await page.innerText('[data-route="none"]')).toContain('loopt geen weg van Ermelo');
    await page.getByRole('button', { name: /Zoek met de gemeenten/ }).click();
    await page.waitForSelector('[data-route="directed"]');
    expect(parameters(page).get('route')).toBe('gemeenten~dagelijks-bestuur');
  });

  it('that only exists against a direction says so', async () => {
    const page = await visit('?view=transities&route=stuurgroep-transities~projectgroep-wwnv');
    expect(await page.innerText('[data-route="undirected"]')).toContain('tegen de richting in');
  });

  it('over more than one view is shown whole, laid out on the spot', async () => {
    const page = await visit('?route=aanjaagteam~algemeen-bestuur&view=transities');
    await page.waitForSelector('[data-body="algemeen-bestuur"]:not([data-dimmed])');
    expect(await lit(page, 'data-relation')).toContain('db-legt-voor-aan-ab');
    await shoot(page, 'route-across-views-1440-light');
  });

  it('keeps away from relation types that are switched off', async () => {
    const page = await visit(
      '?view=besluitvorming&route=ambtelijk-overleg~gemeenteraden&relations=legt-voor',
    );
    expect(await page.locator('[data-route="none"]').count()).toBe(1);
    await page
      .locator('[data-route]')
      .getByRole('button', { name: 'Zoek langs alle lijnen' })
      .click();
    await page.waitForSelector('[data-route="directed"]');
  });
});

describe('my municipality', () => {
  it('is lit with its lines, marked when it takes part partially, in every view', async () => {
    const page = await visit('?view=transities');
    await page.getByLabel('Gemeente', { exact: true }).selectOption('hattem');
    await page.getByLabel('Rol', { exact: true }).selectOption('wethouder');
    expect(await lit(page, 'data-body')).toEqual([
      'gemeenten',
      'hattem',
      'portefeuillehoudersoverleg-wsa',
    ]);
    expect(await page.getAttribute('[data-body="gemeenten"]', 'data-seat')).toBe('partial');
    expect(await page.innerText('aside')).toContain('Waar Hattem zit');
    await shoot(page, 'lens-1440-light');
    await page.getByRole('link', { name: 'Besluitvorming' }).click();
    await page.waitForSelector('[data-body="colleges"][data-seat="partial"]');
    expect(parameters(page).get('lens')).toBe('hattem');
    await page.click('[data-process] [data-step="besluit"]');
    await page.waitForSelector('[data-body="colleges"][data-seat="partial"][data-dimmed]');
  });

  it('that sits nowhere says so', async () => {
    const page = await visit('?lens=aanjaagteam');
    expect(await page.innerText('[data-lens="aanjaagteam"]')).toContain(
      'zit volgens de gegevens nergens in',
    );
  });
});

describe('looking around', () => {
  it('goes further, and one way', async () => {
    const page = await visit('?select=portefeuillehoudersoverleg');
    await page.getByLabel('Richting').selectOption('out');
    expect(await lit(page, 'data-body')).toEqual([
      'dagelijks-bestuur',
      'portefeuillehoudersoverleg',
    ]);
    await page.getByLabel('Aantal stappen').selectOption('2');
    expect(await lit(page, 'data-body')).toContain('algemeen-bestuur');
    expect(parameters(page).get('hops')).toBe('2');
  });

  it('into the parts of a body, and out again, leaves the rest in its order', async () => {
    const page = await visit('?select=gemeenten');
    await page.getByRole('button', { name: 'Toon de onderdelen erin' }).click();
    await page.waitForSelector('[data-body="ermelo"]');
    await shoot(page, 'opened-1440-light');
    await page.getByRole('button', { name: 'Verberg de onderdelen' }).click();
    await page.waitForSelector('[data-body="ermelo"]', { state: 'detached' });
  });

  it('past a lane by folding it, and nothing moves aside', async () => {
    const page = await visit('?view=transities');
    const places = () =>
      page
        .locator('[data-lane="gemeenten"], [data-body="aanjaagteam"]')
        .evaluateAll((cards) => cards.map((card) => card.getBoundingClientRect().width));
    const before = await places();
    await page.getByRole('button', { name: 'Bestuurlijk', exact: true }).click();
    await page.waitForSelector('[data-lane="bestuurlijk"][data-folded]');
    expect(await page.locator('[data-body="stuurgroep-transities"]').count()).toBe(0);
    expect(await page.locator('[data-relation="projectgroep-wwnv-legt-voor"]').count()).toBe(1);
    expect((await places()).length).toBe(before.length);
    await shoot(page, 'folded-1440-light');
  });
});

describe('search', () => {
  it('finds by what people type, and opens it where it is shown', async () => {
    const page = await visit('');
    await page.keyboard.press('/');
    await page.getByRole('combobox', { name: /Zoek/ }).fill('wethouder jeugt');
    await page.waitForSelector('[data-found="trekker-jeugdzorg"][aria-selected="true"]');
    await shoot(page, 'search-1440-light');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-body="trekker-jeugdzorg"][aria-current="true"]');
    expect(parameters(page).get('view')).toBe('transities');
    expect(await page.locator('dialog[open]').count()).toBe(0);
  });

  it('says what to do when it finds nothing', async () => {
    const page = await visit('');
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: /Zoek/ }).fill('qqqxyz');
    expect(await page.innerText('dialog [role="status"]')).toContain('Probeer een ander woord');
  });
});

describe('the keyboard alone', () => {
  it('finds a body, follows a route and shares it', async () => {
    const page = await visit('', { permissions: ['clipboard-read', 'clipboard-write'] });
    const { keyboard } = page;
    await keyboard.press('/');
    await page.waitForSelector('dialog[open] input');
    await keyboard.type('ambtelijk overleg');
    await page.waitForSelector('[data-found="ambtelijk-overleg"][aria-selected="true"]');
    await keyboard.press('Enter');
    await page.waitForSelector('[data-body="ambtelijk-overleg"][aria-current="true"]');
    const tabTo = async (selector: string) => {
      for (let presses = 0; presses < 80; presses++) {
        await keyboard.press('Tab');
        if (await page.locator(`${selector}:focus`).count()) return;
      }
      throw new Error(`Tab never came to ${selector}`);
    };
    await tabTo('aside label:has-text("Route naar") select');
    await keyboard.type('Dagelijks');
    await page.waitForSelector('[data-route="directed"]');
    expect(await page.locator('[data-told]').count()).toBe(2);
    await tabTo('button[aria-label="Delen"]');
    await keyboard.press('Enter');
    await page.waitForSelector('dialog[open] [data-share="link"]');
    await tabTo('[data-share="link"] button');
    await keyboard.press('Enter');
    await page.waitForSelector('[data-share="link"] [data-copied="done"]');
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(new URL(link).searchParams.get('route')).toBe('ambtelijk-overleg~dagelijks-bestuur');
  });

  it('finds every key under the question mark', async () => {
    const page = await visit('');
    await page.keyboard.press('?');
    await page.waitForSelector('dialog[open] kbd');
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog[open]').count()).toBe(0);
  });
});

describe('the list', () => {
  it('is the whole view as text, in step with route, lens and step', async () => {
    const page = await visit('?view=besluitvorming&as=list&step=6&lens=ermelo');
    const tree = await page.locator('main').ariaSnapshot();
    expect(tree).toContain('heading "Besluitvorming" [level=2]');
    expect(tree).toContain('heading "Bestuurlijk" [level=3]');
    expect(tree).toContain(
      'Het dagelijks bestuur vraagt advies aan het portefeuillehoudersoverleg.',
    );
    expect(tree).toContain('Ermelo zit hierin');
    expect(tree).toContain('nu aan zet');
    expect(tree).toMatch(/button "6\. Voorstel aan de gemeenten"/);
    expect(await lit(page, 'data-body')).toEqual([
      'colleges',
      'dagelijks-bestuur',
      'gemeenteraden',
    ]);
    await shoot(page, 'list-of-process-1440-light');
  });
});

describe('the table', () => {
  it('has real headers, and sorts by any of them', async () => {
    const page = await visit('?as=matrix&columns=members');
    expect(await page.locator('main th[scope="col"]').count()).toBe(10);
    expect(await page.locator('main tbody th[scope="row"]').count()).toBe(8);
    await page.getByRole('button', { name: 'Orgaan' }).click();
    expect(await page.getAttribute('main th:first-child', 'aria-sort')).toBe('ascending');
    const names = await page.locator('main tbody th button').allInnerTexts();
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'nl')));
    await shoot(page, 'matrix-1440-light');
  });
});

describe('a term', () => {
  it('is explained where it stands', async () => {
    const page = await visit('?view=besluitvorming&step=4');
    await page.locator('[data-told] button', { hasText: 'dagelijks bestuur' }).click();
    expect(await page.locator(':popover-open').innerText()).toContain('van dag tot dag leidt');
    await page.keyboard.press('Escape');
    expect(await page.locator(':popover-open').count()).toBe(0);
    expect(parameters(page).get('step')).toBe('db-vraagt-advies');
  });
});

describe('at 400 % zoom', () => {
  it('everything can be reached by scrolling down, the picture is never squeezed away', async () => {
    const page = await visit('?view=besluitvorming&step=4', {
      viewport: { width: 320, height: 256 },
    });
    const [picture, choice] = await Promise.all([
      page.locator('.react-flow').boundingBox(),
      page.locator('[data-choice]').last().boundingBox(),
    ]);
    expect(picture?.height).toBeGreaterThanOrEqual(250);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(height).toBeGreaterThanOrEqual(Number(choice?.y) + Number(choice?.height));
    await page.locator('[data-choice]').last().click();
    expect(parameters(page).get('choices')).not.toBeNull();
  });
});

describe('on a screen', () => {
  it.each([320, 390, 1100])('of %i pixels nothing scrolls sideways', async (width) => {
    for (const query of [
      '',
      '?as=list',
      '?as=matrix',
      '?view=besluitvorming&step=4',
      '?select=dagelijks-bestuur',
    ]) {
      const page = await visit(query, { viewport: { width, height: 700 } });
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, query).toBe(0);
      const panels = await page
        .locator('aside, nav')
        .evaluateAll((found) =>
          found
            .filter((panel) => panel.checkVisibility() && panel.scrollWidth > panel.clientWidth + 1)
            .map((panel) => panel.className),
        );
      expect(panels, query).toEqual([]);
      await shoot(page, `narrow-${width}-${query.replace(/\W+/g, '-')}`);
      open.expectQuiet();
      await open.close();
    }
    await visit('');
  });
});
