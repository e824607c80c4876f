import { describe, expect, it } from 'vitest';
import { indexGraph } from '../../../src/model/graph.ts';
import { isMunicipality, membersAre } from '../../../src/model/municipality.ts';
import { nest } from '../../../src/model/nesting.ts';
import type { Body } from '../../../src/model/schema.ts';
import { smallGraphFile } from '../../fixtures/small-graph.ts';

const body = (id: string, more: Partial<Body> = {}): Body => {
  const [first] = smallGraphFile().bodies;
  if (first === undefined) throw new Error('The small graph has bodies');
  const { aliases: _, ...plain } = first;
  return { ...plain, id, ...more };
};
const graphOf = (bodies: readonly Body[]) =>
  indexGraph({ ...smallGraphFile(), bodies: [...smallGraphFile().bodies, ...bodies] });
const idsOf = (bodies: readonly Body[]) => bodies.map(({ id }) => id);

describe('who is inside whom', () => {
  const whole = body('whole');
  const half = body('half', { partOf: 'whole' });
  const piece = body('piece', { partOf: 'half' });
  const other = body('other', { partOf: 'half' });
  const graph = graphOf([whole, half, piece, other]);

  it('follows what is part of what', () => {
    const { outermost, inside } = nest(graph, [whole, half, piece, other]);
    expect(idsOf(outermost)).toEqual(['whole']);
    expect([...inside].map(([id, parts]) => [id, idsOf(parts)])).toEqual([
      ['whole', ['half']],
      ['half', ['piece', 'other']],
    ]);
  });

  it('skips who is not in the view', () => {
    const { outermost, inside } = nest(graph, [whole, piece]);
    expect(idsOf(outermost)).toEqual(['whole']);
    expect(idsOf(inside.get('whole') ?? [])).toEqual(['piece']);
    expect(idsOf(nest(graph, [piece, other]).outermost)).toEqual(['piece', 'other']);
  });

  it('is as an opening says it, where that says so', () => {
    const { outermost, inside } = nest(graph, [whole, half, piece], new Map([['whole', 'piece']]));
    expect(idsOf(outermost)).toEqual(['half', 'piece']);
    expect(idsOf(inside.get('piece') ?? [])).toEqual(['whole']);
  });
});

describe('a municipality', () => {
  const numbered = body('numbered', { identifiers: [{ scheme: 'cbs', value: 'GM0233' }] });
  const other = body('other', { identifiers: [{ scheme: 'kvk', value: '1' }] });
  const called = body('called', { kind: 'town' });
  const both = body('both', {
    identifiers: [...(other.identifiers ?? []), ...(numbered.identifiers ?? [])],
  });
  const { kind: _, ...kindless } = body('kindless');
  const graph = graphOf([numbered, other, called]);

  it.each([
    [numbered, true],
    [called, true],
    [other, false],
    [body('none'), false],
    [both, true],
    [kindless, false],
  ])('is who has a number of Statistics Netherlands, or is called one: %#', (one, isOne) => {
    expect(isMunicipality(graph, one)).toBe(isOne);
  });

  it('may be spelled with capitals and room around it', () => {
    const file = smallGraphFile();
    const kinds = file.kinds.map((kind) =>
      kind.id === 'town' ? { ...kind, label: { nl: ' Gemeente ', en: 'Town' } } : kind,
    );
    expect(isMunicipality(indexGraph({ ...file, kinds, bodies: [called] }), called)).toBe(true);
  });

  it('is what members are called only when all are', () => {
    expect(membersAre(graph, ['numbered', 'called'])).toBe('municipalities');
    expect(membersAre(graph, ['numbered', 'other'])).toBe('members');
    expect(membersAre(graph, ['other'])).toBe('members');
    expect(membersAre(graph, [])).toBe('members');
  });
});
