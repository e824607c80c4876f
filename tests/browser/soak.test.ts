import { expect, it } from 'vitest';
import { soak } from '../soak/soak.ts';
import { launch } from './support/browser.ts';
import { serveSite } from './support/site.ts';

const SEED = 1;

it('a random walk of twenty seconds breaks nothing', async () => {
  const [browser, site] = await Promise.all([launch(), serveSite()]);
  try {
    const duration = { warmUp: 10_000, whole: 20_000 };
    const { steps, wrong, after } = await soak(browser, site.url, duration, SEED);
    expect(wrong).toEqual([]);
    expect(steps).toBeGreaterThan(20);
    // How much grows is measured by command, over minutes; so much is never right.
    expect(after.nodes).toBeLessThan(50_000);
  } finally {
    await browser.close();
    await site.close();
  }
});
