import * as z from 'zod/mini';
import { rawGraphSchema } from './format-2.ts';

/** The published JSON Schema of the graph file, made from the same definition that checks it. */
export const graphJsonSchema = (): object => ({
  ...z.toJSONSchema(rawGraphSchema),
  title: 'Bestuurskaart graph file, format 2',
});
