import * as z from 'zod/mini';
import { rawGraphSchema } from './format-2.ts';
import { FIELD_WORDS } from './format-words.ts';

type Json = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a field means, by the names that lead there: the most particular words that there are. */
const wordsFor = (path: readonly string[]): string | undefined =>
  [path, path.slice(-2), path.slice(-1)]
    .map((keys) => FIELD_WORDS[keys.join('.')])
    .find((words) => words !== undefined);

/** A schema with words at every field in it. */
const described = (schema: unknown, path: readonly string[]): unknown => {
  if (Array.isArray(schema)) return schema.map((one: unknown) => described(one, path));
  if (!isRecord(schema)) return schema;
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => {
      if (key !== 'properties' || !isRecord(value)) return [key, described(value, path)];
      const fields = Object.entries(value).map(([name, inner]) => {
        const here = [...path, name];
        const field = described(inner, here);
        const description = wordsFor(here);
        return [
          name,
          isRecord(field) && description !== undefined ? { ...field, description } : field,
        ];
      });
      return [key, Object.fromEntries(fields)];
    }),
  );
};

/** The published JSON Schema of the graph file, made from the same definition that checks it. */
export const graphJsonSchema = (): object => ({
  ...(described(z.toJSONSchema(rawGraphSchema, { io: 'input' }), []) as object),
  title: 'Bestuurskaart graph file, format 2',
});
