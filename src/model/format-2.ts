/**
 * The graph file as it is written, format 2: what may stand in it and what must. Types, checks at run
 * time and the published JSON Schema are derived from here. Almost everything may be absent;
 * `complete.ts` says what then holds.
 */
import * as z from 'zod/mini';
import {
  contact,
  day,
  declared,
  folderId,
  id,
  identifiers,
  inferred,
  line,
  link,
  name,
  ref,
  sourced,
  tag,
  text,
  unsourced,
} from './format-values.ts';
import { atLeast, atMost } from './length-checks.ts';
import { LIMITS } from './limits.ts';
import { COLOURS, LANE_STYLES } from './looks.ts';

const source = z.strictObject({
  id,
  title: line,
  author: z.optional(line),
  date: z.optional(day),
  url: z.optional(link),
  placeLabel: z.optional(name),
  places: z.optional(
    z.array(
      z.strictObject({
        place: z.union([z.int(), line]),
        title: z.optional(name),
        words: z.optional(z.string().check(atMost(LIMITS.textLength))),
      }),
    ),
  ),
});

const lane = z.strictObject({
  id,
  label: z.optional(name),
  order: z.optional(z.int()),
  style: z.optional(z.enum(LANE_STYLES)),
  evidence: sourced,
});

const kind = z.strictObject({ id, label: z.optional(name) });
const role = z.strictObject({ id, label: z.optional(name) });

const relationType = z.strictObject({
  id,
  label: z.optional(name),
  sentence: z.optional(z.strictObject({ forward: text, backward: text })),
  heading: z.optional(z.strictObject({ out: name, in: name })),
  style: z.optional(
    z.strictObject({
      colour: z.optional(z.enum(COLOURS)),
      arrowhead: z.optional(z.enum(['filled', 'open', 'hollow', 'diamond', 'circle', 'bar'])),
    }),
  ),
  carries: z.optional(
    z.enum([
      'advice',
      'request',
      'proposal',
      'decision',
      'membership',
      'steering',
      'alignment',
      'control',
    ]),
  ),
  symmetric: z.optional(z.boolean()),
});

const person = z.strictObject({
  id,
  name: line,
  identifiers: z.optional(identifiers),
  contact: z.optional(contact),
});

const body = z.strictObject({
  id,
  name,
  shortName: z.optional(name),
  article: z.optional(z.enum(['de', 'het'])),
  inSentence: z.optional(name),
  number: z.optional(z.enum(['singular', 'plural'])),
  abbreviation: z.optional(line),
  kind: z.optional(ref),
  lane: z.optional(ref),
  categories: z.optional(z.array(line)),
  partOf: z.optional(ref),
  description: z.optional(text),
  aliases: z.optional(z.array(line)),
  identifiers: z.optional(identifiers),
  contact: z.optional(contact),
  figures: z.optional(
    z.array(
      z.strictObject({ label: name, value: z.union([z.number(), line]), unit: z.optional(line) }),
    ),
  ),
  from: z.optional(day),
  until: z.optional(day),
  evidence: sourced,
});

const relation = z.strictObject({
  id: z.optional(id),
  type: ref,
  from: ref,
  to: ref,
  label: z.optional(name),
  value: z.optional(z.number()),
  unit: z.optional(line),
  note: z.optional(text),
  evidence: sourced,
});

const membership = z.strictObject({
  id: z.optional(id),
  member: z.optional(ref),
  body: ref,
  person: z.optional(ref),
  onBehalfOf: z.optional(ref),
  vacant: z.optional(z.boolean()),
  role: z.optional(ref),
  extent: z.optional(z.enum(['full', 'partial'])),
  from: z.optional(day),
  until: z.optional(day),
  evidence: sourced,
});

const way = z.strictObject({
  id: z.optional(id),
  to: z.nullable(ref),
  label: z.optional(name),
  short: z.optional(name),
  evidence: sourced,
});

const step = z.strictObject({
  id,
  number: z.optional(line),
  title: name,
  sentence: z.optional(text),
  actors: z.optional(z.array(ref)),
  relations: z.optional(z.array(ref)),
  waiting: z.optional(z.array(ref)),
  question: z.optional(text),
  ways: z.optional(z.array(way)),
  parallel: z.optional(z.boolean()),
  council: z.optional(
    z.array(z.strictObject({ role: z.enum(['direct', 'college']), text, evidence: sourced })),
  ),
  days: z.optional(
    z.strictObject({
      min: z.int().check(z.nonnegative()),
      max: z.int().check(z.nonnegative()),
    }),
  ),
  evidence: sourced,
});

const process = z.strictObject({
  id,
  title: z.optional(name),
  start: z.optional(ref),
  steps: z.array(step),
});

const view = z.strictObject({
  id: folderId,
  title: name,
  question: z.optional(text),
  bodies: z.optional(
    z.union([
      z.array(ref),
      z.strictObject({ kinds: z.optional(z.array(ref)), lanes: z.optional(z.array(ref)) }),
    ]),
  ),
  relations: z.optional(z.union([z.array(ref), z.strictObject({ types: z.array(ref) })])),
  direction: z.optional(z.enum(['UP', 'DOWN'])),
  expanded: z.optional(z.array(ref)),
  process: z.optional(ref),
});

const scene = z.strictObject({
  id: z.optional(id),
  title: z.optional(name),
  view: z.optional(ref),
  select: z.optional(ref),
  lens: z.optional(ref),
  step: z.optional(ref),
  remark: z.optional(ref),
  show: z.optional(z.record(line, z.union([line, z.number()]))),
  light: z.optional(z.union([z.literal('all'), z.array(z.array(ref))])),
  count: z.optional(z.boolean()),
  caption: z.optional(text),
  points: z.optional(z.array(text)),
  notes: z.optional(text),
  hidden: z.optional(z.boolean()),
  minutes: z.optional(z.number().check(z.nonnegative())),
  evidence: sourced,
});

const story = z.strictObject({ id, title: name, scenes: z.array(scene).check(atLeast(1)) });

const remark = z.strictObject({
  id,
  kind: z.optional(z.enum(['context', 'statement', 'pitfall', 'question', 'background'])),
  title: name,
  text,
  points: z.optional(z.array(text)),
  about: z.optional(z.array(ref)),
  evidence: sourced,
});

const term = z.strictObject({
  id: z.optional(id),
  term: name,
  abbreviation: z.optional(line),
  meaning: text,
  body: z.optional(ref),
  evidence: sourced,
});

const meta = z.strictObject({
  id: z.optional(id),
  name,
  region: z.optional(name),
  description: z.optional(text),
  validOn: z.optional(day),
  version: z.optional(line),
  licence: z.optional(line),
  contact: z.optional(
    z.strictObject({ name: line, url: z.optional(link), mail: z.optional(line) }),
  ),
  languages: z.optional(z.array(tag).check(atLeast(1))),
  evidence: z.optional(
    z.union([
      z.enum(['declared', 'unsourced']),
      z.discriminatedUnion('status', [declared, inferred, unsourced]),
    ]),
  ),
  people: z.optional(z.enum(['show', 'hide'])),
});

export const rawGraphSchema = z.strictObject({
  $schema: z.optional(z.string()),
  format: z.literal(2),
  meta,
  sources: z.optional(z.array(source)),
  lanes: z.optional(z.array(lane)),
  kinds: z.optional(z.array(kind)),
  relationTypes: z.optional(z.array(relationType)),
  roles: z.optional(z.array(role)),
  people: z.optional(z.array(person)),
  bodies: z.array(body).check(atLeast(1), atMost(LIMITS.bodies)),
  relations: z.optional(z.array(relation).check(atMost(LIMITS.relations))),
  memberships: z.optional(z.array(membership)),
  processes: z.optional(z.array(process)),
  views: z.optional(z.array(view).check(atMost(LIMITS.views))),
  stories: z.optional(z.array(story)),
  remarks: z.optional(z.array(remark)),
  glossary: z.optional(z.array(term)),
});

/** A file of format 2 as it is written. */
export type RawGraph = z.infer<typeof rawGraphSchema>;
