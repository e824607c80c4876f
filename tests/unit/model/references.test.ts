import { describe, expect, it } from 'vitest';
import { createFaultList, type FaultList } from '../../../src/model/fault-list.ts';
import { checkReferences } from '../../../src/model/references.ts';
import type { Edit, Fault } from '../../../src/model/report.ts';
import { drop, edited, put } from '../../fixtures/edited-file.ts';

const toldOf = (root: unknown): readonly Fault[] => {
  const faults = createFaultList();
  checkReferences(root, faults);
  return faults.told();
};
const unknown = (subject: string, found: string, collection: string, more: object = {}) => ({
  code: 'unknown-id',
  severity: subject.startsWith('$.stories') ? 'omission' : 'error',
  subject,
  values: { found, collection },
  ...more,
});
const meant = (suggestion: string, ...repair: readonly Edit[]) =>
  repair.length === 0 ? { suggestion } : { suggestion, repair };

describe('an id that is not there', () => {
  it.each([
    ['bodies.0.kind', 'kinds'],
    ['bodies.0.lane', 'lanes'],
    ['bodies.0.partOf', 'bodies'],
    ['relations.0.type', 'relationTypes'],
    ['relations.0.from', 'bodies'],
    ['relations.0.to', 'bodies'],
    ['memberships.0.member', 'bodies'],
    ['memberships.0.body', 'bodies'],
    ['memberships.0.onBehalfOf', 'bodies'],
    ['memberships.0.person', 'people'],
    ['memberships.0.role', 'roles'],
    ['processes.0.steps.0.actors.0', 'bodies'],
    ['processes.0.steps.0.waiting', 'bodies', '.0'],
    ['processes.0.steps.0.relations.0', 'relations'],
    ['views.0.bodies.0', 'bodies'],
    ['views.0.bodies', 'kinds', '.kinds.0'],
    ['views.0.bodies', 'lanes', '.lanes.0'],
    ['views.0.relations', 'relations', '.0'],
    ['views.0.relations', 'relationTypes', '.types.0'],
    ['views.0.expanded', 'bodies', '.0'],
    ['views.0.process', 'processes'],
    ['stories.0.scenes.0.view', 'views'],
    ['stories.0.scenes.0.select', 'bodies, relations'],
    ['stories.0.scenes.0.lens', 'bodies'],
    ['stories.0.scenes.0.remark', 'remarks'],
    ['stories.0.scenes.0.light', 'bodies, relations', '.0.0'],
    ['remarks.0.about.0', 'bodies'],
    ['glossary.0.body', 'bodies'],
  ])('is told at %s', (path, collection, inner = '') => {
    const value = inner
      .split('.')
      .slice(1)
      .reduceRight<unknown>((held, key) => (key === '0' ? [held] : { [key]: held }), 'zzzzzzzzz');
    const subject = `$.${path}${inner}`.replace(/\.(\d+)/g, '[$1]');
    expect(toldOf(edited(put(path, value)))).toEqual([unknown(subject, 'zzzzzzzzz', collection)]);
  });

  it('is told with the one that was meant, and mended where it is a slip', () => {
    expect(toldOf(edited(put('bodies.0.lane', 'botom')))).toEqual([
      unknown(
        '$.bodies[0].lane',
        'botom',
        'lanes',
        meant('bottom', put('bodies.0.lane', 'bottom')),
      ),
    ]);
    expect(toldOf(edited(put('relations.0.to', 'boar')))).toEqual([
      unknown('$.relations[0].to', 'boar', 'bodies', meant('board')),
    ]);
    expect(toldOf(edited(put('stories.0.scenes.2.select', 'office-boards')))).toEqual([
      unknown(
        '$.stories[0].scenes[2].select',
        'office-boards',
        'bodies, relations',
        meant('office-board', put('stories.0.scenes.2.select', 'office-board')),
      ),
    ]);
  });

  it('is told once with how often it is referred to, and mended everywhere', () => {
    const edits = [
      put('relations.0.from', 'Office'),
      put('processes.0.steps.0.actors.0', 'Office'),
    ];
    const [fault, ...others] = toldOf(edited(...edits));
    expect(others).toEqual([]);
    expect(fault).toEqual({
      ...unknown('$.relations[0].from', 'Office', 'bodies', {
        suggestion: 'office',
        repair: [put('relations.0.from', 'office'), put('processes.0.steps.0.actors.0', 'office')],
      }),
      values: { found: 'Office', collection: 'bodies', count: '2' },
    });
  });

  it('is told apart by what it should be an id of', () => {
    const told = toldOf(edited(put('bodies.0.kind', 'zzzzzz'), put('bodies.0.lane', 'zzzzzz')));
    expect(told.map(({ subject }) => subject)).toEqual(['$.bodies[0].kind', '$.bodies[0].lane']);
  });

  it('is told of each scene, and apart from the rest of the file', () => {
    const told = toldOf(
      edited(
        put('stories.0.scenes.0.lens', 'Office'),
        put('stories.0.scenes.1.lens', 'Office'),
        put('remarks.0.about', ['Office']),
      ),
    );
    expect(told).toEqual([
      ...[0, 1].map((at) =>
        unknown(
          `$.stories[0].scenes[${at}].lens`,
          'Office',
          'bodies',
          meant('office', put(`stories.0.scenes.${at}.lens`, 'office')),
        ),
      ),
      unknown(
        '$.remarks[0].about[0]',
        'Office',
        'bodies',
        meant('office', put('remarks.0.about.0', 'office')),
      ),
    ]);
  });

  it.each([
    [1_000, true],
    [1_001, false],
  ])('is mended in one go at %d places at most: %s', (count, isMended) => {
    const about = Array.from({ length: count }, () => 'Office');
    const [fault] = toldOf(edited(put('remarks.0.about', about)));
    expect(fault?.repair?.length).toBe(isMended ? count : undefined);
  });

  it('is looked for no further once the list is full', () => {
    const added: string[] = [];
    const full: FaultList = {
      ...createFaultList(),
      add: ({ subject }) => {
        added.push(subject);
      },
      isFull: () => added.length > 0,
    };
    checkReferences(edited(put('bodies.0.kind', 'x'), put('bodies.0.lane', 'y')), full);
    expect(added).toEqual(['$.bodies[0].kind']);
  });
});

describe('an id that is there already', () => {
  const twice = (code: string, subject: string, found: string, first: string) => ({
    code,
    severity: 'error',
    subject,
    values: { found, first },
  });

  it.each([
    'sources',
    'lanes',
    'kinds',
    'relationTypes',
    'roles',
    'bodies',
    'relations',
    'memberships',
    'views',
    'glossary',
  ])('is told of %s', (list) => {
    const root = { bodies: [], [list]: [{ id: 'a' }, { id: 'b' }, { id: 'a' }] };
    expect(toldOf(root)).toEqual([
      twice('duplicate-id', `$.${list}[2].id`, 'a', `$.${list}[0].id`),
    ]);
  });

  it.each(['people', 'processes', 'stories', 'remarks'])('is told of %s too', (list) => {
    const root = { [list]: [{ id: 'a' }, { id: 'a' }, { id: 'a' }] };
    expect(toldOf(root)).toEqual([
      twice('duplicate-id', `$.${list}[1].id`, 'a', `$.${list}[0].id`),
      twice('duplicate-id', `$.${list}[2].id`, 'a', `$.${list}[0].id`),
    ]);
  });

  it('is told of a body and a relation, which are selected alike', () => {
    expect(toldOf(edited(put('relations.4.id', 'team')))).toEqual([
      twice('duplicate-id', '$.relations[4].id', 'team', '$.bodies[1].id'),
    ]);
    expect(toldOf({ lanes: [{ id: 'a' }], kinds: [{ id: 'a' }], views: [{ id: 'a' }] })).toEqual(
      [],
    );
  });

  it.each([
    ['Raad', 'raad'],
    ['ra\u200bad', 'raad'],
    ['ra\u00a0ad', 'raad'],
    ['e\u0301cht', 'écht'],
    ['ｒaad', 'raad'],
  ])('is told where %j looks like %j', (one, other) => {
    const root = { lanes: [{ id: other }, { id: one }] };
    expect(toldOf(root).map(({ code, subject }) => `${code} ${subject}`)).toEqual([
      'lookalike-id $.lanes[1].id',
    ]);
    expect(toldOf({ lanes: [{ id: one }, { id: other }, { id: 'x' }] })).toHaveLength(1);
  });
});

describe('ids of a file that has no such list', () => {
  it('are those in use', () => {
    const lists = ['lanes', 'kinds', 'roles'].map(drop);
    expect(toldOf(edited(...lists))).toEqual([]);
  });
});
