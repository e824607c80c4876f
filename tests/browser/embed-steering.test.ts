import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, it } from 'vitest';
import { shoot } from './support/browser.ts';
import { openHost } from './support/open-host.ts';

const { visit, frameAt, heard, say } = openHost();

describe('colours of the host', () => {
  it('are taken over when they can be read, and refused with a notice when not', async () => {
    const page = await visit('colours');
    const frame = await frameAt();
    expect(
      await frame.evaluate(() => document.documentElement.style.getPropertyValue('--accent')),
    ).toBe('#0b6e4f');
    expect(
      await frame.evaluate(() => document.documentElement.style.getPropertyValue('--ink')),
    ).toBe('');
    await frame.waitForFunction(() => document.body.innerText.includes('ink:eeeeee'));
    await page.waitForFunction(() =>
      window.heard.some(
        ({ data }) => data.code === 'colours-refused' && data.parameter === 'tokens',
      ),
    );
    await say({ type: 'theme', tokens: 'page:ffffff,surface:ffffff,ink:002c5f,accent:002c5f' });
    await frame.waitForFunction(
      () => document.documentElement.style.getPropertyValue('--ink') === '#002c5f',
    );
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target}`)).toEqual([]);
    await shoot(page, 'embed-colours');
  });
});

describe('what must not steer the map', () => {
  it('is passed over: wrong shapes, prototypes, ten thousand at once', async () => {
    const page = await visit('plain');
    const frame = await frameAt();
    await page.evaluate(() => {
      const send = (data: unknown) => window.frames[0]?.postMessage(data, '*');
      const envelope = { source: 'bestuurskaart', version: 1 };
      for (const data of [
        null,
        3,
        'x'.repeat(100_000),
        [],
        { ...envelope, type: 'explode' },
        { ...envelope, version: 2, type: 'navigate', view: 'raad' },
        { ...envelope, type: 'navigate', view: { toString: 'raad' } },
        { ...envelope, type: 'navigate', select: 'y'.repeat(5_000) },
        JSON.parse(
          '{"source":"bestuurskaart","version":1,"type":"navigate","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}',
        ),
      ])
        send(data);
      for (let count = 0; count < 10_000; count++) {
        send({
          ...envelope,
          type: 'navigate',
          select: count % 2 ? 'management' : 'dagelijks-bestuur',
        });
      }
    });
    await frame.waitForFunction(
      () => document.querySelector('[data-body][aria-current="true"]') !== null,
    );
    expect(await frame.evaluate(() => 'polluted' in {})).toBe(false);
    expect(await frame.getAttribute('html', 'data-state')).toBe('ready');
    await say({ type: 'navigate', view: 'raad', select: null });
    await frame.waitForFunction(() => document.querySelector('[data-body="colleges"]') !== null);
  });

  it('is refused: another frame of the page', async () => {
    const page = await visit('siblings');
    const [one, two] = [await frameAt(), await frameAt('view=raad')];
    await two.evaluate(() =>
      window.parent.frames[0]?.postMessage(
        { source: 'bestuurskaart', version: 1, type: 'navigate', view: 'transities' },
        '*',
      ),
    );
    await page.waitForTimeout(300);
    expect(await one.locator('[data-body="aanjaagteam"]').count()).toBe(0);
  });

  it('is refused: a host that the deployment does not name', async () => {
    const page = await visit('closed');
    const frame = await frameAt();
    await say({ type: 'navigate', view: 'transities' });
    await page.waitForTimeout(300);
    expect(await frame.locator('[data-body="aanjaagteam"]').count()).toBe(0);
    expect(await heard('ready')).toEqual([]);
  });
});
