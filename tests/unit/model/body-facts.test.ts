import { describe, expect, it } from 'vitest';
import { bodyCaption } from '../../../src/model/body-caption.ts';
import { relationsByHeading } from '../../../src/model/body-facts.ts';
import { splitByTerms } from '../../../src/model/glossary-terms.ts';
import { indexGraph, mustGet } from '../../../src/model/graph.ts';
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

  it('are one group where a type has one heading both ways', () => {
    const { file } = graph;
    const relationTypes = file.relationTypes.map((type) => ({
      ...type,
      heading: { out: type.label, in: type.label },
    }));
    const groups = relationsByHeading(indexGraph({ ...file, relationTypes }), 'board', 'en').map(
      ({ heading, type, entries }) => [
        heading,
        type.id,
        entries.map(({ relation, other }) => `${relation.id}: ${other.id}`),
      ],
    );
    expect(groups).toEqual([
      ['advice (en)', 'advice', ['team-board: team', 'council-board: council']],
      ['proposal (en)', 'proposal', ['office-board: office', 'board-council: council']],
    ]);
  });

  it('are none of a body that has none', () => {
    expect(relationsByHeading(graph, 'towns', 'nl')).toEqual([]);
  });
});

describe('the line above a name', () => {
  it('says the abbreviation and the kind, and not what the name says itself', () => {
    expect(bodyCaption(graph, mustGet(graph.bodies, 'board'), 'nl')).toBe('BB · Overleg');
    expect(bodyCaption(graph, mustGet(graph.bodies, 'towns'), 'nl')).toBe('');
  });

  it('says how many bodies lie folded in it', () => {
    const captionOf = (id: string, holds: number) =>
      bodyCaption(graph, mustGet(graph.bodies, id), 'en', holds);
    expect(captionOf('board', 12)).toBe('BB · Overleg (en) · +12');
    expect(captionOf('team', 0)).toBe('Overleg (en)');
  });

  it('says nothing of a body that is of no kind', () => {
    const { kind: _, ...body } = mustGet(graph.bodies, 'office');
    expect(bodyCaption(graph, body, 'nl')).toBe('');
    expect(bodyCaption(graph, body, 'nl', 1)).toBe('+1');
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
