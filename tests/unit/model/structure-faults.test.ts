import { describe, expect, it } from 'vitest';
import { drop, put } from '../../fixtures/edited-file.ts';
import { casesOf, faultsOn, type ToldCase, type ToldRow } from '../../fixtures/told-on.ts';

const partOf = (...wholes: readonly string[]) =>
  wholes.map((whole, index) => put(`bodies.${index}.partOf`, whole));
const loop = (at: number, found: string): ToldRow => [
  'part-of-loop',
  `$.bodies[${at}].partOf`,
  { found },
  [drop(`bodies.${at}.partOf`)],
];
const emptyBox = (view: number, at: number, found: string): ToldRow => [
  'empty-box',
  `$.views[${view}].expanded[${at}]`,
  { found },
];

const OF_BODIES: readonly ToldCase[] = [
  ['a body in itself', [put('bodies.1.partOf', 'team')], loop(1, 'team')],
  ['a body in what is in it', partOf('team', 'board', 'office'), loop(0, 'office → team → board')],
  [
    'a body in a loop, told once',
    [...partOf('team', 'office'), put('bodies.2.partOf', 'office')],
    loop(0, 'office → team'),
  ],
  [
    'a loop of five',
    partOf('team', 'board', 'council', 'towns', 'office'),
    loop(0, 'office → team → board → council → towns'),
  ],
  [
    'a loop of six',
    [...partOf('team', 'board', 'council', 'towns', 'east'), put('bodies.5.partOf', 'office')],
    loop(0, 'office → team → board → council → towns → …'),
  ],
  ['two loops', partOf('office', 'team'), loop(0, 'office'), loop(1, 'team')],
  ['a long row that is no loop', partOf('team', 'board', 'council')],
  [
    'a relation with itself',
    [put('relations.1.to', 'team')],
    ['self-relation', '$.relations[1].to', { found: 'team' }, [drop('relations.1')]],
  ],
  [
    'a member of itself',
    [put('memberships.2.member', 'council')],
    ['self-membership', '$.memberships[2]', { found: 'council' }, [drop('memberships.2')]],
  ],
];

const OF_VIEWS: readonly ToldCase[] = [
  [
    'no body',
    [put('views.0.bodies', []), drop('stories')],
    ['empty-view', '$.views[0].bodies', {}],
  ],
  [
    'relations of which either end is not there',
    [put('views.1.relations', ['board-council', 'council-board', 'office-team'])],
    ['relation-outside-view', '$.views[1].relations[0]', { found: 'board-council', body: 'board' }],
    ['relation-outside-view', '$.views[1].relations[1]', { found: 'council-board', body: 'board' }],
    ['relation-outside-view', '$.views[1].relations[2]', { found: 'office-team', body: 'office' }],
  ],
  ['a box without parts', [put('views.0.expanded', ['board'])], emptyBox(0, 0, 'board')],
  [
    'a box that is not there',
    [put('views.0.expanded', ['board', 'towns'])],
    emptyBox(0, 0, 'board'),
    emptyBox(0, 1, 'towns'),
  ],
  [
    'a box that is named twice',
    [put('views.1.expanded', ['council', 'towns', 'council', 'towns'])],
    emptyBox(1, 2, 'council'),
  ],
  ['a box with one of its parts', [put('views.1.bodies', ['towns', 'east', 'council'])]],
  [
    'a box with none of its parts',
    [put('views.1.bodies', ['towns', 'council'])],
    emptyBox(1, 0, 'towns'),
  ],
  [
    'parts without their box',
    [put('views.1.bodies', ['east', 'west', 'council'])],
    emptyBox(1, 0, 'towns'),
  ],
];

describe.each([
  { of: 'bodies', rows: OF_BODIES },
  { of: 'views', rows: OF_VIEWS },
])('a fault of $of', ({ rows }) => {
  it.each(casesOf(rows))('is told where it is, with what mends it: $what', ({ edits, told }) => {
    expect(faultsOn(...edits)).toEqual(told);
  });
});
