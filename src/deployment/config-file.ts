/**
 * `config.json`, beside `index.html`: what a deployment sets without a build. The check at run time, its
 * types and the published JSON Schema are derived from here.
 */
import * as z from 'zod/mini';
import { isGraphName } from '../model/graph-name.ts';
import { atLeast, atMost } from '../model/length-checks.ts';
import { LIMITS } from '../model/limits.ts';
import { LANGUAGES, type Text } from '../model/text.ts';
import { THEMES } from '../perspective/request.ts';

/** The version of `config.json` that this map reads. */
const VERSION = 1;

const line = z.string().check(atLeast(1), atMost(LIMITS.nameLength));

/** A text for every language, or one for each. */
const words = z.union([line, z.strictObject({ nl: line, en: line })]);

const colour = z.string().check(z.regex(/^#[0-9a-fA-F]{6}$/));

const colours = z.strictObject({
  page: z.optional(colour),
  surface: z.optional(colour),
  ink: z.optional(colour),
  line: z.optional(colour),
  accent: z.optional(colour),
});

/** A path within the folder of the map: nothing that leads out of it, or to another host. */
const path = z.string().check(atMost(200), z.regex(/^(?!.*\.\.)[\w-][\w./-]*$/));

const isOrigin = (text: string): boolean =>
  URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) && new URL(text).origin === text;

const origin = z.string().check(z.refine(isOrigin));

/** Another origin, or a folder of the site that the map stands in. */
const source = z.union([origin, z.string().check(z.regex(/^(?!\/\/)(?!.*\.\.)(?:[\w./-]*\/)$/))]);

const webAddress = z
  .string()
  .check(
    z.refine(
      (text) =>
        URL.canParse(text) &&
        /^https?:$/.test(new URL(text).protocol) &&
        new URL(text).search === '' &&
        new URL(text).hash === '',
    ),
  );

const FIELDS = {
  $schema: z.optional(z.string()),
  version: z.optional(z.int().check(z.positive())),
  title: z.optional(words),
  graph: z.optional(z.string().check(z.refine(isGraphName))),
  view: z.optional(line),
  languages: z.optional(z.array(z.enum(LANGUAGES)).check(atLeast(1), atMost(10))),
  theme: z.optional(z.enum(THEMES)),
  tokens: z.optional(
    z.union([colours, z.strictObject({ light: z.optional(colours), dark: z.optional(colours) })]),
  ),
  logo: z.optional(z.strictObject({ src: path, text: words })),
  hosts: z.optional(z.array(origin).check(atMost(100))),
  sources: z.optional(z.array(source).check(atMost(100))),
  ownFiles: z.optional(z.boolean()),
  address: z.optional(webAddress),
};

const configSchema = z.strictObject(FIELDS);

/** The settings as they are written, each of them checked. */
export type ConfigFile = z.infer<typeof configSchema>;

/** What each setting is for, in the published schema. */
const DESCRIPTIONS: Readonly<Record<keyof ConfigFile, string>> = {
  $schema: 'Address of this schema, for editors.',
  version: `Version of this file; ${VERSION} where it is left out.`,
  title: 'Stands for the name of the map, in its header and in the title of its pages.',
  graph: 'Name of the graph in data/ that is shown where an address names none.',
  view: 'Id of the view of that graph which the map opens with.',
  languages: 'The languages that are offered; the map opens in the first.',
  theme: 'The colours of a reader who chose none.',
  tokens: 'Colours of your own, for both schemes or for each.',
  logo: 'A picture before the title: its path from the folder of the map, and what it says.',
  hosts: 'Origins whose pages may steer a framed map; without this, any page that may frame it.',
  sources:
    'Folders of this site and other origins that data= may name; without this, anything on this site. Another origin also has to be in the policy of the pages: npm run pages writes it.',
  ownFiles: 'Whether readers may open a file of their own; true where it is left out.',
  address: 'Where the map stands on the web, for links that are absolute.',
};

/** The published JSON Schema, made from the same definition that checks the file. */
export const configJsonSchema = (): object => {
  const schema = z.toJSONSchema(configSchema, { io: 'input', unrepresentable: 'any' });
  const properties = Object.entries(schema.properties ?? {}).map(([name, field]) => [
    name,
    typeof field === 'object' && name in DESCRIPTIONS
      ? { ...field, description: DESCRIPTIONS[name as keyof ConfigFile] }
      : field,
  ]);
  return {
    ...schema,
    properties: Object.fromEntries(properties),
    title: `Bestuurskaart config.json, version ${VERSION}`,
  };
};

/** What of a `config.json` can be used, and what was wrong with the rest. */
export interface ReadConfig {
  readonly config: ConfigFile;
  /** `broken`: it is no JSON object. `newer`: it is for a newer version of the map. `fields`: some are none. */
  readonly fault: 'broken' | 'newer' | 'fields' | null;
  /** The names of settings that are left out. */
  readonly refused: readonly string[];
  /** The version that it says it is of. */
  readonly version: number;
}

const UNUSABLE: Omit<ReadConfig, 'fault'> = { config: {}, refused: [], version: VERSION };

/** Lists are taken item by item: one wrong host is no reason to obey everyone. */
const LISTS = { hosts: origin, sources: source } as const;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/**
 * Reads a `config.json`. A setting that is none costs that setting, and a wrong host or source that one:
 * a list of which nothing is right is empty, and lets nobody in. It never throws.
 * @param text `null`: there is none
 */
export const readConfig = (text: string | null): ReadConfig => {
  if (text === null) return { ...UNUSABLE, fault: null };
  const value = parsed(text.replace(/^\ufeff/, ''));
  if (!isObject(value)) return { ...UNUSABLE, fault: 'broken' };
  if (typeof value.version === 'number' && value.version > VERSION)
    return { ...UNUSABLE, fault: 'newer', version: value.version };
  const refused: string[] = [];
  const kept = Object.entries(value).flatMap(([name, given]): [string, unknown][] => {
    const field = Object.hasOwn(FIELDS, name) ? FIELDS[name as keyof typeof FIELDS] : undefined;
    const read = field?.safeParse(given);
    if (read?.success) return [[name, read.data]];
    refused.push(name.slice(0, LIMITS.idLength));
    if (name !== 'hosts' && name !== 'sources') return [];
    const items: readonly unknown[] = Array.isArray(given) ? given.slice(0, 100) : [];
    return [[name, items.filter((item) => LISTS[name].safeParse(item).success)]];
  });
  return {
    config: Object.fromEntries(kept) as ConfigFile,
    fault: refused.length > 0 ? 'fields' : null,
    refused,
    version: VERSION,
  };
};

/** A text in every language of the map. */
export const inLanguages = (words: string | Text): Text =>
  typeof words === 'string' ? { nl: words, en: words } : words;
