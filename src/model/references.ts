import { nearest } from './nearest.ts';
import type { Fault, FaultCode } from './report.ts';

/**
 * Which ids must be unique, and which fields hold the ids of what. Paths are walked over the raw
 * value: a part that is not well formed is passed over here, the schema reports it.
 */
const COLLECTIONS = [
  'sources',
  'lanes',
  'kinds',
  'relationTypes',
  'roles',
  'bodies',
  'relations',
  'memberships',
  'processes',
  'views',
  'stories',
  'remarks',
  'glossary',
] as const;

type Collection = (typeof COLLECTIONS)[number];
type Target = Collection | 'selectable';

/** `[]` walks a list. Steps and ways are checked within their own process, see `structure.ts`. */
const REFERENCES: readonly (readonly [path: string, target: Target])[] = [
  ['bodies.[].kind', 'kinds'],
  ['bodies.[].lane', 'lanes'],
  ['bodies.[].partOf', 'bodies'],
  ['relations.[].type', 'relationTypes'],
  ['relations.[].from', 'bodies'],
  ['relations.[].to', 'bodies'],
  ['memberships.[].member', 'bodies'],
  ['memberships.[].body', 'bodies'],
  ['memberships.[].role', 'roles'],
  ['processes.[].steps.[].actors.[]', 'bodies'],
  ['processes.[].steps.[].waiting.[]', 'bodies'],
  ['processes.[].steps.[].relations.[]', 'relations'],
  ['views.[].bodies.[]', 'bodies'],
  ['views.[].bodies.kinds.[]', 'kinds'],
  ['views.[].bodies.lanes.[]', 'lanes'],
  ['views.[].relations.[]', 'relations'],
  ['views.[].relations.types.[]', 'relationTypes'],
  ['views.[].expanded.[]', 'bodies'],
  ['views.[].process', 'processes'],
  ['views.[].defaultSelection', 'selectable'],
  ['stories.[].scenes.[].view', 'views'],
  ['stories.[].scenes.[].select', 'selectable'],
  ['stories.[].scenes.[].lens', 'bodies'],
  ['stories.[].scenes.[].remark', 'remarks'],
  ['remarks.[].about.[]', 'bodies'],
  ['glossary.[].body', 'bodies'],
];

interface Found {
  readonly path: string;
  readonly value: string;
}

const property = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.hasOwn(value, key)
    ? Reflect.get(value, key)
    : undefined;

/** Every text at a path pattern, with where it stands. */
const textsAt = (root: unknown, pattern: string): readonly Found[] => {
  let places: readonly { path: string; value: unknown }[] = [{ path: '$', value: root }];
  for (const step of pattern.split('.')) {
    places = places.flatMap(({ path, value }) => {
      if (step !== '[]') return [{ path: `${path}.${step}`, value: property(value, step) }];
      return Array.isArray(value)
        ? value.map((item: unknown, index) => ({ path: `${path}[${index}]`, value: item }))
        : [];
    });
  }
  return places.flatMap(({ path, value }) => (typeof value === 'string' ? [{ path, value }] : []));
};

/** A story can be told without the scene that refers to something that is gone. */
const severityAt = (path: string): Fault['severity'] =>
  /^\$\.stories\[\d+\]\.scenes/.test(path) ? 'omission' : 'error';

const error = (
  code: FaultCode,
  path: string,
  values: Fault['values'],
  suggestion: string | null = null,
): Fault => ({
  code,
  severity: severityAt(path),
  subject: path,
  values,
  ...(suggestion === null ? {} : { suggestion }),
});

/** Of a file with more dangling ids than this, only the first get a suggestion: it takes long. */
const MOST_SUGGESTIONS = 100;

/** What an eye can't tell apart: letters' case, accents' form, and characters without a width. */
const lookOf = (id: string): string =>
  id
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{Cf}\p{Zs}]/gu, '');

const checkUnique = (ids: readonly Found[]): readonly Fault[] => {
  const first = new Map<string, Found>();
  const looks = new Map<string, Found>();
  return ids.flatMap((found): readonly Fault[] => {
    const twin = first.get(found.value);
    if (twin) return [error('duplicate-id', found.path, { found: found.value, first: twin.path })];
    first.set(found.value, found);
    const look = lookOf(found.value);
    const alike = looks.get(look);
    if (alike) {
      return [error('lookalike-id', found.path, { found: found.value, first: alike.path })];
    }
    looks.set(look, found);
    return [];
  });
};

/** Checks that ids are unique and that every id that is referred to exists. */
export const checkReferences = (root: unknown): readonly Fault[] => {
  const ids = new Map(
    COLLECTIONS.map((collection) => [collection, textsAt(root, `${collection}.[].id`)] as const),
  );
  const known = new Map<Target, ReadonlySet<string>>(
    [...ids].map(([collection, found]) => [collection, new Set(found.map(({ value }) => value))]),
  );
  known.set(
    'selectable',
    new Set([...(known.get('bodies') ?? []), ...(known.get('relations') ?? [])]),
  );
  // A selection may be either, so a body and a relation can't share an id.
  const unique = [
    ...[...ids].filter(([collection]) => collection !== 'relations' && collection !== 'bodies'),
    ['selectable', [...(ids.get('bodies') ?? []), ...(ids.get('relations') ?? [])]] as const,
  ].flatMap(([, found]) => checkUnique(found));
  let suggested = 0;
  const dangling = REFERENCES.flatMap(([pattern, target]) => {
    const targets = known.get(target) ?? new Set<string>();
    return textsAt(root, pattern)
      .filter(({ value }) => !targets.has(value))
      .map(({ path, value }) => {
        const meant = suggested++ < MOST_SUGGESTIONS ? nearest(value, targets) : null;
        return error('unknown-id', path, { found: value, collection: target }, meant);
      });
  });
  return [...unique, ...dangling];
};
