import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Frame, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launch, shoot } from './support/browser.ts';
import { serveHost } from './support/host.ts';
import { type Site, serveSite } from './support/site.ts';

declare global {
  interface Window {
    heard: { from: number; origin: string; data: Record<string, unknown> }[];
    events: ({ id: string; type: string } & Record<string, unknown>)[];
  }
}

const index = readFileSync(new URL('../../dist/index.html', import.meta.url), 'utf8');

let browser: Browser;
let site: Site;
let closed: Site;
let strict: Site;
let host: Site;
let page: Page;
beforeAll(async () => {
  browser = await launch();
  site = await serveSite();
  closed = await serveSite({
    '/': {
      type: 'text/html',
      body: index.replace(
        '</head>',
        '<meta name="bestuurskaart:hosts" content="https://www.ermelo.nl"></head>',
      ),
    },
  });
  strict = await serveSite({}, 'Access-Control-Allow-Origin');
  const map = (attributes: string) =>
    `<bestuurs-kaart src="${site.url}" ${attributes}><a href="${site.url}">Bekijk de kaart</a></bestuurs-kaart>`;
  const frame = (query: string, attributes = '', at = site.url) =>
    `<iframe src="${at}?embed=1${query}" title="De kaart" width="800" height="600" ${attributes}></iframe>`;
  host = await serveHost([site, closed, strict], {
    'strict-sandboxed': frame('', 'sandbox="allow-scripts"', strict.url),
    component: `${map('id="one" view="besluitvorming"')}<svg width="10" height="2000" aria-hidden="true"></svg>`,
    story: map('id="one" story="greep-op-samenwerking" scene="stelling-1"'),
    two: map('id="one" view="raad"') + map('id="two" view="transities" theme="dark"'),
    hidden: `<details><summary>Toon</summary>${frame('&amp;view=raad')}</details>`,
    plain: frame(''),
    sandboxed: frame('&amp;view=raad&amp;select=gemeenteraden', 'sandbox="allow-scripts"'),
    'no-referrer': frame('', 'referrerpolicy="no-referrer"'),
    unknown: frame('&amp;view=nergens'),
    sizes: map('id="one" height="-5"') + map('id="two" height="9999999"'),
    closed: frame('', '', closed.url),
    siblings: frame('') + frame('&amp;view=raad'),
    colours: frame('&amp;tokens=accent:0b6e4f,ink:eeeeee'),
  });
});
afterAll(async () => {
  await browser.close();
  await Promise.all([site, closed, strict, host].map((server) => server.close()));
});
afterEach(() => page.context().close());

const visit = async (name: string, options = {}) => {
  const context = await browser.newContext({
    viewport: { width: 900, height: 700 },
    reducedMotion: 'reduce',
    ...options,
  });
  page = await context.newPage();
  await page.goto(`${host.url}${name}`);
  return page;
};

/** The first map on the page with this in its address; `window.frames` lacks those of the component. */
const frameAt = async (query = ''): Promise<Frame> => {
  const find = () =>
    page.frames().find((frame) => frame.url().includes('embed=1') && frame.url().includes(query));
  await expect.poll(find, { timeout: 10_000 }).toBeDefined();
  const frame = find() as Frame;
  await frame.waitForSelector('html[data-state="ready"]', { state: 'attached' });
  return frame;
};

const heard = (type: string) =>
  page.evaluate(
    (wanted) => window.heard.map(({ data }) => data).filter((data) => data.type === wanted),
    type,
  );
const say = (message: Record<string, unknown>, at = 0) =>
  page.evaluate(
    ({ data, to }) =>
      window.frames[to]?.postMessage({ source: 'bestuurskaart', version: 1, ...data }, '*'),
    { data: message, to: at },
  );
const bodiesIn = (frame: Frame) => frame.locator('button[data-body]').count();
const refused = (parameter: string) => ({
  source: 'bestuurskaart',
  version: 1,
  type: 'error',
  code: 'refused',
  parameter,
});
/** Whether the map is really seen: a body inside the frame's window, and not tiny. */
const isSeen = (frame: Frame) =>
  frame
    .locator('button[data-body]')
    .first()
    .evaluate((card) => {
      const { left, top, right, bottom, width } = card.getBoundingClientRect();
      return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight && width > 20;
    });

/** Calls a method of the component on the page. */
const call = (method: 'next' | 'previous' | 'fit') =>
  page.evaluate((name) => {
    const element = document.querySelector('bestuurs-kaart') as unknown as Record<
      string,
      () => void
    >;
    element[name]?.();
  }, method);

describe('the component', () => {
  it('shows the map, fits its height, and tells what happens as events', async () => {
    await visit('component');
    const frame = await frameAt();
    await page.waitForFunction(() => window.events.some(({ type }) => type === 'resize'));
    expect(await page.getAttribute('bestuurs-kaart', 'view')).toBe('besluitvorming');
    const fits = await frame.evaluate(
      () => document.documentElement.scrollHeight - document.documentElement.clientHeight,
    );
    expect(fits, 'scrolling inside the frame').toBeLessThanOrEqual(1);
    await frame.locator('button[data-body="dagelijks-bestuur"]').click();
    await page.waitForFunction(() => window.events.some(({ type }) => type === 'select'));
    expect(
      await page.evaluate(() => window.events.filter(({ type }) => type === 'select')),
    ).toEqual([
      expect.objectContaining({
        id: 'dagelijks-bestuur',
        kind: 'body',
        label: 'Dagelijks Bestuur',
      }),
    ]);
    expect(await frame.innerText('[data-caption]')).toContain('Dagelijks Bestuur. ');
    await shoot(page, 'embed-component');
  });

  it('passes changed attributes on, without loading the map again', async () => {
    await visit('component');
    const frame = await frameAt();
    await frame.evaluate(() => Object.assign(window, { isSame: true }));
    await page.evaluate(() =>
      document.querySelector('bestuurs-kaart')?.setAttribute('view', 'raad'),
    );
    await frame.waitForSelector(
      'button[data-body="regelingen-raad-direct"], button[data-body^="regeling"]',
    );
    await page.evaluate(() => document.querySelector('bestuurs-kaart')?.setAttribute('lang', 'en'));
    await frame.waitForSelector('html[lang="en"]', { state: 'attached' });
    expect(await frame.evaluate(() => 'isSame' in window)).toBe(true);
  });

  it('has methods for the steps and the camera', async () => {
    await visit('component');
    const frame = await frameAt();
    await call('next');
    await frame.waitForSelector('[data-told="voorstel-uit-ao"]');
    await call('next');
    await frame.waitForSelector('[data-told="bespreken-met-management"]');
    await call('previous');
    await frame.waitForSelector('[data-told="voorstel-uit-ao"]');
    const transform = () =>
      frame
        .locator('.react-flow__viewport')
        .evaluate((camera) => getComputedStyle(camera).transform);
    const fitted = await transform();
    await frame.getByRole('button', { name: 'Groter' }).click();
    await frame.waitForFunction((before) => {
      const camera = document.querySelector('.react-flow__viewport');
      return camera !== null && getComputedStyle(camera).transform !== before;
    }, fitted);
    await call('fit');
    await frame.waitForFunction((before) => {
      const camera = document.querySelector('.react-flow__viewport');
      return camera !== null && getComputedStyle(camera).transform === before;
    }, fitted);
    await page.waitForFunction(() => window.events.some(({ type }) => type === 'step'));
  });

  it('tells as an event which value was refused', async () => {
    await visit('component');
    await frameAt();
    await page.waitForFunction(() => window.events.some(({ type }) => type === 'ready'));
    await page.evaluate(() =>
      document.querySelector('bestuurs-kaart')?.setAttribute('select', 'nobody'),
    );
    await page.waitForFunction(() =>
      window.events.some(({ code, parameter }) => code === 'refused' && parameter === 'select'),
    );
  });

  it('twice on a page are two maps', async () => {
    await visit('two');
    const one = await frameAt('view=raad');
    await page.locator('#two').scrollIntoViewIfNeeded();
    const two = await frameAt('view=transities');
    await page.evaluate(() =>
      (document.getElementById('two') as HTMLElement & { navigate: (p: object) => void }).navigate({
        select: 'aanjaagteam',
      }),
    );
    await two.waitForSelector('[data-body="aanjaagteam"][aria-current="true"]');
    expect(await one.locator('[aria-current="true"][data-body]').count()).toBe(0);
    expect(await two.getAttribute('html', 'data-theme')).toBe('dark');
    expect(
      await page.evaluate(() => window.events.filter(({ type }) => type === 'select').length),
    ).toBe(1);
  });

  it('stays within bounds, whatever size is asked', async () => {
    await visit('sizes');
    const heights = await page
      .locator('bestuurs-kaart')
      .evaluateAll((maps) => maps.map((map) => map.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(200);
    expect(Math.max(...heights)).toBeLessThanOrEqual(4000);
  });
});

describe('a story in a frame', () => {
  it('follows its host from scene to scene, and keeps nothing', async () => {
    await visit('story');
    const frame = await frameAt('story=');
    await frame.locator('[data-scene="stelling-1"]').waitFor();
    await frame.getByRole('button', { name: /^Eens/ }).click();
    await frame.getByRole('button', { name: /^Eens\s*1/ }).waitFor();
    expect(await frame.evaluate(() => localStorage.length)).toBe(0);
    expect(await frame.getByRole('button', { name: 'Volledig scherm' }).count()).toBe(0);
    expect(await frame.getByRole('link').getAttribute('href')).toContain('scene=stelling-1');
    await shoot(page, 'embed-story');
    await call('next');
    await frame.locator('[data-scene="stelling-2"]').waitFor();
    await page.evaluate(() => document.getElementById('one')?.setAttribute('scene', 'raad'));
    await frame.locator('[data-scene="raad"]').waitFor();
    expect(await frame.getByRole('button', { name: /Backspace/ }).count()).toBe(0);
  });
});

describe('a plain frame', () => {
  it('is told what to show, and tells what it shows', async () => {
    await visit('plain');
    const frame = await frameAt();
    await page.waitForFunction(() => window.heard.some(({ data }) => data.type === 'ready'));
    expect((await heard('ready'))[0]).toEqual({
      source: 'bestuurskaart',
      version: 1,
      type: 'ready',
      view: 'structuur',
    });
    await say({ type: 'navigate', view: 'besluitvorming', step: 4, lens: 'ermelo' });
    await frame.waitForSelector('[data-told="db-vraagt-advies"]');
    await say({ type: 'theme', theme: 'dark' });
    await frame.waitForSelector('html[data-theme="dark"]', { state: 'attached' });
    await say({ type: 'navigate', step: null, as: 'list' });
    await frame.waitForSelector('article [data-body]');
    const before = await page.evaluate(() => history.length);
    await say({ type: 'navigate', as: 'diagram', select: 'colleges' });
    await frame.waitForSelector('[data-body="colleges"][aria-current="true"]');
    expect(await page.evaluate(() => history.length), 'history of the host').toBe(before);
    expect(await heard('step')).toEqual([
      expect.objectContaining({ step: 'db-vraagt-advies' }),
      expect.objectContaining({ step: null }),
    ]);
  });

  it('is shown whole when that is asked for in the same breath as another view', async () => {
    await visit('plain');
    // Narrow enough to open with what can be read; the words around the picture take no other room.
    await page.evaluate(() => document.querySelector('iframe')?.setAttribute('width', '600'));
    const frame = await frameAt();
    const isWhole = () =>
      frame.evaluate(() => {
        const room = document.querySelector('[data-diagram]')?.getBoundingClientRect();
        return [...document.querySelectorAll('[data-diagram] [data-body]')].every((card) => {
          const { left, right } = card.getBoundingClientRect();
          return room !== undefined && left >= room.left && right <= room.right;
        });
      });
    const wide = '[data-body="aanjaagteam"]';
    await say({ type: 'navigate', view: 'transities' });
    await frame.waitForSelector(wide);
    expect(await isWhole(), 'without being asked').toBe(false);
    await say({ type: 'navigate', view: 'structuur' });
    await frame.waitForSelector(wide, { state: 'detached' });
    await page.evaluate(() => {
      for (const message of [{ type: 'navigate', view: 'transities' }, { type: 'fit' }])
        window.frames[0]?.postMessage({ source: 'bestuurskaart', version: 1, ...message }, '*');
    });
    await frame.waitForSelector(wide);
    await expect.poll(isWhole).toBe(true);
  });

  it.each(['sandboxed', 'no-referrer'])('shows the map when it is %s', async (name) => {
    await visit(name);
    const frame = await frameAt();
    expect(await bodiesIn(frame)).toBeGreaterThan(3);
    expect(await isSeen(frame)).toBe(true);
    await say({ type: 'navigate', view: 'raad', select: 'colleges' });
    await frame.waitForSelector('[data-body="colleges"][aria-current="true"]');
    await page.waitForFunction(() => window.heard.some(({ data }) => data.id === 'colleges'));
  });

  it('shows the map from its HTML when it has no origin and its server shares with nobody', async () => {
    await visit('strict-sandboxed');
    const frame = page.frames()[1] as Frame;
    await frame.waitForSelector('button[data-body="dagelijks-bestuur"]');
    expect(await isSeen(frame)).toBe(true);
  });

  it('that was hidden is drawn well once it is seen', async () => {
    await visit('hidden');
    await page.click('summary');
    const frame = await frameAt();
    await page.waitForTimeout(500);
    expect(await isSeen(frame)).toBe(true);
  });

  it('says so when it is asked for a view that is not there', async () => {
    await visit('unknown');
    const frame = await frameAt();
    expect(await frame.innerText('body')).toContain('“nergens” is hier niet bekend');
    expect(await bodiesIn(frame)).toBeGreaterThan(3);
    expect(await heard('error')).toEqual([refused('view')]);
  });

  it('tells its host which values it refused, and drops what is no parameter without a word', async () => {
    await visit('plain');
    const frame = await frameAt();
    await say({ type: 'navigate', hops: 99, lens: 'atlantis', relations: 'a,b', nowhere: 'x' });
    await say({ type: 'navigate', view: 'raad', select: 'colleges' });
    await frame.waitForSelector('[data-body="colleges"][aria-current="true"]');
    await page.waitForFunction(() => window.heard.some(({ data }) => data.id === 'colleges'));
    expect(await heard('error')).toEqual([refused('hops'), refused('lens'), refused('relations')]);
  });

  it('is printed with the host page', async () => {
    await visit('plain');
    const frame = await frameAt();
    await page.emulateMedia({ media: 'print' });
    await page.waitForTimeout(300);
    expect(await isSeen(frame)).toBe(true);
  });
});

describe('colours of the host', () => {
  it('are taken over when they can be read, and refused with a notice when not', async () => {
    await visit('colours');
    const frame = await frameAt();
    expect(
      await frame.evaluate(() => document.documentElement.style.getPropertyValue('--accent')),
    ).toBe('#0b6e4f');
    expect(
      await frame.evaluate(() => document.documentElement.style.getPropertyValue('--ink')),
    ).toBe('');
    expect(await frame.innerText('body')).toContain('ink:eeeeee');
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
    await visit('plain');
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
    await visit('siblings');
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
    await visit('closed');
    const frame = await frameAt();
    await say({ type: 'navigate', view: 'transities' });
    await page.waitForTimeout(300);
    expect(await frame.locator('[data-body="aanjaagteam"]').count()).toBe(0);
    expect(await heard('ready')).toEqual([]);
  });
});

describe('manners', () => {
  const zoomOf = (frame: Frame) =>
    frame
      .locator('.react-flow__viewport')
      .evaluate((camera) => new DOMMatrix(getComputedStyle(camera).transform).a);
  /** The host gives a frame the height that it asks for, in its own time, and again for its font. */
  const settledZoomOf = async (frame: Frame) => {
    await frame.evaluate(() => document.fonts.ready.then(() => undefined));
    let last = Number.NaN;
    const isStill = async () => {
      const before = last;
      last = await zoomOf(frame);
      return last === before;
    };
    await expect.poll(isStill, { interval: 300, timeout: 10_000 }).toBe(true);
    return last;
  };
  const scrolled = () => page.evaluate(() => window.scrollY);

  it('the wheel scrolls the host page, and with Ctrl zooms the map', async () => {
    await visit('component');
    const frame = await frameAt();
    const before = await settledZoomOf(frame);
    await page.mouse.move(450, 350);
    await page.mouse.wheel(0, 200);
    await page.waitForFunction(() => window.scrollY > 0);
    expect(await zoomOf(frame)).toBe(before);
    expect(await frame.innerText('[data-hint="wheel"]')).toContain('Ctrl');
    const at = await scrolled();
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -200);
    await page.keyboard.up('Control');
    await frame.waitForFunction((zoom) => {
      const camera = document.querySelector('.react-flow__viewport');
      return camera !== null && new DOMMatrix(getComputedStyle(camera).transform).a > zoom;
    }, before);
    expect(await scrolled()).toBe(at);
  });

  it('one finger scrolls the host page, two fingers zoom the map', async () => {
    await visit('component', { hasTouch: true });
    const frame = await frameAt();
    const before = await settledZoomOf(frame);
    const client = await page.context().newCDPSession(page);
    const touch = async (
      type: 'touchStart' | 'touchMove' | 'touchEnd',
      touchPoints: { x: number; y: number; id: number }[],
    ) => {
      await client.send('Input.dispatchTouchEvent', { type, touchPoints });
      await page.waitForTimeout(16);
    };
    await touch('touchStart', [{ x: 300, y: 500, id: 1 }]);
    for (let y = 480; y >= 300; y -= 20) await touch('touchMove', [{ x: 300, y, id: 1 }]);
    await touch('touchEnd', []);
    await page.waitForFunction(() => window.scrollY > 50);
    expect(await zoomOf(frame)).toBe(before);
    await page.evaluate(() => window.scrollTo(0, 0));
    const spread = (by: number) => [
      { x: 300 - by, y: 400, id: 1 },
      { x: 360 + by, y: 400, id: 2 },
    ];
    await touch('touchStart', spread(0));
    for (let by = 5; by <= 50; by += 5) await touch('touchMove', spread(by));
    await touch('touchEnd', []);
    expect(await zoomOf(frame)).toBeGreaterThan(before);
  });
});

describe('the demo page of a host', () => {
  it('works under its own strict policy, and axe finds nothing in it or in the frames', async () => {
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      reducedMotion: 'reduce',
    });
    page = await context.newPage();
    const wrong: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') wrong.push(message.text());
    });
    await page.goto(`${site.url}embed-demo/`);
    const frame = await frameAt('view=besluitvorming');
    await page.locator('[data-do="next"]').click();
    await frame.waitForSelector('[data-told="voorstel-uit-ao"]');
    await page.waitForFunction(() =>
      document.querySelector('#says')?.textContent?.includes('voorstel-uit-ao'),
    );
    await page.locator('iframe').last().scrollIntoViewIfNeeded();
    await frameAt('view=raad');
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target}`)).toEqual([]);
    expect(wrong).toEqual([]);
    await page.evaluate(() => window.scrollTo(0, 0));
    await shoot(page, 'embed-demo-1440');
  });
});

describe('the share dialog', () => {
  it('gives a link and code that show exactly this picture, with a live preview', async () => {
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      reducedMotion: 'reduce',
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    page = await context.newPage();
    await page.goto(`${site.url}raad/?select=colleges`);
    await page.waitForSelector('html[data-state="ready"]', { state: 'attached' });
    await page.getByRole('button', { name: 'Delen' }).click();
    const preview = await frameAt('select=colleges');
    await preview.waitForSelector('[data-body="colleges"][aria-current="true"]');
    const textOf = (name: string) => page.locator(`[data-share="${name}"] textarea`).inputValue();
    expect(await textOf('link')).toBe(`${site.url}raad/?select=colleges`);
    await page.getByRole('radio', { name: /Gewoon frame/ }).check();
    await page.locator('[data-share="snippet"] button').click();
    await page.waitForSelector('[data-share="snippet"] [data-copied="done"]');
    const snippet = await page.evaluate(() => navigator.clipboard.readText());
    const address = /src="([^"]+)"/.exec(snippet)?.[1]?.replaceAll('&amp;', '&') ?? '';
    await page.getByText('Voor de webbeheerder').click();
    expect(await textOf('policy')).toContain(`frame-src ${new URL(site.url).origin}`);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target}`)).toEqual([]);
    await shoot(page, 'share-1440');
    await page.goto(address);
    await page.waitForSelector('[data-body="colleges"][aria-current="true"]');
    expect(await page.locator('header').count()).toBe(0);
  });
});
