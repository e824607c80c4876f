import { describe, expect, it } from 'vitest';
import { countInWords } from '../../../src/i18n/count-words.ts';
import { foldingSentence } from '../../../src/i18n/folding-words.ts';
import { MESSAGES_NL } from '../../../src/i18n/messages.nl.ts';
import { questionWords } from '../../../src/i18n/question-words.ts';
import { membersAre } from '../../../src/model/municipality.ts';
import { parseGraph } from '../../../src/model/parse.ts';
import type { GraphFile } from '../../../src/model/schema.ts';
import { outermostMembers, silentBodies } from '../../../src/model/seats.ts';
import { perspectiveOf } from '../../../src/perspective/perspective-of.ts';
import { questionsOf } from '../../../src/perspective/questions.ts';
import { PLAIN_REQUEST } from '../../../src/perspective/request.ts';
import { viewOf } from '../../../src/perspective/shown-content.ts';
import { smallGraphFile } from '../../fixtures/small-graph.ts';

const graphOf = (file: GraphFile) => {
  const parsed = parseGraph(JSON.stringify(file));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.graph;
};

/** The small graph, whose members are of a kind of this name, in Dutch. */
const withMembersOf = (kind: string) => {
  const file = smallGraphFile();
  const kinds = file.kinds.map((known) =>
    known.id === 'town' ? { ...known, label: { nl: kind, en: kind } } : known,
  );
  return graphOf({ ...file, kinds });
};

const asked = (kind: string) => {
  const graph = withMembersOf(kind);
  const seats = questionsOf(graph, viewOf(graph, { view: null })).find(
    (question) => question.kind === 'seats',
  );
  if (!seats) throw new Error('Nobody is a member');
  return questionWords(graph, seats, MESSAGES_NL, 'nl');
};

describe('a member', () => {
  it('is called a municipality when it is one, and only then', () => {
    expect(asked('Gemeente')).toBe('Waar zit mijn gemeente?');
    expect(asked('Waterschap')).toBe('Waar zit deze deelnemer in?');
  });

  it('is one of several, of which not all are municipalities', () => {
    const file = smallGraphFile();
    const board = { ...file.kinds[0], id: 'polder', label: { nl: 'Waterschap', en: 'Board' } };
    const mixed = graphOf({
      ...file,
      kinds: [...file.kinds, board],
      bodies: file.bodies.map((body) => (body.id === 'east' ? { ...body, kind: 'polder' } : body)),
    });
    expect(membersAre(mixed, outermostMembers(mixed))).toBe('members');
  });
});

describe('a crowd', () => {
  /** The small graph with so many more towns, all in one view, that it is folded. */
  const crowd = (kind: string, count: number) => {
    const file = smallGraphFile();
    const [town] = file.bodies.filter(({ id }) => id === 'east');
    if (!town) throw new Error('There is no town');
    const { partOf: _, ...loose } = town;
    const towns = Array.from({ length: count }, (__, index) => ({ ...loose, id: `t${index}` }));
    const bodies = [...file.bodies, ...towns];
    return graphOf({
      ...file,
      kinds: file.kinds.map((known) =>
        known.id === 'town' ? { ...known, label: { nl: kind, en: kind } } : known,
      ),
      bodies,
      views: file.views.map((view) => ({ ...view, bodies: bodies.map(({ id }) => id) })),
    });
  };
  const told = (kind: string) => {
    const { folding } = perspectiveOf(crowd(kind, 500), PLAIN_REQUEST);
    if (folding === null) throw new Error('The crowd is not folded');
    return foldingSentence(folding, 'nl');
  };

  it('counts its municipalities apart from its bodies', () => {
    expect(told('Gemeente')).toMatch(/^Dit beeld toont \d+ van \d organen en 50\d gemeenten;/);
    expect(told('Waterschap')).toMatch(/^Dit beeld toont \d+ van 50\d organen;/);
  });

  it('has no municipality among the bodies of which nobody says who sits in them', () => {
    const towns = (kind: string) =>
      silentBodies(crowd(kind, 3)).filter(({ id }) => /^t\d$/.test(id)).length;
    expect(towns('Gemeente')).toBe(0);
    expect(towns('Waterschap')).toBe(3);
  });
});

describe('a count', () => {
  it.each([
    [0, 0, 'geen organen'],
    [1, 0, '1 orgaan'],
    [1, 1, '1 gemeente'],
    [2, 1, '1 orgaan en 1 gemeente'],
    [14, 9, '5 organen en 9 gemeenten'],
  ])('of %i, of which %i municipalities, reads %s', (all, municipalities, words) => {
    expect(countInWords(all, municipalities, 'nl')).toBe(words);
  });
});
