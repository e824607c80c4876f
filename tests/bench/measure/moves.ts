import type { Page } from 'playwright';

export const MOVES = ['pan', 'zoom', 'hover', 'select', 'filter'] as const;
export type Move = (typeof MOVES)[number];

/** How long one kind of move is made at most, in milliseconds. */
const MOVE_LIMIT = 8_000;
const STEPS = 60;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Does it so many times, and stops when that takes too long. */
const repeat = async (times: number, act: (time: number) => Promise<unknown>): Promise<void> => {
  const started = performance.now();
  for (let time = 0; time < times && performance.now() - started < MOVE_LIMIT; time++) {
    await act(time);
  }
};

/** Two frames later: what was done has been drawn. */
const untilDrawn = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      }),
  );

interface Places {
  readonly bodies: readonly Point[];
  readonly empty: Point;
}

/** Where bodies are on the canvas, spread evenly over them, and a place where none is. */
export const findPlaces = (page: Page, bodies: string): Promise<Places> =>
  page.evaluate((selector) => {
    const canvas = document.querySelector('.react-flow, #root')?.getBoundingClientRect();
    if (!canvas) throw new Error('There is no canvas');
    const centres =
      window.bodyPoints?.() ??
      [...document.querySelectorAll(`:is(${selector}):not(canvas)`)].map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      });
    const inside = centres.filter(
      ({ x, y }) =>
        x > canvas.left + 8 && x < canvas.right - 8 && y > canvas.top + 8 && y < canvas.bottom - 8,
    );
    const every = Math.max(1, Math.floor(inside.length / 12));
    const isBody = ({ x, y }: { x: number; y: number }) =>
      document.elementFromPoint(x, y)?.closest(`:is(${selector}):not(canvas), a, button, input`) !==
      null;
    const tried = Array.from({ length: 400 }, (_, index) => ({
      x: canvas.left + canvas.width * (0.2 + 0.03 * (index % 20)),
      y: canvas.top + canvas.height * (0.2 + 0.03 * Math.floor(index / 20)),
    }));
    const empty = tried.find((point) => !isBody(point)) ?? {
      x: canvas.left + canvas.width / 2,
      y: canvas.top + canvas.height / 2,
    };
    // Where bodies are drawn and not elements, places all over the canvas hit one now and then.
    const isDrawing = inside.length < 12;
    const bodies = isDrawing ? tried : inside;
    const apart = isDrawing ? 33 : every;
    return { bodies: bodies.filter((_, index) => index % apart === 0), empty };
  }, bodies);

/** What a person does, one kind of move after another, as fast as the page answers. */
export const MOVERS: Readonly<Record<Move, (page: Page, places: Places) => Promise<void>>> = {
  pan: async ({ mouse }, { empty }) => {
    await mouse.move(empty.x, empty.y);
    await mouse.down();
    await repeat(STEPS, (step) => {
      const along = 160 * Math.sin((2 * Math.PI * step) / STEPS);
      return mouse.move(empty.x + along, empty.y + along / 2);
    });
    await mouse.up();
  },
  zoom: async ({ mouse, keyboard }, { empty }) => {
    await mouse.move(empty.x, empty.y);
    await keyboard.down('Control');
    await repeat(STEPS, (step) => mouse.wheel(0, step % STEPS < STEPS / 2 ? -40 : 40));
    await keyboard.up('Control');
  },
  hover: async ({ mouse }, { bodies }) => {
    await repeat(STEPS, (step) => {
      const from = bodies[Math.floor(step / 5) % bodies.length] ?? { x: 0, y: 0 };
      const to = bodies[(Math.floor(step / 5) + 1) % bodies.length] ?? from;
      const share = (step % 5) / 5;
      return mouse.move(from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share);
    });
  },
  select: async (page, { bodies }) => {
    await repeat(bodies.length, async (time) => {
      const { x, y } = bodies[time] ?? { x: 0, y: 0 };
      await page.mouse.click(x, y);
      await untilDrawn(page);
    });
  },
  filter: async (page) => {
    // What was chosen last lies over the legend on a small screen.
    await page.keyboard.press('Escape');
    await page.locator('[popovertarget="legend"]:visible').first().click();
    const types = page.locator('#legend fieldset:first-of-type input[type=checkbox]');
    await types.first().waitFor();
    const offered = Math.min(4, (await types.count()) - 1);
    if (offered < 1) throw new Error('There is no type of line to hide');
    await repeat(2 * offered, async (time) => {
      await types.nth(time % offered).evaluate((type: HTMLInputElement) => type.click());
      await untilDrawn(page);
    });
  },
};
