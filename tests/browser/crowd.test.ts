import { describe, expect, it } from 'vitest';
import { generateGraph } from '../bench/generate-graph.ts';
import { openPage, shoot, untilReady } from './support/browser.ts';
import { openSite } from './support/open-site.ts';

const BODIES = 450;

const graph = generateGraph({ bodies: BODIES, seed: 1 });
const TOWNS = graph.bodies.filter(({ kind }) => kind === 'municipality').length;

const site = openSite(() => {
  const body = JSON.stringify(graph);
  return { '/data/groot.json': { body }, '/data/groot.layouts.nl.wide.json': { body: '{}' } };
});

describe('a view with too many bodies to draw well', () => {
  it('opens folded and says so, unfolds a group in its place, and tells the same as a list', async () => {
    const { page, expectQuiet, close } = await openPage(site.browser, `${site.url}?graph=groot`);
    await untilReady(page);
    const drawn = () => page.locator('button[data-body]').count();
    const atFirst = await drawn();
    expect(atFirst).toBeLessThanOrEqual(150);
    const folding = page.locator('[data-folding]');
    expect(await folding.getAttribute('data-folding')).toBe(`${atFirst}/${BODIES}`);
    expect(await folding.innerText()).toContain(
      ` van ${BODIES - TOWNS} organen en ${TOWNS} gemeenten;`,
    );
    await shoot(page, 'crowd-folded-1440-light');

    const group = page.locator('button[data-body][data-parts="closed"]').first();
    const id = (await group.getAttribute('data-body')) ?? '';
    await group.click();
    const before = await group.boundingBox();
    await page.getByRole('button', { name: /^Vouw open/ }).click();
    const opened = page.locator(`button[data-body="${id}"][data-parts="open"]`);
    await opened.waitFor();
    await untilReady(page);
    const after = await opened.boundingBox();
    expect(after?.x).toBeCloseTo(before?.x ?? Number.NaN, 0);
    expect(after?.y).toBeCloseTo(before?.y ?? Number.NaN, 0);
    const unfolded = await drawn();
    expect(unfolded).toBeGreaterThan(atFirst);
    await shoot(page, 'crowd-unfolded-1440-light');

    const way = page.getByRole('combobox', { name: 'Route naar' });
    expect(await way.locator('option').count()).toBe(1);
    await way.focus();
    expect(await way.locator('option').count()).toBe(BODIES + 1);
    expect(await page.locator('[data-crowded]').count()).toBe(1);

    await page.getByRole('button', { name: 'Lijst', exact: true }).click();
    await page.locator('li[data-body]').first().waitFor();
    expect(await page.locator('li[data-body]').count()).toBe(unfolded);
    expectQuiet();
    await close();
  });

  it('stops a drawing that takes long, and goes back to the picture before', async () => {
    const { page, close } = await openPage(site.browser, `${site.url}?graph=groot`);
    await untilReady(page);
    const atFirst = await page.locator('button[data-body]').count();
    await page.getByRole('button', { name: 'Vouw alles open' }).click();
    await page.locator('[data-layout-progress]').waitFor();
    expect(await page.locator('button[data-body]').count()).toBe(atFirst);
    await page.getByRole('button', { name: 'Stop', exact: true }).click();
    await untilReady(page);
    expect(await page.locator('button[data-body]').count()).toBe(atFirst);
    expect(new URL(page.url()).searchParams.get('fold')).toBeNull();
    await close();
  });
});
