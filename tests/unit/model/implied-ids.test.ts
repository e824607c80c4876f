import { describe, expect, it } from 'vitest';
import { impliedIds } from '../../../src/model/implied-ids.ts';
import { VOCABULARY } from '../../../src/model/vocabulary.ts';

const implied = (list: string, root: unknown) => impliedIds(root).get(list);

const BODIES = [
  { id: 'raad', kind: 'council', lane: 'top' },
  { id: 'team', lane: 'low' },
  { kind: 7 },
];

describe('ids that are there though no list has them', () => {
  it('are relation types that every file has', () => {
    expect(implied('relationTypes', {})).toEqual(VOCABULARY.map(({ id }) => id));
  });

  it('are those of relations without one, as what they say, and no body has the same', () => {
    const root = {
      bodies: [{ id: 'a-adviseert-b' }, { id: 7 }, null],
      relations: [
        { type: 'adviseert', from: 'a', to: 'b' },
        { id: 'own', type: 'adviseert', from: 'a', to: 'c' },
        { id: '', type: 'stuurt', from: 'c', to: 'd' },
        { type: 3, to: 'e' },
      ],
    };
    expect(implied('relations', root)).toEqual(['a-adviseert-b-2', 'own', 'c-stuurt-d', '--e']);
    expect(implied('relations', { bodies: BODIES })).toEqual([]);
    expect(implied('relations', { relations: 'x', bodies: 'y' })).toEqual([]);
  });

  it('are lanes in use, where there is no list of lanes or an empty one', () => {
    expect(implied('lanes', { bodies: BODIES })).toEqual(['top', 'low']);
    expect(implied('lanes', { bodies: BODIES, lanes: [] })).toEqual(['top', 'low']);
    expect(implied('lanes', { bodies: BODIES, lanes: [{}] })).toEqual([]);
    expect(implied('lanes', { bodies: BODIES, lanes: 'top' })).toEqual([]);
  });

  it('are kinds and roles in use, where there is no list of them', () => {
    const memberships = [{ role: 'chair' }, {}];
    expect(implied('kinds', { bodies: BODIES })).toEqual(['council']);
    expect(implied('kinds', { bodies: BODIES, kinds: [] })).toEqual([]);
    expect(implied('roles', { memberships })).toEqual(['chair']);
    expect(implied('roles', { memberships, roles: [] })).toEqual([]);
  });

  it('are a view of all and one of each process, where there are no views', () => {
    const processes = [{ id: 'deciding' }, { id: 'https://x/y' }];
    expect(implied('views', { processes })).toEqual(['alles', 'deciding', 'https-x-y']);
    expect(implied('views', { processes, views: [] })).toHaveLength(3);
    expect(implied('views', { processes, views: [{ id: 'own' }] })).toEqual([]);
  });
});
