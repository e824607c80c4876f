/**
 * Who may enter which room of `src/`: the one table of it. Biome holds it by `borders.biome.json`, which
 * `npm run borders` writes from here.
 */
export interface Room {
  readonly name: string;
  /** The rooms that it may import from. One that stands nowhere else in this table does not exist. */
  readonly enters: readonly string[];
  /** The packages that it may import; `undefined`: any. */
  readonly packages?: readonly string[];
  /** Single files of rooms that it may not enter otherwise. */
  readonly files?: readonly string[];
}

const FACTS = ['model', 'perspective', 'layout', 'drawing', 'address', 'deployment', 'import'];
const CORE = [...FACTS, 'state', 'loading'];
const WORDS_AND_STYLES = ['i18n', 'styles'];
const MATERIAL = [...WORDS_AND_STYLES, 'controls', 'glossary', 'keys', 'lazy'];
const BELOW_PICTURES = [...CORE, ...MATERIAL];
const PICTURES = ['diagram', 'matrix', 'outline'];
const CAPABILITIES = [
  'embed',
  'handout',
  'offline',
  'open',
  'panels',
  'present',
  'process',
  'search',
  'share',
];

/** The rooms that know no screen: they compile without the names of a browser's page, by `tsconfig.pure.json`. */
export const PURE_ROOMS: readonly string[] = FACTS;

export const ROOMS: readonly Room[] = [
  { name: 'model', enters: [], packages: ['fastest-levenshtein', 'zod'] },
  { name: 'perspective', enters: ['model'], packages: [] },
  { name: 'layout', enters: ['model'], packages: ['elkjs', 'flatbush', 'hyphen'] },
  { name: 'drawing', enters: ['model', 'perspective', 'layout'], packages: [] },
  { name: 'address', enters: ['model', 'perspective'], packages: [] },
  { name: 'deployment', enters: ['model', 'perspective'], packages: ['zod'] },
  {
    name: 'import',
    enters: ['model'],
    packages: ['fastest-levenshtein', 'fflate', 'jsonrepair', 'papaparse', 'saxen'],
  },
  {
    name: 'state',
    enters: ['model', 'perspective', 'layout', 'address', 'deployment', 'import'],
    packages: ['zustand'],
  },
  { name: 'loading', enters: [...FACTS, 'state'] },
  // The words of the keys are checked against the table of the keys.
  { name: 'i18n', enters: CORE, files: ['keys/labels.ts'] },
  { name: 'styles', enters: CORE },
  ...['controls', 'glossary', 'keys', 'lazy'].map((name) => ({
    name,
    enters: [...CORE, ...WORDS_AND_STYLES],
  })),
  { name: 'still', enters: BELOW_PICTURES },
  ...PICTURES.map((name) => ({ name, enters: [...BELOW_PICTURES, 'still'] })),
  ...CAPABILITIES.map((name) => ({ name, enters: [...BELOW_PICTURES, 'still'] })),
  { name: 'app', enters: [...BELOW_PICTURES, 'still', ...PICTURES, ...CAPABILITIES] },
  {
    name: 'build',
    enters: ['model', 'perspective', 'layout', 'drawing', 'deployment', 'import', 'i18n', 'styles'],
    // The build renders the page with the page's own components.
    files: ['app/prerenderers.ts'],
  },
];

const messageOf = ({ name, enters, packages }: Room): string => {
  const rooms = ['itself', ...enters].join(', ');
  const others = packages === undefined ? '' : `; packages: ${packages.join(', ') || 'none'}`;
  return `src/${name}/ may import from ${rooms}${others}. The table is src/build/borders.ts.`;
};

/**
 * What a room may not import, as patterns of Biome: all that is not let in. A later pattern wins. Only
 * the name of a room counts, so that it holds at any depth of folders.
 */
const patternsOf = ({ enters, packages, files = [] }: Room): readonly string[] => [
  ...(packages === undefined ? [] : ['**', '!./**']),
  '../**',
  // A file of the folder above: in a room itself there is none, in a folder of it that is the same room.
  '!../*',
  ...enters.map((room) => `!**/${room}/**`),
  ...(packages ?? []).flatMap((name) => [`!${name}`, `!${name}/**`]),
  ...files.map((file) => `!**/${file}`),
];

/** The part of Biome's configuration that holds the borders. */
export const bordersConfig = () => ({
  overrides: ROOMS.map((room) => ({
    includes: [`**/src/${room.name}/**`],
    linter: {
      rules: {
        style: {
          noRestrictedImports: {
            level: 'error',
            options: { patterns: [{ group: patternsOf(room), message: messageOf(room) }] },
          },
        },
      },
    },
  })),
});
