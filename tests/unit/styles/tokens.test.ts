import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { lightTokens } from '../../../src/build/light-tokens.ts';
import { graphJsonSchema } from '../../../src/model/json-schema.ts';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** The words that a graph file may have for a field of this name, wherever the field stands. */
const wordsOf = (field: string, part: unknown): readonly string[] => {
  if (!isObject(part)) return [];
  const { properties } = part;
  const found = isObject(properties) ? properties[field] : undefined;
  const words = isObject(found) && Array.isArray(found.enum) ? found.enum : [];
  return [...words, ...Object.values(part).flatMap((inner) => wordsOf(field, inner))];
};

const css = readFileSync('src/styles/tokens.css', 'utf8');
const tokens = lightTokens(css);
const schema = graphJsonSchema();

it.each(wordsOf('colour', schema))('a line can be %s', (colour) => {
  expect(css).toContain(`[data-colour="${colour}"]`);
  expect(tokens.colourOf('relation', undefined, colour)).toMatch(/^#[\da-f]{6}$/);
});

it.each(wordsOf('style', schema))('a lane can be %s', (style) => {
  expect(css).toContain(`[data-lane-style="${style}"]`);
  expect(tokens.colourOf('lane', style)).toMatch(/^#[\da-f]{6}$/);
});

it('finds the words in the schema', () => {
  expect(wordsOf('colour', schema)).toContain('blue');
  expect(wordsOf('style', schema)).toContain('sand');
});
