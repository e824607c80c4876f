import type { Page } from 'playwright';

/** Over this sum of the three channels a pixel has another colour, and not another rounding. */
const THRESHOLD = 24;

/** How many pixels of two pictures differ so that an eye could see it. The browser decodes them. */
export const visibleDifference = (page: Page, one: Buffer, other: Buffer): Promise<number> =>
  page.evaluate(
    async ({ sources, threshold }) => {
      const [a, b] = await Promise.all(
        sources.map(async (source) => {
          const image = new Image();
          image.src = `data:image/png;base64,${source}`;
          await image.decode();
          const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
          context?.drawImage(image, 0, 0);
          return context?.getImageData(0, 0, image.width, image.height).data ?? [];
        }),
      );
      let count = 0;
      for (let index = 0; index < (a?.length ?? 0); index += 4) {
        const off = [0, 1, 2].reduce(
          (sum, channel) =>
            sum + Math.abs(Number(a?.[index + channel]) - Number(b?.[index + channel])),
          0,
        );
        if (!(off <= threshold)) count++;
      }
      return a?.length === b?.length ? count : Number.POSITIVE_INFINITY;
    },
    {
      sources: [one.toString('base64'), other.toString('base64')],
      threshold: THRESHOLD,
    },
  );
