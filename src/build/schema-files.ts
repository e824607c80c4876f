import { configJsonSchema } from '../deployment/config-file.ts';
import { indexJsonSchema } from '../deployment/graph-list.ts';
import { graphJsonSchema } from '../model/json-schema.ts';

const inJson = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

/** What describes each kind of file that people write, by where it is published. */
export const schemaFiles = (): Readonly<Record<string, string>> => ({
  'data/graph.schema.json': inJson(graphJsonSchema()),
  'data/index.schema.json': inJson(indexJsonSchema()),
  'config.schema.json': inJson(configJsonSchema()),
});
