import { expect, test } from 'vitest';
import { type RawGraph, rawGraphSchema } from '../../../src/model/format-2.ts';

const smallest: RawGraph = {
  format: 2,
  meta: { name: 'Voorbeeldstreek' },
  bodies: [
    { id: 'db', name: 'Dagelijks Bestuur' },
    { id: 'ab', name: 'Algemeen Bestuur' },
  ],
  relations: [{ type: 'adviseert', from: 'db', to: 'ab' }],
};

test('two bodies and a line are a file', () => {
  expect(rawGraphSchema.safeParse(smallest).error).toBeUndefined();
});
