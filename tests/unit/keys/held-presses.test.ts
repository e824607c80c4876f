import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { markAnswered } from '../../../src/keys/answered.ts';
import { holdUntil } from '../../../src/keys/held-presses.ts';

/** As little of a page as a press needs. */
class Target extends EventTarget {
  readonly isConnected = true;
  closest = () => null;
}
class Press extends Event {
  readonly repeat = false;
}

beforeAll(() => {
  vi.stubGlobal('Node', Target);
  vi.stubGlobal('Element', Target);
  vi.stubGlobal('KeyboardEvent', Press);
  vi.stubGlobal('document', { activeElement: null, querySelector: () => null });
});

afterAll(() => {
  vi.unstubAllGlobals();
});

/** How often a press is heard that was held, when the page becomes whole after it. */
const heard = async (isAnswered: boolean): Promise<number> => {
  const target = new Target();
  let times = 0;
  target.addEventListener('keydown', () => times++);
  const press = new Press('keydown');
  target.dispatchEvent(press);
  let isWhole = false;
  holdUntil(() => isWhole, [press]);
  if (isAnswered) markAnswered(press);
  isWhole = true;
  await new Promise((resolve) => setTimeout(resolve, 200));
  return times;
};

describe('a press that was held while a part of the page was on its way', () => {
  it('is pressed again when nothing answered it', async () => {
    expect(await heard(false)).toBe(2);
  });

  it('is not when another part did', async () => {
    expect(await heard(true)).toBe(1);
  });
});
