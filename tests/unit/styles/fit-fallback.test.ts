import { expect, it } from 'vitest';
import { measureText } from '../../../src/layout/measure-text.ts';
import { SAMPLE } from '../../../src/styles/fit-fallback.ts';

it('knows how wide its sample is in the font of the map, with no room to spare', () => {
  const measured = measureText(SAMPLE.text, SAMPLE.font);
  expect(SAMPLE.width).toBeLessThanOrEqual(measured);
  expect(SAMPLE.width).toBeGreaterThan(measured * 0.95);
});
