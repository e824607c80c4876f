import { expect, test } from 'vitest';
import { rawGraphSchema } from '../../../src/model/format-2.ts';
import { SMALLEST } from '../../fixtures/smallest-graph.ts';

test('two bodies and a line are a file', () => {
  expect(rawGraphSchema.safeParse(SMALLEST).error).toBeUndefined();
});
