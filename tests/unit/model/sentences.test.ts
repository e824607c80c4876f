import { describe, expect, it } from 'vitest';
import { mustGet } from '../../../src/model/graph.ts';
import { fillSentence, relationSentence } from '../../../src/model/sentences.ts';
import { smallGraph } from '../../fixtures/small-graph.ts';

const graph = smallGraph();
const told = (id: string, direction: 'forward' | 'backward', language: 'nl' | 'en' = 'nl') =>
  relationSentence(graph, mustGet(graph.relations, id), language, direction);

describe('a relation in a sentence', () => {
  it('uses the names as they stand in a sentence, and begins with a capital', () => {
    expect(told('office-board', 'forward')).toBe('Het bureau doet proposal aan het bestuur.');
    expect(told('office-board', 'backward')).toBe('Het bestuur krijgt proposal van het bureau.');
    expect(told('office-board', 'forward', 'en')).toBe('The office does proposal to the board.');
  });

  it('makes the verb agree with a plural', () => {
    expect(told('council-board', 'forward')).toBe('De raden doen advice aan het bestuur.');
  });

  it('falls back on the name, without its soft hyphens', () => {
    expect(told('team-board', 'forward')).toBe('Adviesteam doet advice aan het bestuur.');
  });
});

describe('filling a sentence', () => {
  it('leaves a placeholder without a value, and takes nothing from a prototype', () => {
    expect(fillSentence('{a} {b} {constructor}', { a: 'x' })).toBe('x {b} {constructor}');
  });
});
