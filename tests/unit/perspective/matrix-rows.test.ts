import { describe, expect, it } from 'vitest';
import { indexGraph } from '../../../src/model/graph.ts';
import { marksIn, matrixOf } from '../../../src/perspective/matrix-rows.ts';
import { smallGraph, smallGraphFile } from '../../fixtures/small-graph.ts';

const graph = smallGraph();
const told = (columns: 'roles' | 'members', role: string | null = null) =>
  matrixOf(graph, { view: null, columns, role }).rows.map(
    ({ body, cells }) =>
      `${body.id}: ${[...cells].map(([id, { extent, evidence }]) => `${id} ${extent} ${evidence}`).join(', ')}`,
  );

describe('the matrix', () => {
  it('by roles has what the memberships say, and the load of each role', () => {
    expect(told('roles')).toEqual([
      'council: member full inferred',
      'office: official full inferred',
    ]);
    expect(matrixOf(graph, { view: null, columns: 'roles', role: null }).columns).toEqual([
      { id: 'member', load: 1 },
      { id: 'official', load: 1 },
    ]);
  });

  it('by members follows them through the bodies they sit in', () => {
    expect(told('members')).toEqual([
      'towns: east full stated, west partial inferred',
      'council: east full inferred',
      'office: east full inferred, west partial inferred',
    ]);
  });

  it('has no more marks to explain than it shows', () => {
    const marks = (columns: 'roles' | 'members', role: string | null = null) =>
      marksIn(matrixOf(graph, { view: null, columns, role }));
    expect(marks('members')).toEqual(['full', 'partial', 'none', 'inferred']);
    expect(marks('roles')).toEqual(['full', 'none', 'inferred']);
    const file = smallGraphFile();
    const seats = file.memberships.filter(({ role }) => role === undefined);
    const sure = indexGraph({
      ...file,
      memberships: seats.flatMap((seat) =>
        seat.evidence.status === 'stated' ? [{ ...seat, extent: 'full' as const }] : [],
      ),
    });
    expect(marksIn(matrixOf(sure, { view: null, columns: 'members', role: null }))).toEqual([
      'full',
    ]);
  });

  it('keeps to one role when asked', () => {
    expect(told('members', 'member')).toEqual([
      'towns: east full stated, west partial inferred',
      'council: east full inferred',
    ]);
  });

  it('compares the members that its view has, and all of them where it has none', () => {
    const file = smallGraphFile();
    const [first] = file.views;
    if (!first) throw new Error('The graph has views');
    const half = { ...first, id: 'half', bodies: ['council', 'east'] };
    const other = indexGraph({ ...file, views: [...file.views, half] });
    const columnsIn = (view: string) =>
      matrixOf(other, { view, columns: 'members', role: null }).columns.map(({ id }) => id);
    expect(columnsIn('half')).toEqual(['east']);
    expect(columnsIn('all')).toEqual(['east', 'west']);
  });

  it('counts the bodies of which nobody says who sits in them', () => {
    expect(matrixOf(graph, { view: null, columns: 'members', role: null }).silent).toBe(2);
  });
});

describe('the matrix of a graph without roles', () => {
  const file = smallGraphFile();
  const roleless = indexGraph({
    ...file,
    memberships: file.memberships.map(({ role, ...membership }) => membership),
  });
  const opened = matrixOf(roleless, { view: null, columns: 'roles', role: null });

  it('opens on the members, and offers no roles', () => {
    expect(opened).toMatchObject({ by: 'members', hasRoles: false });
    expect(opened.columns.map(({ id }) => id)).toEqual(['east', 'west']);
    expect(opened.rows.map(({ body }) => body.id)).toEqual(['towns', 'office', 'council']);
  });

  it('counts only what has no member as not known', () => {
    expect(opened).toMatchObject({ silent: 2, roleless: 0 });
    const mixed = indexGraph({
      ...file,
      memberships: file.memberships.map((membership, index) => {
        const { role, ...without } = membership;
        return index === 2 ? without : membership;
      }),
    });
    const byRoles = matrixOf(mixed, { view: null, columns: 'roles', role: null });
    const members = new Set(file.memberships.map(({ body }) => body));
    expect(byRoles.roleless + byRoles.rows.length).toBe(members.size);
    expect(byRoles.silent).toBe(2);
  });
});

describe('what somebody in a role leads', () => {
  it('counts in the load of the role, though nobody is said to sit there', () => {
    const file = smallGraphFile();
    const [relation] = file.relations;
    const [type] = file.relationTypes;
    const [member] = file.roles;
    if (!relation || !type || !member) throw new Error('The small graph has these');
    const led = indexGraph({
      ...file,
      relationTypes: [...file.relationTypes, { ...type, id: 'led', carries: 'steering' }],
      bodies: file.bodies.map((body) =>
        body.id === 'team'
          ? { ...body, name: { nl: `Trekker ${member.label.nl}`, en: 'Somebody' } }
          : body,
      ),
      relations: [
        ...file.relations,
        { ...relation, id: 'leads', type: 'led', from: 'board', to: 'team' },
      ],
    });
    const { rows, columns } = matrixOf(led, { view: null, columns: 'roles', role: null });
    expect(rows.find(({ body }) => body.id === 'board')?.cells.get('member')).toMatchObject({
      extent: 'leads',
    });
    expect(columns.find(({ id }) => id === 'member')?.load).toBe(2);
  });
});
