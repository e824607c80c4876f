import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { captionOf } from '../../src/i18n/caption.ts';
import { MESSAGES_NL } from '../../src/i18n/messages.nl.ts';
import type { Relation } from '../../src/model/schema.ts';
import { seatsOf } from '../../src/model/seats.ts';
import { perspectiveOf } from '../../src/perspective/perspective-of.ts';
import { PLAIN_REQUEST, type Request } from '../../src/perspective/request.ts';
import { graphs } from '../fixtures/arbitrary-graphs.ts';

const note = (ways: Map<string, Relation[]>, way: string, relation: Relation): void => {
  ways.set(way, [...(ways.get(way) ?? []), relation]);
};

describe('under a frame', () => {
  it('the caption tells each line as inferred if and only if it is dashed, whatever is chosen', () => {
    fc.assert(
      fc.property(graphs, fc.nat(), fc.nat(), (graph, a, b) => {
        const idOf = (number: number) =>
          graph.file.bodies[number % graph.file.bodies.length]?.id ?? '';
        const captions = (choice: Partial<Request>) =>
          captionOf(perspectiveOf(graph, { ...PLAIN_REQUEST, ...choice }), MESSAGES_NL, 'nl');
        const { relations } = perspectiveOf(graph, PLAIN_REQUEST);
        for (const { relation, evidence } of relations)
          expect(/\bafgeleid\b/.test(captions({ select: relation.id }))).toBe(
            evidence === 'inferred',
          );
        // Who has to do with a body in one way is inferred when all that says so is.
        const ways = new Map<string, Relation[]>();
        const chosen = perspectiveOf(graph, { ...PLAIN_REQUEST, select: idOf(a) });
        const drawn = new Set(chosen.bodies.map(({ body }) => body.id));
        const isTeller = (end: string, standIn: string) =>
          (drawn.has(end) ? end : standIn) === idOf(a);
        for (const { from, to, type, carried } of chosen.relations)
          for (const one of carried) {
            if (isTeller(one.from, from)) note(ways, `${type.id} to ${one.to}`, one);
            if (isTeller(one.to, to)) note(ways, `${type.id} from ${one.from}`, one);
          }
        const isOfInferred = [...ways.values()].some((all) =>
          all.every(({ evidence }) => evidence.status === 'inferred'),
        );
        expect(/\bafgeleid\b/.test(captions({ select: idOf(a) }))).toBe(isOfInferred);
        const seats = [...seatsOf(graph, idOf(b), null).values()];
        const inferred = seats.filter((seat) => seat.evidence === 'inferred').length;
        expect(/\((\d+) afgeleid\)/.exec(captions({ lens: idOf(b) }))?.[1] ?? '0').toBe(
          `${inferred}`,
        );
        const route = { from: idOf(a), to: idOf(b) };
        const steps = perspectiveOf(graph, { ...PLAIN_REQUEST, route }).route?.routes[0] ?? [];
        const told = captions({ route }).match(/\(afgeleid\)/g) ?? [];
        expect(told).toHaveLength(
          steps.filter((step) => step.evidence.status === 'inferred').length,
        );
      }),
      { numRuns: 60 },
    );
  });
});
