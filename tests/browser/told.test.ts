import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { openPage, untilFetchedAhead, untilReady } from './support/browser.ts';
import { openSite } from './support/open-site.ts';
import { storyFile, untilScene } from './support/stage.ts';

const site = openSite();
/** The stories of both maps, with what the line under each picture tells: its date or year, and its source. */
const STORIES = [
  ...storyFile().stories.map((story) => ({ id: story.id, story, map: '', foot: /2012.*dia/ })),
  ...storyFile('regelingen-2016').stories.map((story) => ({
    id: story.id,
    story,
    map: '&graph=regelingen-2016',
    foot: /Open GR.*2016/,
  })),
];

/** Screens of projectors, with the names that the last row reads of up to nine bodies, of up to thirty, and of more. */
const PROJECTORS = [
  { width: 1920, height: 1080, few: 42, many: 25.5, crowd: 23 },
  { width: 1280, height: 720, few: 27.9, many: 16.8, crowd: 15.1 },
  { width: 1024, height: 768, few: 22.3, many: 14.7, crowd: 12.2 },
  { width: 800, height: 600, few: 17.3, many: 11.3, crowd: 9.5 },
] as const;

/** What the room sees of the present point. */
const seenOn = (page: Page) =>
  page.evaluate(() => {
    const stage = document.querySelector<HTMLElement>('main[data-scene]');
    const frame = stage?.querySelector('[data-diagram]')?.getBoundingClientRect();
    const bodies = [...(stage?.querySelectorAll<HTMLElement>('[data-diagram] [data-body]') ?? [])];
    const nameOf = (body: HTMLElement) => {
      const scale =
        body.offsetHeight > 0 ? body.getBoundingClientRect().height / body.offsetHeight : 1;
      const names = [body, ...body.querySelectorAll('*')].filter(({ childNodes }) =>
        [...childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
      );
      return (
        scale * Math.max(...names.map((name) => Number.parseFloat(getComputedStyle(name).fontSize)))
      );
    };
    const isIn = (
      box: DOMRect,
      room: { left: number; top: number; right: number; bottom: number },
    ) =>
      box.left >= room.left - 1 &&
      box.top >= room.top - 1 &&
      box.right <= room.right + 1 &&
      box.bottom <= room.bottom + 1;
    const screen = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
    const inSight = bodies.filter((body) => body.getBoundingClientRect().width > 1);
    const words = stage?.querySelector('h1')?.closest('[inert], main > div');
    const foot = stage?.querySelector('[data-provenance]');
    const told = stage?.querySelectorAll('[data-told]').length ?? 0;
    const written: (readonly [words: Node, box: DOMRect])[] = [];
    const walker = document.createTreeWalker(stage ?? document, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      const isRead = parent?.checkVisibility({ opacityProperty: true, visibilityProperty: true });
      if (!isRead || parent?.closest('[data-diagram], .visually-hidden, table')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) written.push([node, box]);
    }
    const lit = inSight.filter((body) => body.dataset.dimmed === undefined);
    return {
      bodies: inSight.length,
      name: Math.min(...inSight.map(nameOf)),
      outside: lit
        .filter((body) => !isIn(body.getBoundingClientRect(), frame ?? screen))
        .map((body) => body.dataset.body),
      cutWords: words ? words.scrollHeight - words.clientHeight : 0,
      lanes: [...(stage?.querySelectorAll('[data-lane]') ?? [])].filter(
        (lane) => !isIn(lane.getBoundingClientRect(), frame ?? screen),
      ).length,
      foot: foot && isIn(foot.getBoundingClientRect(), screen) ? foot.textContent : null,
      overlaid: written.flatMap(([words, a], index) =>
        written
          .slice(index + 1)
          .flatMap(([others, b]) =>
            words !== others &&
            Math.min(a.right, b.right) - Math.max(a.left, b.left) > 3 &&
            Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 5
              ? [`${words.textContent} and ${others.textContent}`]
              : [],
          ),
      ),
      told,
      picture: JSON.stringify([
        stage?.querySelector('h1')?.textContent,
        told,
        lit.map((body) => body.dataset.body),
        [...(stage?.querySelectorAll<HTMLElement>('[data-relation]') ?? [])].map(({ dataset }) => [
          dataset.relation,
          dataset.dimmed,
        ]),
      ]),
    };
  });

describe.each(PROJECTORS)('on a projector of $width × $height, without a network', (projector) => {
  const { width, height, few, many, crowd } = projector;

  it.each(STORIES)(
    '$id is told by clicker: all that is lit is in sight, and can be read',
    async ({ story, map, foot }) => {
      const address = `${site.url}?story=${story.id}${map}&scene=1&point=0`;
      const opened = await openPage(site.browser, address, { viewport: { width, height } });
      const { page } = opened;
      await untilReady(page);
      // What the last scene and a table need is fetched ahead; a person takes longer to cut the wires.
      await untilFetchedAhead(page);
      await page.context().setOffline(true);
      let before = '';
      for (const { id } of story.scenes) {
        await untilScene(page, id);
        const stage = page.locator('main[data-scene]');
        const count = Number(await stage.getAttribute('data-points'));
        for (let point = 0; point <= count; point++) {
          await page
            .locator(`main[data-scene="${id}"][data-point="${point}"]`)
            .waitFor({ state: 'attached' });
          await untilReady(page);
          const at = `${id}, point ${point}`;
          // Words make room for the picture, which the camera follows a frame later.
          await expect.poll(async () => (await seenOn(page)).outside, { message: at }).toEqual([]);
          const seen = await seenOn(page);
          if (width >= 1024) expect(seen.lanes, at).toBe(0);
          expect(seen.cutWords, at).toBeLessThanOrEqual(1);
          expect(seen.overlaid, at).toEqual([]);
          expect(seen.foot, at).toMatch(foot);
          if (seen.bodies > 0) {
            const least = seen.bodies > 30 ? crowd : seen.bodies > 9 ? many : few;
            expect(seen.name, at).toBeGreaterThanOrEqual(least);
          }
          expect(seen.picture, at).not.toBe(before);
          before = seen.picture;
          await page.keyboard.press('PageDown');
        }
      }
      await page.keyboard.press('PageDown');
      await untilScene(page, story.scenes.at(-1)?.id ?? '');
      await opened.close();
    },
  );
});
