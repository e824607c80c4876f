import { describe, expect, it } from 'vitest';
import { bodyCaption } from '../../../src/model/body-caption.ts';
import { relationsByHeading } from '../../../src/model/body-facts.ts';
import { splitByTerms } from '../../../src/model/glossary-terms.ts';
import { mustGet } from '../../../src/model/graph.ts';
import { nearest } from '../../../src/model/nearest.ts';
import { smallGraph } from '../../fixtures/small-graph.ts';

const graph = smallGraph();

describe('the relations of a body', () => {
  it('stand under the heading of their type and direction, what is done to it first', () => {
    const groups = relationsByHeading(graph, 'board', 'nl').map(
      ({ heading, entries }) => `${heading}: ${entries.map(({ other }) => other.id).join(' ')}`,
    );
    expect(groups).toEqual([
      'advice in: team council',
      'proposal in: office',
      'proposal uit: council',
    ]);
  });
});

describe('the line above a name', () => {
  it('says the abbreviation and the kind, and not what the name says itself', () => {
    expect(bodyCaption(graph, mustGet(graph.bodies, 'board'), 'nl')).toBe('BB · Overleg');
    expect(bodyCaption(graph, mustGet(graph.bodies, 'towns'), 'nl')).toBe('');
  });
});

describe('a text with terms of the glossary', () => {
  const terms = (text: string) =>
    splitByTerms(graph, text, 'nl').map(({ words, term }) => (term ? `[${words}]` : words));

  it('is split at whole words, in any case, each term once', () => {
    expect(terms('Het bestuur en het Bestuur bestuurt.')).toEqual([
      'Het ',
      '[bestuur]',
      ' en het Bestuur bestuurt.',
    ]);
  });

  it('knows an abbreviation only in its own capitals', () => {
    expect(terms('BB en bb')).toEqual(['[BB]', ' en bb']);
  });

  it('comes back whole, whatever was found in it', () => {
    const text = 'De zienswijze van de raad over BB.';
    expect(
      splitByTerms(graph, text, 'nl')
        .map(({ words }) => words)
        .join(''),
    ).toBe(text);
  });
});

describe('the nearest word', () => {
  it('is what was probably meant, or nothing', () => {
    expect(nearest('bord', ['board', 'council'])).toBe('board');
    expect(nearest('xyz', ['board', 'council'])).toBeNull();
  });
});
