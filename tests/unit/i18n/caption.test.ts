import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { captionOf } from '../../../src/i18n/caption.ts';
import { choiceInWords } from '../../../src/i18n/choice-words.ts';
import { MESSAGES_NL } from '../../../src/i18n/messages.nl.ts';
import type { Graph } from '../../../src/model/graph.ts';
import { perspectiveOf } from '../../../src/perspective/perspective-of.ts';
import { PLAIN_REQUEST, type Request } from '../../../src/perspective/request.ts';
import { graphs } from '../../fixtures/arbitrary-graphs.ts';
import { smallGraph } from '../../fixtures/small-graph.ts';

/** What is told under a frame of a choice, and what is said aloud of it. */
const told = (graph: Graph, choice: Partial<Request>): readonly string[] => {
  const request = { ...PLAIN_REQUEST, ...choice };
  const perspective = perspectiveOf(graph, request);
  return [
    captionOf(perspective, MESSAGES_NL, 'nl'),
    choiceInWords(graph, PLAIN_REQUEST, request, perspective, MESSAGES_NL),
  ];
};

describe('what is told under a frame, and said aloud,', () => {
  it('says of a line that it is inferred if and only if all that it stands for is', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const { relations } = perspectiveOf(graph, PLAIN_REQUEST);
        for (const { relation, carried } of relations) {
          const isInferred = carried.every(({ evidence }) => evidence.status === 'inferred');
          for (const sentence of told(graph, { select: relation.id })) {
            expect(sentence).not.toBe('');
            expect(/ \(afgeleid\)\.$/.test(sentence)).toBe(isInferred);
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  it('says so of each part of a route by itself', () => {
    for (const sentence of told(smallGraph(), { route: { from: 'team', to: 'council' } })) {
      expect(sentence).toContain(
        'Adviesteam doet advice aan het bestuur (afgeleid). Het bestuur doet proposal aan de raden.',
      );
    }
  });

  it('has no signs that can not be seen', () => {
    for (const sentence of told(smallGraph(), { select: 'team' })) {
      expect(sentence).toMatch(/^Adviesteam\. /);
    }
  });
});
