import { describe, expect, it } from 'vitest';
import { BASE_TYPES } from '../../../src/model/complete-types.ts';
import type { RawGraph } from '../../../src/model/format-2.ts';
import { COLOURS } from '../../../src/model/looks.ts';
import { toldFromLabel } from '../../../src/model/told-from-label.ts';
import { both, completed } from '../../fixtures/smallest-graph.ts';

type RawType = NonNullable<RawGraph['relationTypes']>[number];

const typesOf = (relationTypes: RawType[] | undefined, ...used: readonly string[]) =>
  completed({ relationTypes, relations: used.map((type) => ({ type, from: 'db', to: 'ab' })) })
    .relationTypes;

describe('the relation types of a file', () => {
  it('are those it declares, and after them those of the vocabulary that it uses beside them', () => {
    const ids = typesOf(
      [{ id: 'x' }, { id: 'benoemt' }],
      'stuurt-aan',
      'benoemt',
      'adviseert',
      'x',
    );
    expect(ids.map(({ id }) => id)).toEqual(['x', 'benoemt', 'adviseert', 'stuurt-aan']);
  });

  it('are those of the vocabulary as it has them, where it declares none', () => {
    expect(typesOf(undefined, 'adviseert')).toEqual([BASE_TYPES.get('adviseert')]);
    expect(typesOf(undefined, 'stemt-af')).toEqual([BASE_TYPES.get('stemt-af')]);
  });

  it('are none where it neither declares nor uses one', () => {
    expect(completed({ relations: undefined }).relationTypes).toEqual([]);
  });
});

describe('a declared relation type', () => {
  it('that says nothing is called by its id, and told by that', () => {
    expect(typesOf([{ id: 'beheert' }])).toStrictEqual([
      {
        id: 'beheert',
        label: both('beheert'),
        ...toldFromLabel(both('beheert')),
        style: { colour: COLOURS[0], arrowhead: 'filled' },
        carries: 'alignment',
      },
    ]);
  });

  it('of the vocabulary says what that says, as far as it says nothing itself', () => {
    expect(typesOf([{ id: 'stemt-af' }])).toStrictEqual([BASE_TYPES.get('stemt-af')]);
  });

  it('of the vocabulary with a label of its own is told in that', () => {
    const [type] = typesOf([{ id: 'adviseert', label: 'Raadt aan' }]);
    expect(type).toStrictEqual({
      ...BASE_TYPES.get('adviseert'),
      label: both('Raadt aan'),
      ...toldFromLabel(both('Raadt aan')),
    });
  });

  it('keeps all that it says', () => {
    const said = {
      id: 'stemt-af',
      label: both('Overlegt'),
      sentence: { forward: both('{from} met {to}.'), backward: both('{to} met {from}.') },
      heading: { out: both('Met'), in: both('Van') },
      style: { colour: 'red', arrowhead: 'bar' },
      carries: 'control',
      symmetric: false,
    } satisfies RawType;
    expect(typesOf([said])).toStrictEqual([said]);
    const { label, ...unlabelled } = said;
    expect(typesOf([unlabelled])[0]).toMatchObject({ symmetric: false, sentence: said.sentence });
  });

  it('has its sentences and headings in each language', () => {
    const [type] = typesOf([
      {
        id: 'x',
        sentence: { forward: '{from} en {to}.', backward: '{to} of {from}.' },
        heading: { out: 'Uit', in: 'In' },
      },
    ]);
    expect(type?.sentence).toEqual({
      forward: both('{from} en {to}.'),
      backward: both('{to} of {from}.'),
    });
    expect(type?.heading).toEqual({ out: both('Uit'), in: both('In') });
  });
});

describe('the colour of a relation type', () => {
  const coloursOf = (...types: readonly RawType[]) =>
    typesOf([...types], 'adviseert').map(({ style }) => style.colour);

  it('is the first that no other type has, of the vocabulary neither', () => {
    expect(
      coloursOf(
        { id: 'a' },
        { id: 'b', style: { arrowhead: 'open' } },
        { id: 'c', style: { colour: 'purple' } },
      ),
    ).toEqual(['orange', 'teal', 'purple', 'blue']);
  });

  it('is given round once all are taken', () => {
    const many = Array.from({ length: COLOURS.length + 2 }, (_, index) => ({ id: `t${index}` }));
    const rest = COLOURS.filter((colour) => colour !== 'blue');
    expect(coloursOf(...many)).toEqual([...rest, ...COLOURS.slice(0, 3), 'blue']);
  });
});
