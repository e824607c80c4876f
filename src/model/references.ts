import type { FaultList } from './fault-list.ts';
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
  readonly value: string;
  /** Which item it is, of each list on the way to it. */
  readonly at: readonly number[];
  readonly pattern: string;
}

/** Where something stands. Only made for what is told: a file has a hundred thousand references. */
const pathOf = ({ pattern, at }: Found): string => {
  let depth = 0;
  return `$.${pattern}`.replace(/\.\[\]/g, () => `[${at[depth++]}]`);
};

const property = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.hasOwn(value, key)
    ? Reflect.get(value, key)
    : undefined;

/** Hands on every text at a path pattern. */
const visitTexts = (root: unknown, pattern: string, take: (found: Found) => void): void => {
  const steps = pattern.split('.');
  const visit = (value: unknown, from: number, at: readonly number[]): void => {
    let inner = value;
    for (let depth = from; depth < steps.length; depth++) {
      const step = steps[depth] ?? '';
      if (step !== '[]') inner = property(inner, step);
      else {
        if (!Array.isArray(inner)) return;
        inner.forEach((item, index) => {
          visit(item, depth + 1, [...at, index]);
        });
        return;
      }
    }
    if (typeof inner === 'string') take({ value: inner, at, pattern });
  };
  visit(root, 0, []);
};

const textsAt = (root: unknown, pattern: string): readonly Found[] => {
  const found: Found[] = [];
  visitTexts(root, pattern, (text) => found.push(text));
  return found;
};

/** A story can be told without the scene that refers to something that is gone. */
const severityAt = (path: string): Fault['severity'] =>
  /^\$\.stories\[\d+\]\.scenes/.test(path) ? 'omission' : 'error';

/** What is told of an id, where it stands. */
type Report = (
  code: FaultCode,
  path: string,
  values: Fault['values'],
  suggest?: () => string | null,
) => void;

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
      report('duplicate-id', pathOf(found), { found: found.value, first: pathOf(twin) });
      continue;
    }
    first.set(found.value, found);
    const look = lookOf(found.value);
    const alike = looks.get(look);
    if (alike) report('lookalike-id', pathOf(found), { found: found.value, first: pathOf(alike) });
    else looks.set(look, found);
  }
};

/** Checks that ids are unique and that every id that is referred to exists. */
export const checkReferences = (root: unknown, faults: FaultList): void => {
  const report: Report = (code, path, values, suggest) =>
    faults.add({
      code,
      severity: severityAt(path),
      subject: path,
      values,
      ...(suggest === undefined ? {} : { suggest }),
    });
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
  ];
  for (const [, found] of unique) checkUnique(found, report);
  for (const [pattern, target] of REFERENCES) {
    const targets = known.get(target) ?? new Set<string>();
    visitTexts(root, pattern, (found) => {
      const { value } = found;
      if (targets.has(value) || faults.isFull()) return;
      const values = { found: value, collection: target };
      report('unknown-id', pathOf(found), values, () => nearest(value, targets));
    });
  }
};
