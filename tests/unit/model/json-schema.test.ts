import { describe, expect, it } from 'vitest';
import { FIELD_WORDS } from '../../../src/model/format-words.ts';
import { graphJsonSchema } from '../../../src/model/json-schema.ts';

const at = (value: unknown, ...keys: readonly (string | number)[]): unknown =>
  keys.reduce<unknown>((found, key) => Reflect.get(Object(found), key), value);

describe('the JSON Schema of a graph file', () => {
  it('is a closed object with what must be there', () => {
    expect(graphJsonSchema()).toMatchObject({
      title: 'Bestuurskaart graph file, format 2',
      type: 'object',
      additionalProperties: false,
      required: ['format', 'meta', 'bodies'],
    });
  });

  it('has the words of a field at it, the most particular there are', () => {
    const schema = graphJsonSchema();
    const body = at(schema, 'properties', 'bodies', 'items', 'properties');
    expect(at(schema, 'properties', 'format', 'description')).toBe(FIELD_WORDS.format);
    expect(at(body, 'partOf', 'description')).toBe(
      FIELD_WORDS['bodies.partOf'] ?? FIELD_WORDS.partOf,
    );
    expect(at(schema, 'properties', 'meta', 'properties', 'name', 'description')).toBe(
      FIELD_WORDS['meta.name'] ?? FIELD_WORDS.name,
    );
  });

  it('keeps what a value may be, also within lists of forms', () => {
    const schema = graphJsonSchema();
    expect(at(schema, 'properties', 'format', 'const')).toBe(2);
    const evidence = at(schema, 'properties', 'bodies', 'items', 'properties', 'evidence');
    const [form] = (at(evidence, 'oneOf') ?? at(evidence, 'anyOf')) as readonly unknown[];
    expect(at(form, 'properties', 'status', 'const')).toBe('stated');
    expect(typeof at(form, 'properties', 'status', 'description')).toBe('string');
  });
});
