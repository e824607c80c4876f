import type { FaultList } from './fault-list.ts';
import { keysOf } from './fault-places.ts';
import { impliedIds } from './implied-ids.ts';
import { isSlip, nearest } from './nearest.ts';
import type { Fault, FaultCode } from './report.ts';
import { type Found, pathOf, textsAt, visitTexts } from './texts-at.ts';

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
  'people',
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

/** Where what is meant may stand, where that is no part of the file by itself. */
const PLACES: Readonly<Partial<Record<Target, string>>> = { selectable: 'bodies, relations' };

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
  ['memberships.[].onBehalfOf', 'bodies'],
  ['memberships.[].person', 'people'],
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
  ['stories.[].scenes.[].view', 'views'],
  ['stories.[].scenes.[].select', 'selectable'],
  ['stories.[].scenes.[].lens', 'bodies'],
  ['stories.[].scenes.[].remark', 'remarks'],
  ['stories.[].scenes.[].light.[].[]', 'selectable'],
  ['remarks.[].about.[]', 'bodies'],
  ['glossary.[].body', 'bodies'],
];

/** A story can be told without the scene that refers to something that is gone. */
const severityAt = (pattern: string): Fault['severity'] =>
  pattern.startsWith('stories.[].scenes.') ? 'omission' : 'error';

/** What is told of an id, where it stands. */
type Report = (code: FaultCode, found: Found, first: Found) => void;

/** Where an id is referred to, at least once. */
type Places = [Found, ...Found[]];

const PLAIN_ID = /^[a-z0-9-]*$/;

/** What an eye can't tell apart: letters' case, accents' form, and characters without a width. */
const lookOf = (id: string): string =>
  PLAIN_ID.test(id)
    ? id
    : id
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[\p{Cf}\p{Zs}]/gu, '');

const checkUnique = (ids: readonly Found[], report: Report): void => {
  const first = new Map<string, Found>();
  const looks = new Map<string, Found>();
  for (const found of ids) {
    const twin = first.get(found.value);
    if (twin) {
      report('duplicate-id', found, twin);
      continue;
    }
    first.set(found.value, found);
    const look = lookOf(found.value);
    const alike = looks.get(look);
    if (alike) report('lookalike-id', found, alike);
    else looks.set(look, found);
  }
};

/** More places than this nobody mends in one go. */
const MOST_MENDED = 1_000;

/**
 * Tells of an id that is not there: once, however often it is referred to. Of a story each scene is
 * told, since each is left out.
 */
const reportUnknown = (
  places: Readonly<Places>,
  target: Target,
  targets: ReadonlySet<string>,
  faults: FaultList,
): void => {
  const [first] = places;
  const { value, pattern } = first;
  const suggest = () => nearest(value, targets);
  const mendAt = (mended: readonly Found[]) => (meant: string | null) =>
    meant === null || mended.length > MOST_MENDED || !isSlip(value, meant)
      ? null
      : mended.map((found) => ({ path: keysOf(pathOf(found)), value: meant }));
  const values = { found: value, collection: PLACES[target] ?? target };
  if (severityAt(pattern) === 'omission') {
    for (const found of places) {
      faults.add({
        code: 'unknown-id',
        severity: 'omission',
        subject: pathOf(found),
        values,
        suggest,
        mend: mendAt([found]),
      });
    }
    return;
  }
  faults.add({
    code: 'unknown-id',
    severity: 'error',
    subject: pathOf(first),
    values: places.length > 1 ? { ...values, count: String(places.length) } : values,
    suggest,
    mend: mendAt(places),
  });
};

/** Checks that ids are unique and that every id that is referred to exists. */
export const checkReferences = (root: unknown, faults: FaultList): void => {
  const report: Report = (code, found, first) =>
    faults.add({
      code,
      severity: 'error',
      subject: pathOf(found),
      values: { found: found.value, first: pathOf(first) },
    });
  const ids = new Map(
    COLLECTIONS.map((collection) => [collection, textsAt(root, `${collection}.[].id`)] as const),
  );
  const implied = impliedIds(root);
  const known = new Map<Target, ReadonlySet<string>>(
    [...ids].map(([collection, found]) => [
      collection,
      new Set([...found.map(({ value }) => value), ...(implied.get(collection) ?? [])]),
    ]),
  );
  known.set(
    'selectable',
    new Set([...(known.get('bodies') ?? []), ...(known.get('relations') ?? [])]),
  );
  // A selection may be either, so a body and a relation can't share an id.
  const unique = [
    ...[...ids].filter(([collection]) => collection !== 'relations' && collection !== 'bodies'),
    ['selectable', [...(ids.get('bodies') ?? []), ...(ids.get('relations') ?? [])]] as const,
  ];
  for (const [, found] of unique) checkUnique(found, report);
  const unknown = new Map<string, { readonly target: Target; readonly places: Places }>();
  for (const [pattern, target] of REFERENCES) {
    const targets = known.get(target) ?? new Set<string>();
    visitTexts(root, pattern, (found) => {
      const { value } = found;
      if (targets.has(value)) return;
      const key = `${severityAt(pattern)} ${target} ${value}`;
      const group = unknown.get(key);
      if (group) group.places.push(found);
      else unknown.set(key, { target, places: [found] });
    });
  }
  for (const { target, places } of unknown.values()) {
    if (faults.isFull()) return;
    reportUnknown(places, target, known.get(target) ?? new Set(), faults);
  }
};
