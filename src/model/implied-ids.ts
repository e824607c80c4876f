import { BASE_TYPES } from './complete-types.ts';
import { ownViewIds } from './complete-views.ts';
import { relationIds } from './derive-ids.ts';
import { property, textsAt } from './texts-at.ts';

const listAt = (root: unknown, list: string): readonly unknown[] => {
  const items = property(root, list);
  return Array.isArray(items) ? items : [];
};

const textIn = (item: unknown, key: string): string => {
  const value = property(item, key);
  return typeof value === 'string' ? value : '';
};

const ownId = (item: unknown): { readonly id?: string } => {
  const id = textIn(item, 'id');
  return id === '' ? {} : { id };
};

const derivedRelationIds = (root: unknown): readonly string[] =>
  relationIds(
    listAt(root, 'relations').map((item) => ({
      ...ownId(item),
      type: textIn(item, 'type'),
      from: textIn(item, 'from'),
      to: textIn(item, 'to'),
    })),
    listAt(root, 'bodies').map(ownId),
  );

/** Ids that are there though no list of the file has them. */
export const impliedIds = (root: unknown): ReadonlyMap<string, readonly string[]> => {
  const isAbsent = (list: string): boolean => {
    const items = property(root, list);
    return items === undefined || (Array.isArray(items) && items.length === 0);
  };
  const used = (pattern: string) => textsAt(root, pattern).map(({ value }) => value);
  return new Map<string, readonly string[]>([
    ['relationTypes', [...BASE_TYPES.keys()]],
    ['relations', derivedRelationIds(root)],
    // Lists that are absent are those of the words in use.
    ['lanes', isAbsent('lanes') ? used('bodies.[].lane') : []],
    ['kinds', property(root, 'kinds') === undefined ? used('bodies.[].kind') : []],
    ['roles', property(root, 'roles') === undefined ? used('memberships.[].role') : []],
    ['views', isAbsent('views') ? ownViewIds(used('processes.[].id')) : []],
  ]);
};
