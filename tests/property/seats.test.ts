import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STATUSES, weaker } from '../../src/model/evidence-words.ts';
import { type Graph, indexGraph } from '../../src/model/graph.ts';
import type { Evidence, Membership } from '../../src/model/schema.ts';
import { seatsOf } from '../../src/model/seats.ts';
import { matrixOf } from '../../src/perspective/matrix-rows.ts';
import { smallGraphFile } from '../fixtures/small-graph.ts';

const base = smallGraphFile();
const BODIES = base.bodies.map(({ id }) => id);
const ROLES = base.roles.map(({ id }) => id);
const same = (words: string) => ({ nl: words, en: words });

const evidenceOf = (status: Evidence['status']): Evidence =>
  status === 'stated'
    ? { status, source: 'talk', place: 1, quote: 'raad' }
    : status === 'inferred'
      ? { status, reason: same('Zomaar.') }
      : { status };

/** Who sits in what, in any order, several times over, in one role and another, and around in circles. */
const graphs: fc.Arbitrary<Graph> = fc
  .array(
    fc.record({
      member: fc.constantFrom(...BODIES.slice(0, 5)),
      body: fc.constantFrom(...BODIES.slice(0, 5)),
      role: fc.constantFrom(undefined, undefined, ...ROLES),
      extent: fc.constantFrom('full' as const, 'partial' as const),
      evidence: fc.constantFrom(...STATUSES).map(evidenceOf),
    }),
    { maxLength: 10 },
  )
  .map((seats) =>
    indexGraph({
      ...base,
      memberships: seats.flatMap(({ role, ...seat }, index): readonly Membership[] =>
        seat.member === seat.body
          ? []
          : [{ id: `m${index}`, ...seat, ...(role === undefined ? {} : { role }) }],
      ),
    }),
  );

type Held = Pick<Membership, 'extent'> & { readonly status: Evidence['status'] };

const toldOf = (all: readonly Held[]): Held | undefined => {
  const fullest = all.filter(({ extent }) => extent === 'full');
  return (fullest.length > 0 ? fullest : all).toSorted(
    (a, b) => STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status),
  )[0];
};

/** Every way from a member to a body, walked out without leaving any aside. */
const waysFrom = (graph: Graph, member: string, role: string | null) => {
  const ends = new Map<string, Held[]>();
  const walk = (at: string, been: readonly string[], held: Held, asRole: string | null): void => {
    for (const seat of graph.file.memberships) {
      const { body, extent, evidence, role: own = null } = seat;
      if (seat.member !== at || been.includes(body)) continue;
      if (own !== null && asRole !== null && own !== asRole) continue;
      const next: Held = {
        extent: held.extent === 'partial' ? 'partial' : extent,
        status: weaker(held.status, evidence.status),
      };
      ends.set(body, [...(ends.get(body) ?? []), next]);
      walk(body, [...been, body], next, asRole ?? own);
    }
  };
  walk(member, [member], { extent: 'full', status: 'stated' }, role);
  return ends;
};

const members = fc.constantFrom(...BODIES.slice(0, 5));

describe('where a member is said to sit', () => {
  it('is where a way leads, as fully as the fullest, and inferred only if each of those is', () => {
    fc.assert(
      fc.property(graphs, members, fc.constantFrom(null, ...ROLES), (graph, member, role) => {
        const ways = waysFrom(graph, member, role);
        const seats = seatsOf(graph, member, role);
        expect([...seats.keys()].toSorted()).toEqual([...ways.keys()].toSorted());
        for (const [body, { extent, evidence: status, via }] of seats) {
          expect({ extent, status }).toEqual(toldOf(ways.get(body) ?? []));
          // The way that is told is one, and bears what is told.
          expect([via[0]?.member, via.at(-1)?.body]).toEqual([member, body]);
          via.slice(1).forEach((seat, index) => {
            expect(seat.member).toBe(via[index]?.body);
          });
          expect(via.some((seat) => seat.extent === 'partial')).toBe(extent === 'partial');
          expect(via.map((seat) => seat.evidence.status).reduce(weaker)).toBe(status);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is in a table by role as the memberships of that role have it', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const { by, rows } = matrixOf(graph, { view: null, columns: 'roles', role: null });
        if (by !== 'roles') return;
        for (const { body, cells } of rows) {
          for (const [role, { extent, evidence: status }] of cells) {
            const seats = graph.file.memberships.filter(
              (seat) => seat.body === body.id && seat.role === role,
            );
            const held = seats.map((seat) => ({ ...seat, status: seat.evidence.status }));
            if (extent === 'leads') expect(held).toEqual([]);
            else expect(toldOf(held)).toMatchObject({ extent, status });
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});
