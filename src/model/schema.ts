/**
 * The graph file, defined once: the TypeScript types, the run-time validation and the published
 * JSON Schema are all derived from here. Nothing in it transforms, so a file that passes is its own
 * parsed value.
 */
import * as z from 'zod/mini';
import { isCalendarDay } from './calendar-day.ts';
import { LIMITS } from './limits.ts';

/** Permanent: lower-case letters, digits and single hyphens. */
const id = z
  .string()
  .check(
    z.minLength(1),
    z.maxLength(LIMITS.idLength),
    z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: 'kebab-case' }),
  );

/** An id that something else has; `references.ts` sees to it that there is such a one. */
const ref = z.string().check(z.minLength(1), z.maxLength(LIMITS.idLength));

/** At least one letter that can be seen: white space and characters without a width name nothing. */
const VISIBLE = /[^\s\p{Cf}\p{Z}\u115f\u1160\u2800\u3164\uffa0]/u;

const words = (most: number) =>
  z
    .string()
    .check(z.minLength(1), z.maxLength(most), z.regex(VISIBLE, { error: 'visible', abort: true }));

/** One line: a name, a number as people say it. */
const line = words(LIMITS.nameLength);
/** What is read as a sentence or more. */
const passage = words(LIMITS.textLength);

const name = z.strictObject({ nl: line, en: line });

const text = z.strictObject({ nl: passage, en: passage });

const day = z
  .string()
  .check(
    z.regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'date', abort: true }),
    z.refine(isCalendarDay, { error: 'date' }),
  );

const link = z
  .string()
  .check(
    z.maxLength(LIMITS.textLength),
    z.regex(/^(?:https:\/\/|mailto:|\.{0,2}\/)\S+$/, { error: 'link' }),
  );

const stated = z.strictObject({
  status: z.literal('stated'),
  source: ref,
  place: z.int(),
  quote: passage,
});

const inferred = z.strictObject({ status: z.literal('inferred'), reason: text });

/** What carries a claim: a quote at a place in a source, or the reason why it was inferred. */
const evidence = z.discriminatedUnion('status', [stated, inferred]);

const source = z.strictObject({
  id,
  title: line,
  author: line,
  date: day,
  url: z.optional(link),
  /** What a place in this source is called: "dia 9", "artikel 8". */
  placeLabel: name,
  places: z.array(
    z.strictObject({
      place: z.int(),
      title: name,
      /** The words of the place. Quotes are checked against them. */
      words: z.optional(z.string().check(z.maxLength(LIMITS.textLength))),
    }),
  ),
});

const lane = z.strictObject({
  id,
  label: name,
  /** 0 is the topmost band. */
  order: z.int(),
  style: z.enum(['sand', 'heather', 'forest', 'sky', 'clay', 'slate']),
  evidence,
});

const kind = z.strictObject({ id, label: name });

const relationType = z.strictObject({
  id,
  label: name,
  /**
   * Full sentences with `{from}` and `{to}`, told from either end. `{from:adviseert|adviseren}`
   * chooses between singular and plural by the number of that body.
   */
  sentence: z.strictObject({ forward: text, backward: text }),
  /** Headings over a list of other ends: of what a body does, and of what is done to it. */
  heading: z.strictObject({ out: name, in: name }),
  style: z.strictObject({
    colour: z.enum([
      'blue',
      'purple',
      'orange',
      'teal',
      'ink',
      'red',
      'brown',
      'green',
      'magenta',
      'olive',
    ]),
    /** Not drawn: a dash means that a line is inferred. Format 1 has it. */
    dash: z.enum(['solid', 'long', 'short', 'dot', 'dash-dot']),
    arrowhead: z.enum(['filled', 'open', 'hollow', 'diamond', 'circle', 'bar']),
  }),
  carries: z.enum([
    'advice',
    'request',
    'proposal',
    'decision',
    'membership',
    'steering',
    'alignment',
    'control',
  ]),
});

const body = z.strictObject({
  id,
  name,
  shortName: z.optional(name),
  /** The name as it stands in a running sentence, with its article: "het dagelijks bestuur". */
  inSentence: z.optional(name),
  /** Which verb its sentences take. Absent: singular. */
  number: z.optional(z.enum(['singular', 'plural'])),
  abbreviation: z.optional(line),
  kind: ref,
  lane: ref,
  partOf: z.optional(ref),
  description: text,
  /** Other words people look for it by, in any language. */
  aliases: z.optional(z.array(line)),
  identifiers: z.optional(z.strictObject({ cbs: z.optional(line), tooi: z.optional(link) })),
  evidence,
});

const relation = z.strictObject({
  id,
  type: ref,
  from: ref,
  to: ref,
  note: z.optional(text),
  evidence,
});

const role = z.strictObject({ id, label: name });

const membership = z.strictObject({
  id,
  /** The body that takes part: a municipality, a council, a post. */
  member: ref,
  /** The body it sits in. */
  body: ref,
  /** Who sits there for the member. Absent: the source does not say. */
  role: z.optional(ref),
  extent: z.enum(['full', 'partial']),
  evidence,
});

const way = z.strictObject({
  id,
  /** The step this way leads to; `null` ends the process. */
  to: z.nullable(ref),
  /** The choice in plain words. Needed when a step has more than one way. */
  label: z.optional(name),
  /** The choice in a word or two, for along a line. */
  short: z.optional(name),
  evidence: z.optional(evidence),
});

const step = z.strictObject({
  id,
  /** As people say it: "4", or "4a" for a step within a step. */
  number: line,
  title: name,
  sentence: text,
  actors: z.array(ref),
  /** Relations travelled in this step, in order. */
  relations: z.array(ref),
  /** Bodies that wait for this step. */
  waiting: z.optional(z.array(ref)),
  /** The question that its ways answer. Needed when a step has more than one way. */
  question: z.optional(text),
  ways: z.array(way),
  /** What the council can do here, and how: itself or through its college. */
  council: z.optional(
    z.array(z.strictObject({ role: z.enum(['direct', 'college']), text, evidence })),
  ),
  /** Lead time in days. */
  days: z.optional(z.strictObject({ min: z.int(), max: z.int() })),
  evidence,
});

const process = z.strictObject({
  id,
  title: name,
  start: ref,
  steps: z.array(step),
});

const view = z.strictObject({
  id,
  title: name,
  /** The question this view answers. */
  question: text,
  /** Which bodies it shows: a list, or every body of these kinds and lanes. */
  bodies: z.union([
    z.array(ref),
    z.strictObject({ kinds: z.optional(z.array(ref)), lanes: z.optional(z.array(ref)) }),
  ]),
  /** Which relations between those bodies it shows. Absent: all. */
  relations: z.optional(z.union([z.array(ref), z.strictObject({ types: z.array(ref) })])),
  /** Where a relation's target lies from its source, in ELK's terms. Lanes are bands either way. */
  direction: z.enum(['UP', 'DOWN']),
  /** Bodies drawn as a box with their parts inside. */
  expanded: z.optional(z.array(ref)),
  process: z.optional(ref),
  /**
   * The map does not read it: an address that selects nothing could not be told from one that leaves
   * this to the view. Format 1 has it, so files that name it stay valid.
   */
  defaultSelection: z.optional(ref),
});

const scene = z.strictObject({
  id,
  title: name,
  view: id,
  select: z.optional(id),
  lens: z.optional(id),
  step: z.optional(id),
  /** A remark shown big: a statement or a pitfall. */
  remark: z.optional(id),
  caption: text,
  notes: z.optional(text),
  evidence: z.optional(evidence),
});

const story = z.strictObject({
  id,
  title: name,
  scenes: z.array(scene).check(z.minLength(1)),
});

const remark = z.strictObject({
  id,
  kind: z.enum(['context', 'statement', 'pitfall', 'question', 'background']),
  title: name,
  text,
  /** Conditions of a statement, or the advice against a pitfall. */
  points: z.optional(z.array(text)),
  /** The bodies it speaks of. */
  about: z.array(ref),
  evidence,
});

const term = z.strictObject({
  id,
  term: name,
  abbreviation: z.optional(line),
  meaning: text,
  /** The body that the term names. */
  body: z.optional(ref),
  evidence,
});

export const graphFileSchema = z.strictObject({
  /** For editors, which check a file by it while it is written. */
  $schema: z.optional(z.string()),
  format: z.literal(1),
  meta: z.strictObject({
    /** For who keeps several files: the map names a graph by its file. */
    id,
    name,
    region: name,
    description: text,
    validOn: day,
    version: line,
    licence: line,
    contact: z.strictObject({ name: line, url: z.optional(link) }),
    /** For who reads the file: the map asks for every text in both. */
    languages: z.array(z.enum(['nl', 'en'])),
  }),
  sources: z.array(source),
  lanes: z.array(lane),
  kinds: z.array(kind),
  relationTypes: z.array(relationType),
  roles: z.array(role),
  bodies: z.array(body).check(z.minLength(1), z.maxLength(LIMITS.bodies)),
  relations: z.array(relation).check(z.maxLength(LIMITS.relations)),
  memberships: z.array(membership),
  processes: z.array(process),
  views: z.array(view).check(z.minLength(1), z.maxLength(LIMITS.views)),
  stories: z.array(story),
  remarks: z.array(remark),
  glossary: z.array(term),
});

export type GraphFile = z.infer<typeof graphFileSchema>;
export type Evidence = z.infer<typeof evidence>;
export type Source = z.infer<typeof source>;
export type Lane = z.infer<typeof lane>;
export type Kind = z.infer<typeof kind>;
export type RelationType = z.infer<typeof relationType>;
export type Role = z.infer<typeof role>;
export type Body = z.infer<typeof body>;
export type Relation = z.infer<typeof relation>;
export type Membership = z.infer<typeof membership>;
export type Process = z.infer<typeof process>;
export type Step = z.infer<typeof step>;
export type Way = z.infer<typeof way>;
export type View = z.infer<typeof view>;
export type Scene = z.infer<typeof scene>;
export type Story = z.infer<typeof story>;
export type Remark = z.infer<typeof remark>;
export type Term = z.infer<typeof term>;
