import { describe, expect, it } from 'vitest';
import { shoot, untilReady } from './support/browser.ts';
import { openVisits } from './support/open-visits.ts';
import { bearing, lit, parameters } from './support/shown.ts';

const { site, visit } = openVisits();

describe('a question', () => {
  it('about advice is answered by a sentence, a lit picture and an address', async () => {
    const page = await visit('');
    await page.click('[data-question="advice"] button');
    expect(await page.innerText('[data-answer="advice"]')).toContain(
      'Het portefeuillehoudersoverleg en de gemeenten van Noord-Veluwe adviseren het dagelijks bestuur.',
    );
    expect(await bearing(page)).toEqual(['gemeenten-adviseren-db', 'po-adviseert-db']);
    const again = await site.browser.newPage();
    await again.goto(page.url());
    await untilReady(again);
    expect(await again.innerText('[data-answer="advice"]')).toContain('gemeenten');
    expect(await bearing(again)).toEqual(await bearing(page));
    await again.getByRole('button', { name: 'Sluit dit antwoord' }).click();
    await again.waitForSelector('[data-answer]', { state: 'detached' });
    expect(await bearing(again)).toEqual([]);
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
    await page.locator('[data-answer]').getByRole('button', { name: 'Proposal to the' }).click();
    await page.waitForSelector('[data-told="voorstel-aan-gemeenten"]');
  });

  it('that is asked by its digit has the Tab key lead into its answer, whatever it is', async () => {
    const page = await visit('');
    const aside = page.locator('aside:focus');
    for (const digit of '12345678') {
      await page.keyboard.press(digit);
      await aside.waitFor();
      await aside.locator('> :first-child:not(#questions)').waitFor();
      await page.keyboard.press('Tab');
      await page.locator('aside > :first-child:not(#questions) :focus').waitFor();
    }
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
      'wethouder in 3 organen (en trekker van 3)',
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
    await page.click('[data-question="seats"] button');
    await page.click('[data-member="hattem"]');
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

  it('is chosen on the card of those who take part, by one tab stop, and let go there', async () => {
    const page = await visit('?view=structuur');
    const choice = page.locator('[data-diagram] [data-member-choice]');
    await choice.waitFor();
    const place = () => page.locator('[data-body="gemeenten"]').boundingBox();
    const before = await place();
    await choice.getByRole('button', { name: 'Ermelo' }).click();
    await page.waitForSelector('[data-lens="ermelo"]');
    expect(await place()).toEqual(before);
    await choice.getByRole('combobox', { name: 'Rol' }).selectOption('raadslid');
    expect(parameters(page).get('role')).toBe('raadslid');
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await page.keyboard.press('Shift+Tab');
    expect(await focused()).toContain('Gemeenten Noord-Veluwe');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Ermelo');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-lens="harderwijk"]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-lens]', { state: 'detached' });
    expect(parameters(page).has('lens')).toBe(false);
    // What the card asks the panel does not ask again; it lists who sits there.
    // The name begins at the left of the card; in the middle of its box are the buttons.
    await page.click('[data-body="gemeenten"] span >> visible=true', { position: { x: 8, y: 8 } });
    await page.waitForSelector('aside h2:has-text("Gemeenten")');
    expect(await page.locator('aside [data-member-choice]').count()).toBe(0);
    expect(await page.locator('aside').innerText()).toContain('Hattem');
  });

  it('is chosen inside the open body, in the list, and from the one button of a small card', async () => {
    const open = await visit('?view=transities');
    await open.click('[data-body="ermelo"]');
    await open.waitForSelector('[data-lens="ermelo"]');
    await open.click('[data-body="ermelo"]');
    await open.waitForSelector('[data-lens]', { state: 'detached' });
    const list = await visit('?view=structuur&as=list');
    await list.locator('main').getByRole('button', { name: 'Putten' }).press('Enter');
    await list.waitForSelector('[data-lens="putten"]');
    const phone = await visit('?view=structuur');
    await phone.setViewportSize({ width: 390, height: 844 });
    await phone.getByRole('button', { name: 'Kies uw gemeente' }).click();
    await phone.click('aside [data-member="hattem"]');
    await phone.waitForSelector('[data-lens="hattem"]');
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
    await page.getByRole('button', { name: 'Legenda en filter' }).click();
    await page.getByRole('button', { name: 'Bestuurlijk', exact: true }).click();
    await page.waitForSelector('[data-lane="bestuurlijk"][data-folded]');
    expect(await page.locator('[data-body="stuurgroep-transities"]').count()).toBe(0);
    expect(await page.locator('[data-relation="projectgroep-wwnv-legt-voor"]').count()).toBe(1);
    expect((await places()).length).toBe(before.length);
    await shoot(page, 'folded-1440-light');
  });
});
