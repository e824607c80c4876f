/** What single values of a graph file may be: ids, texts, days, links, and what carries a claim. */
import * as z from 'zod/mini';
import { isCalendarDay } from './calendar-day.ts';
import { FOLDER_NAME } from './derive-ids.ts';
import { atLeast, atMost } from './length-checks.ts';
import { LIMITS } from './limits.ts';
import { VISIBLE } from './visible.ts';

/** A word, a register number or a URI. What separates ids in an address can't be in one. */
const ID = /^[^\s~,\p{Cc}\p{Cf}\p{Z}]+$/u;

export const id = z
  .string()
  .check(atLeast(1), atMost(LIMITS.idLength), z.regex(ID, { error: 'id' }));

export const folderId = id.check(z.regex(FOLDER_NAME, { error: 'folder' }));

/** An id that something else has; `references.ts` sees to it that there is such a one. */
export const ref = z.string().check(atLeast(1), atMost(LIMITS.idLength));

const words = (most: number) =>
  z.string().check(atLeast(1), atMost(most), z.regex(VISIBLE, { error: 'visible', abort: true }));

/** One line: a number as people say it, a name that is the same in every language. */
export const line = words(LIMITS.nameLength);
/** What is read as a sentence or more, word for word. */
const passage = words(LIMITS.textLength);

/** A language as in HTML: "nl", "de", "fy", "nl-BE". */
export const tag = z
  .string()
  .check(z.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/, { error: 'language' }));

/** A text in the first language of the file, or one for each language. */
const inLanguages = (most: number) =>
  z.union([
    words(most),
    z
      .record(tag, words(most))
      .check(z.refine((texts) => Object.keys(texts).length > 0, { error: 'text' })),
  ]);

export const name = inLanguages(LIMITS.nameLength);
export const text = inLanguages(LIMITS.textLength);

export const day = z
  .string()
  .check(
    z.regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'date', abort: true }),
    z.refine(isCalendarDay, { error: 'date' }),
  );

export const link = z
  .string()
  .check(
    atMost(LIMITS.textLength),
    z.regex(/^(?:https:\/\/|mailto:|\.{0,2}\/)\S+$/, { error: 'link' }),
  );

const stated = z.strictObject({
  status: z.literal('stated'),
  source: ref,
  place: z.optional(z.union([z.int(), line])),
  quote: z.optional(passage),
  url: z.optional(link),
  date: z.optional(day),
});
export const declared = z.strictObject({
  status: z.literal('declared'),
  by: z.optional(name),
  on: z.optional(day),
});
export const inferred = z.strictObject({ status: z.literal('inferred'), reason: text });
export const unsourced = z.strictObject({ status: z.literal('unsourced') });

const evidence = z.discriminatedUnion('status', [stated, declared, inferred, unsourced]);
export const sourced = z.optional(evidence);

export const contact = z.strictObject({
  site: z.optional(link),
  mail: z.optional(line),
  phone: z.optional(line),
  address: z.optional(line),
});

export const identifiers = z.array(z.strictObject({ scheme: line, value: line }));
