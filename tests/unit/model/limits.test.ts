import { describe, expect, it } from 'vitest';
import { indexRelations } from '../../../src/model/graph.ts';
import { LIMITS } from '../../../src/model/limits.ts';
import { nearest } from '../../../src/model/nearest.ts';
import { parseGraph } from '../../../src/model/parse.ts';
import { findRoutes } from '../../../src/model/routes.ts';
import type { GraphFile } from '../../../src/model/schema.ts';
import { smallGraphFile } from '../../fixtures/small-graph.ts';

const file = smallGraphFile();
const many = <T>(count: number, item: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => item(index));

const faultsOf = (change: object) => {
  const parsed = parseGraph(JSON.stringify({ ...file, ...change }));
  return parsed.ok ? [] : parsed.faults;
};

const [story] = file.stories;
const [process] = file.processes;

/** One more of each than the format allows. */
const TOO_MANY: readonly (readonly [string, object, string])[] = [
  ['bodies', { bodies: many(LIMITS.bodies + 1, () => 0) }, '$.bodies'],
  ['relations', { relations: many(LIMITS.relations + 1, () => 0) }, '$.relations'],
  ['memberships', { memberships: many(LIMITS.memberships + 1, () => 0) }, '$.memberships'],
  ['views', { views: many(LIMITS.views + 1, () => 0) }, '$.views'],
  ['sources', { sources: many(LIMITS.sources + 1, () => 0) }, '$.sources'],
  ['roles', { roles: many(LIMITS.otherLists + 1, () => 0) }, '$.roles'],
  [
    'scenes of one story',
    { stories: [{ ...story, scenes: many(LIMITS.scenes + 1, () => 0) }] },
    '$.stories[0].scenes',
  ],
  [
    'scenes of several stories',
    { stories: many(3, () => ({ ...story, scenes: many(LIMITS.scenes / 2, () => 0) })) },
    '$.stories[2].scenes',
  ],
  [
    'steps of several processes',
    { processes: many(3, () => ({ ...process, steps: many(LIMITS.steps / 2, () => 0) })) },
    '$.processes[2].steps',
  ],
  [
    'ways of several steps',
    { processes: [{ ...process, steps: many(11, () => ({ ways: many(1_000, () => 0) })) }] },
    '$.processes[0].steps[10].ways',
  ],
];

describe('a file with too many', () => {
  it.each(TOO_MANY)('%s is refused in one line', (_, change, path) => {
    expect(faultsOf(change).map((fault) => [fault.code, fault.subject])).toEqual([
      ['too-many', path],
    ]);
  });
});

describe('a file at its limits', () => {
  const lane = file.lanes[0]?.id;
  const bodies = many(LIMITS.bodies, (index) => ({ ...file.bodies[0], id: `b${index}`, lane }));
  const big: object = {
    ...file,
    bodies,
    relations: many(LIMITS.relations, (index) => ({
      id: `r${index}`,
      type: file.relationTypes[0]?.id,
      from: `b${index % LIMITS.bodies}`,
      to: `b${(index * 7 + 1) % LIMITS.bodies}`,
      evidence: { status: 'inferred', reason: { nl: 'x', en: 'x' } },
    })).filter(({ from, to }) => from !== to),
    memberships: [],
    processes: [],
    views: [
      {
        ...file.views[0],
        bodies: {},
        expanded: [],
        process: undefined,
        relations: undefined,
        defaultSelection: undefined,
      },
    ],
    stories: [],
    remarks: [],
    glossary: [],
  };

  it('is read', () => {
    const parsed = parseGraph(JSON.stringify(big));
    expect(parsed.ok ? parsed.graph.bodies.size : parsed.faults).toBe(LIMITS.bodies);
  });
});

describe('a file with more unknown keys than are told', () => {
  it('is refused for the one relation that leads nowhere, and for that first', () => {
    const [relation] = file.relations;
    const unknown = Object.fromEntries(many(201, (index) => [`x${index}`, 1]));
    const relations = many(100, (index) => ({
      ...relation,
      ...unknown,
      id: `r${index}`,
      to: index === 99 ? 'zz' : 'board',
    }));
    const about = { ...file, relations, processes: [], stories: [] };
    expect(faultsOf(about)[0]).toMatchObject({
      code: 'unknown-id',
      severity: 'error',
      subject: '$.relations[99].to',
    });
  });
});

describe('a file in which everything is wrong', () => {
  it.each<readonly [string, Partial<Record<keyof GraphFile, unknown>>]>([
    ['twenty thousand bodies that are none', { bodies: many(20_000, () => 0) }],
    ['twenty thousand bodies without anything', { bodies: many(20_000, () => ({})) }],
    [
      'twenty thousand references to nothing',
      {
        bodies: many(20_000, (index) => ({
          ...file.bodies[0],
          id: `b${index}`,
          kind: `k${index}`,
        })),
      },
    ],
    [
      'a list of sixty thousand in one view',
      { views: [{ ...file.views[0], relations: many(60_000, () => 0) }] },
    ],
    [
      'a council of thousands at each of hundreds of steps',
      {
        processes: [
          {
            ...process,
            steps: many(100, (index) => ({
              ...process?.steps[0],
              id: `s${index}`,
              council: many(2_000, () => 0),
            })),
          },
        ],
      },
    ],
  ])('%s: is told in a few lines, and the number of the others', (_, change) => {
    const faults = faultsOf(change);
    expect(faults.length).toBeGreaterThan(0);
    expect(faults.length).toBeLessThan(200);
  });

  it('counts those that it does not tell', () => {
    const faults = faultsOf({ bodies: many(1_000, () => 0) });
    expect(faults.map(({ code, subject, values }) => [code, subject, values.count])).toContainEqual(
      ['more-of-these', '$.bodies[]', '995'],
    );
  });

  it('has no room for a word of a million letters', () => {
    const [fault] = faultsOf({ format: 'x'.repeat(1_000_000) });
    expect(JSON.stringify(fault).length).toBeLessThan(1_000);
    expect(nearest('x'.repeat(1_000_000), ['x'.repeat(999_999)])).toBeNull();
  });
});

describe('an id of a megabyte', () => {
  const long = 'x'.repeat(1_000_000);

  it.each<readonly [string, object]>([
    ['of a body', { bodies: [{ ...file.bodies[0], id: long }, ...file.bodies.slice(1)] }],
    [
      'that a body refers to',
      { bodies: [{ ...file.bodies[0], partOf: long }, ...file.bodies.slice(1)] },
    ],
    ['at the end of a relation', { relations: [{ ...file.relations[0], to: long }] }],
  ])('is refused, and not repeated: %s', (_, change) => {
    const faults = faultsOf(change);
    expect(faults.length).toBeGreaterThan(0);
    expect(JSON.stringify(faults).length).toBeLessThan(20_000);
  });

  it('is cut off where a fault says by name what it is about, and what turns letters is named there', () => {
    const [relation] = file.relations;
    const about = (to: string) =>
      faultsOf({ relations: [{ ...relation, to }] }).find(({ code }) => code === 'unknown-id')
        ?.about;
    expect(about(long)).toMatch(/→ x{60}$/);
    expect(about('een\u202eander')).toMatch(/→ een<U\+202E>ander$/);
  });
});

describe('a slip that has many effects', () => {
  it('is told once: a capital in an id', () => {
    const text = JSON.stringify(file).replace('"id":"office"', '"id":"Office"');
    const parsed = parseGraph(text);
    expect(parsed.ok ? [] : parsed.faults.map(({ code }) => code)).toEqual(['unknown-id']);
  });

  it('is told once: a loop without an end', () => {
    const steps = process?.steps.map((step) => ({
      ...step,
      ways: step.ways.map((way) => ({ ...way, to: way.to ?? process.steps[0]?.id })),
    }));
    const faults = faultsOf({ processes: [{ ...process, steps }] });
    expect(faults.map(({ code }) => code)).toEqual(['process-without-end']);
  });
});

it('routes of twenty thousand steps share their way', () => {
  const DIAMONDS = 9_900;
  const relation = (id: string, from: string, to: string) => ({
    id,
    type: 'any',
    from,
    to,
    evidence: { status: 'inferred', reason: { nl: 'x', en: 'x' } } as const,
  });
  const relations = many(DIAMONDS, (index) => [
    relation(`a${index}`, `n${index}`, `x${index}`),
    relation(`b${index}`, `n${index}`, `y${index}`),
    relation(`c${index}`, `x${index}`, `n${index + 1}`),
    relation(`d${index}`, `y${index}`, `n${index + 1}`),
  ]).flat();
  const found = findRoutes(indexRelations(relations), 'n0', `n${DIAMONDS}`);
  expect(found.more).toBe(true);
  expect(found.routes[0]).toHaveLength(2 * DIAMONDS);
});
