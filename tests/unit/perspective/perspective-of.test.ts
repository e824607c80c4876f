import { describe, expect, it } from 'vitest';
import { messagesIn } from '../../../src/i18n/messages.ts';
import { spokenName } from '../../../src/i18n/spoken-name.ts';
import { indexGraph } from '../../../src/model/graph.ts';
import { parseGraph } from '../../../src/model/parse.ts';
import { perspectiveOf } from '../../../src/perspective/perspective-of.ts';
import type { Request } from '../../../src/perspective/request.ts';
import { INITIAL_STATE } from '../../../src/state/map-state.ts';
import { smallGraph, smallGraphFile } from '../../fixtures/small-graph.ts';

const graph = smallGraph();
const see = (request: Partial<Request>) =>
  perspectiveOf(graph, { ...INITIAL_STATE.request, ...request });
const lit = (request: Partial<Request>) => {
  const { bodies, relations } = see(request);
  return [
    ...bodies.flatMap(({ body, dimmed }) => (dimmed ? [] : [body.id])),
    ...relations.flatMap(({ relation, dimmed }) => (dimmed ? [] : [relation.id])),
  ];
};

describe('a selected body', () => {
  it('is lit with its relations and their ends; the rest is dimmed', () => {
    expect(lit({ select: 'team' })).toEqual([
      'team',
      'board',
      'office',
      'team-board',
      'office-team',
    ]);
  });

  it('is lit further, and one way, when asked', () => {
    expect(lit({ select: 'team', hops: 2, direction: 'out' })).toEqual([
      'council',
      'team',
      'board',
      'team-board',
      'board-council',
    ]);
  });
});

describe('a selected body in a map without lines', () => {
  it('is lit with who sits in it, and with what it sits in', () => {
    const file = smallGraphFile();
    const bare = indexGraph({ ...file, relations: [], processes: [], stories: [], remarks: [] });
    const litIn = (select: string) =>
      perspectiveOf(bare, { ...INITIAL_STATE.request, view: 'towns-view', select }).bodies.flatMap(
        ({ body, dimmed }) => (dimmed ? [] : [body.id]),
      );
    expect(litIn('east')).toEqual(['council', 'towns', 'east']);
    expect(litIn('towns')).toEqual(['towns', 'east', 'west']);
  });
});

describe('a selected relation', () => {
  it('is lit with its two ends', () => {
    expect(lit({ select: 'team-board' })).toEqual(['team', 'board', 'team-board']);
  });
});

describe('a selection that the view does not show', () => {
  it('dims nothing', () => {
    expect(see({ select: 'east' }).bodies.some(({ dimmed }) => dimmed)).toBe(false);
    expect(see({ select: 'east' }).selection).toBeNull();
  });
});

describe('a filter', () => {
  it('hides relations and keeps their place in the list', () => {
    const { relations } = see({ relations: ['advice'] });
    expect(relations).toHaveLength(5);
    expect(relations.filter(({ hidden }) => !hidden).map(({ relation }) => relation.id)).toEqual([
      'team-board',
      'council-board',
    ]);
  });

  it('of what the source says hides what was inferred', () => {
    const hidden = see({ evidence: 'stated' }).relations.filter((shown) => shown.hidden);
    expect(hidden.map(({ relation }) => relation.id)).toEqual(['team-board']);
  });

  it('also holds for what a selection lights', () => {
    expect(lit({ select: 'board', evidence: 'stated' })).not.toContain('team');
  });
});

describe('a route', () => {
  it('is lit from end to end, and told in the same relations', () => {
    expect(lit({ route: { from: 'office', to: 'council' } })).toEqual([
      'council',
      'board',
      'office',
      'office-board',
      'board-council',
    ]);
    const { route } = see({ route: { from: 'office', to: 'council' } });
    expect(route?.routes[0]?.map(({ sentence }) => sentence)).toEqual([
      'Het bureau doet proposal aan het bestuur.',
      'Het bestuur doet proposal aan de raden.',
    ]);
  });

  it('against a direction is told from the other end', () => {
    const { route } = see({ route: { from: 'board', to: 'office' }, relations: ['proposal'] });
    expect(route?.kind).toBe('undirected');
    expect(route?.routes[0]?.[0]?.sentence).toBe('Het bestuur krijgt proposal van het bureau.');
  });

  it('is shown whole in a view that lacks a part of it', () => {
    const { bodies } = see({ view: 'towns-view', route: { from: 'office', to: 'council' } });
    expect(bodies.map(({ body }) => body.id)).toEqual(expect.arrayContaining(['office', 'board']));
  });

  it('between unconnected bodies lights the two ends', () => {
    const request = { view: 'towns-view', route: { from: 'east', to: 'council' } };
    expect(see(request).route?.kind).toBe('none');
    expect(lit(request)).toEqual(['council', 'towns', 'east']);
  });
});

describe('a step', () => {
  it('lights who acts, who waits and what is travelled', () => {
    const seen = see({ step: 'ask-council', choices: ['ask'] });
    expect(seen.focus).toBe('step');
    expect(
      seen.bodies.flatMap(({ body, turn }) => (turn === null ? [] : [`${body.id} ${turn}`])),
    ).toEqual(['council acts', 'board waits']);
    expect(
      seen.relations.flatMap(({ relation, travelled }) =>
        travelled === null ? [] : [`${relation.id} ${travelled}`],
      ),
    ).toEqual(['office-board before', 'board-council now']);
  });

  it('knows the steps that are on no way any more', () => {
    const { process } = see({ step: 'discuss', choices: ['stop'] });
    expect(process?.steps.map(({ step, state }) => `${step.number} ${state}`)).toEqual([
      '1 before',
      '2 now',
      '2a off',
    ]);
  });
});

describe('a lens', () => {
  it('marks where a member sits, fully or partially, and lights the lines that touch it', () => {
    const seen = see({ view: 'towns-view', lens: 'west' });
    expect(
      seen.bodies.flatMap(({ body, seat }) => (seat === null ? [] : [`${body.id} ${seat}`])),
    ).toEqual(['towns partial', 'west full']);
    expect(lit({ lens: 'east', role: 'member' })).toEqual([
      'council',
      'board-council',
      'council-board',
    ]);
  });

  it('keeps its marks when something else is lit', () => {
    const seen = see({ lens: 'east', select: 'team' });
    expect(seen.focus).toBe('selection');
    expect(seen.bodies.find(({ body }) => body.id === 'office')?.seat).toBe('full');
  });
});

describe('the spoken name of a body', () => {
  const spoken = (id: string, request: Partial<Request> = {}) => {
    const shown = see(request).bodies.find(({ body }) => body.id === id);
    return shown && spokenName(shown, messagesIn('nl'), 'nl');
  };

  it('begins with what stands on its card, and says who has to do with it', () => {
    expect(spoken('board')).toBe(
      'BB · Overleg Bestuur, midden. proposal in: het bureau. advice in: Adviesteam (afgeleid) en de raden. proposal uit: de raden.',
    );
  });

  it('says first that the member under the lens sits in it, in part or by inference', () => {
    const towns = { view: 'towns-view' };
    expect(spoken('towns', { ...towns, lens: 'west' })).toMatch(
      /\. Hierin zit gedeeltelijk: West \(afgeleid\)\./,
    );
    expect(spoken('office', { lens: 'east' })).toMatch(/\. Hierin zit: Oost( \(afgeleid\))?\./);
    expect(spoken('west', { ...towns, lens: 'west' })).not.toMatch(/Hierin/);
    expect(spoken('towns', towns)).not.toMatch(/Hierin/);
  });

  it('of a chip begins with its name alone', () => {
    expect(spoken('east', { view: 'towns-view' })).toMatch(/^Oost, boven\./);
  });

  it('names three, and counts the rest', () => {
    const file = smallGraphFile();
    const [relation] = file.relations.filter(({ to }) => to === 'board');
    const further = ['office', 'council', 'towns', 'east', 'west'].map((from) => ({
      ...relation,
      id: `more-${from}`,
      type: 'advice',
      from,
      to: 'board',
    }));
    const parsed = parseGraph(
      JSON.stringify({
        ...file,
        relations: further,
        processes: [],
        stories: [],
        views: [{ ...file.views[0], process: undefined, bodies: {}, relations: undefined }],
      }),
    );
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
    const shown = perspectiveOf(parsed.graph, INITIAL_STATE.request).bodies.find(
      ({ body }) => body.id === 'board',
    );
    expect(shown && spokenName(shown, messagesIn('nl'), 'nl')).toMatch(
      /advice in: [^,]+, [^,]+, [^,]+ en nog 2\.$/,
    );
  });
});
