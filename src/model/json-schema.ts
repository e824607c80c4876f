import * as z from 'zod/mini';
import { graphFileSchema } from './schema.ts';

/** The published JSON Schema of the graph file, made from the same definition that checks it. */
export const graphJsonSchema = (): object => ({
  ...z.toJSONSchema(graphFileSchema),
  title: 'Bestuurskaart graph file, format 1',
});
