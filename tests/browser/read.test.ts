import { describe, expect, it } from 'vitest';
import { shoot } from './support/browser.ts';
import { openVisits } from './support/open-visits.ts';
import { lit, parameters } from './support/shown.ts';

const { visit } = openVisits();

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
