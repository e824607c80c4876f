import { createElement } from 'react';
import { renderToReadableStream } from 'react-dom/server';
import { expect, it, vi } from 'vitest';
import { lazyPart } from '../../../src/lazy/lazy-part.ts';
import { isQuiet, quietly } from '../../../src/lazy/quietly.ts';

const Words = () => 'woorden';

/** What is drawn in the place of a part, or why it can't be. */
const draw = async (part: ReturnType<typeof lazyPart>): Promise<unknown> => {
  try {
    const stream = await renderToReadableStream(createElement(part), { onError: () => undefined });
    await stream.allReady;
    return await new Response(stream).text();
  } catch (error) {
    return error;
  }
};

it('is fetched once, and drawn from then on', async () => {
  const load = vi.fn(async () => Words);
  const part = lazyPart(load);
  await part.fetch();
  expect([await draw(part), await draw(part)]).toEqual(['woorden', 'woorden']);
  expect(load).toHaveBeenCalledOnce();
});

it('that failed ahead of need, or is still on its way, is asked for anew when it is to be shown', async () => {
  let refuse = (_: Error) => {};
  const ahead = new Error('ahead');
  const asked = new Error('asked');
  const load = vi
    .fn()
    .mockImplementationOnce(
      () =>
        new Promise((_, reject) => {
          refuse = reject;
        }),
    )
    .mockImplementationOnce(() => Promise.reject(asked));
  const part = lazyPart(load);
  const fetching = quietly(part.fetch).catch(() => undefined);
  expect(await draw(part)).toBe(asked);
  refuse(ahead);
  await fetching;
  expect([isQuiet(ahead), isQuiet(asked)]).toEqual([true, false]);
});
