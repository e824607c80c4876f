import { describe, expect, it } from 'vitest';
import { readRequest, writeRequest } from '../../../src/address/request-url.ts';
import { indexGraph } from '../../../src/model/graph.ts';
import { noteOf } from '../../../src/model/note-of.ts';
import { parseGraph } from '../../../src/model/parse.ts';
import { lookThrough } from '../../../src/state/filter-producers.ts';
import {
  foldAgain,
  showEverything,
  toggleLane,
  toggleParts,
} from '../../../src/state/fold-producers.ts';
import { receiveGraph, replay } from '../../../src/state/graph-producers.ts';
import { lookForSeats, lookUp } from '../../../src/state/look-up.ts';
import { INITIAL_STATE, type MapState } from '../../../src/state/map-state.ts';
import type { Producer } from '../../../src/state/producer.ts';
import { backOut, reveal, revealEnds, select } from '../../../src/state/selection-producers.ts';
import { selectPerspective } from '../../../src/state/selectors.ts';
import { generateGraph } from '../../bench/generate-graph.ts';
import { largeCrowd } from '../../fixtures/crowds.ts';
import { KINDS_OF_GRAPHS } from '../../fixtures/kinds-of-graphs.ts';

/** 30 bodies with 19 parts each; so many that it opens folded. */
const graph = largeCrowd(30, 19);
const stateAfter = (...producers: readonly Producer[]): MapState =>
  producers.reduce((state, produce) => produce(state), receiveGraph(graph)(INITIAL_STATE));
const drawn = (state: MapState) =>
  new Set(selectPerspective(state)?.bodies.map(({ body }) => body.id));
const opened = stateAfter();
const folded = selectPerspective(opened)?.bodies.find(({ holds }) => holds > 0);
const group = folded?.body.id ?? '';
const [part = '', sibling = ''] = graph.parts.get(group)?.map(({ id }) => id) ?? [];

describe('a crowded view', () => {
  it('opens with some bodies standing for those inside them, and says so', () => {
    const perspective = selectPerspective(opened);
    expect(perspective?.folding).toMatchObject({ bodies: 600, fitsWhole: true, lanes: 0 });
    expect(perspective?.bodies.length).toBeLessThanOrEqual(150);
    expect(folded?.holds).toBe(19);
    expect(folded?.caption).toContain('+19');
    expect(folded?.parts).toBe('closed');
  });

  it('unfolds a group, and folds it again', () => {
    const open = stateAfter(toggleParts(group));
    expect(drawn(open)).toContain(part);
    expect(drawn(stateAfter(toggleParts(group), toggleParts(group)))).toEqual(drawn(opened));
    expect(stateAfter(toggleParts(group), toggleParts(group)).request).toEqual(opened.request);
  });

  it('folds a group that it opened itself', () => {
    const own = selectPerspective(opened)?.bodies.find(({ parts }) => parts === 'open')?.body.id;
    const closed = stateAfter(toggleParts(own ?? ''));
    expect(closed.request).toMatchObject({ opened: [], closed: [own] });
    expect(drawn(closed).size).toBe(drawn(opened).size - 19);
  });

  it('unfolds what is needed to show something, and nothing else moves when it is let go', () => {
    const shown = stateAfter(reveal(part));
    expect(drawn(shown)).toContain(part);
    expect(drawn(shown)).toContain(sibling);
    expect(selectPerspective(shown)?.selection).toMatchObject({ kind: 'body' });
    expect(drawn(select(null)(shown))).toEqual(drawn(shown));
  });

  it('shows what is looked up in a picture around it, from which there is a way back', () => {
    const found = stateAfter(lookUp(part));
    expect(found.request).toMatchObject({ select: part, around: part });
    expect(drawn(found)).toContain(part);
    expect(drawn(found).size).toBeLessThan(drawn(opened).size);
    const { request } = stateAfter(lookUp(part), backOut(), backOut());
    expect(request).toEqual(opened.request);
  });

  it('selects what stands for a body that is folded away', () => {
    expect(stateAfter(reveal(part), toggleParts(group)).request.select).toBe(group);
    expect(stateAfter(reveal(part), foldAgain()).request.select).toBe(group);
  });

  it('draws a relation of a gathered line between its own ends', () => {
    const line = selectPerspective(opened)?.relations.find(({ gathers }) => gathers > 1);
    const [, second] = line?.carried ?? [];
    expect(line?.sentence).toContain(`${line?.gathers} × `);
    const shown = stateAfter(revealEnds(second?.id ?? ''));
    expect(drawn(shown)).toContain(second?.from);
    expect(drawn(shown)).toContain(second?.to);
    expect(selectPerspective(shown)?.selection).toMatchObject({ relation: { selected: true } });
  });

  it('shows everything when that fits in one picture', () => {
    const all = stateAfter(showEverything());
    expect(drawn(all).size).toBe(600);
    expect(selectPerspective(all)?.relations.every(({ gathers }) => gathers === 1)).toBe(true);
    expect(drawn(stateAfter(showEverything(), foldAgain()))).toEqual(drawn(opened));
  });

  it('stays folded when that does not fit, with its size and the limit', () => {
    const large = receiveGraph(largeCrowd(160, 19))(INITIAL_STATE);
    const asked = showEverything()(large);
    expect(asked.request.everything).toBe(false);
    expect(asked.notices).toEqual([
      noteOf('too-big-to-unfold', { bodies: '3200', limit: '3000' }, 'fold'),
    ]);
  });

  it('is the same again from its address, whatever was opened', () => {
    for (const doing of [toggleParts(group), reveal(part), showEverything(), reveal('r3')]) {
      const state = stateAfter(doing);
      const address = writeRequest(state.request, '', { view: null });
      const { value, notices } = readRequest(address, { view: null });
      const again = replay(value, notices)(opened);
      expect(again.request).toEqual(state.request);
      expect(again.notices).toEqual([]);
    }
  });

  it('opens a link to something that lies folded', () => {
    const { value } = readRequest(`?select=${part}`, { view: null });
    expect(drawn(replay(value, [])(opened))).toContain(part);
  });

  it('is told again as the same objects where nothing changed', () => {
    const before = selectPerspective(opened);
    const now = selectPerspective(select(group)(opened));
    const same = now?.bodies.filter((shown) => before?.bodies.includes(shown)) ?? [];
    const changed = now?.bodies.filter(({ dimmed, selected }) => dimmed || selected) ?? [];
    expect(same.length).toBe((now?.bodies.length ?? 0) - changed.length);
    expect(changed.length).toBeGreaterThan(0);
    expect(selectPerspective(select(null)(select(group)(opened)))?.bodies.length).toBe(
      before?.bodies.length,
    );
  });
});

describe('a flat crowd', () => {
  const flat = receiveGraph(largeCrowd(1_200, 0))(INITIAL_STATE);
  const lanes = (state: MapState) =>
    selectPerspective(state)?.lanes.map(({ bodies, count, folded: thin }) => [
      bodies.length,
      count,
      thin,
    ]);

  it('folds whole lanes, and draws what is asked for by name', () => {
    expect(lanes(flat)).toEqual([
      [0, 400, true],
      [0, 400, true],
      [0, 400, true],
    ]);
    const shown = reveal('b3')(flat);
    expect(drawn(shown)).toEqual(new Set(['b3']));
  });

  it('unfolds a lane, and folds it again', () => {
    const lane = graph.lanesInOrder[0]?.id ?? '';
    const open = toggleLane(lane)(flat);
    expect(open.request).toMatchObject({ unfolded: [lane], folded: [] });
    expect(lanes(open)?.[0]).toEqual([400, 400, false]);
    expect(toggleLane(lane)(open).request).toEqual(flat.request);
  });
});

describe('a crowd that looks like governance', () => {
  it.each([1_000, 3_000, 10_000])(
    'of %i bodies opens small, and passes every check',
    (bodies) => {
      const parsed = parseGraph(JSON.stringify(generateGraph({ bodies, seed: 1 })));
      if (!parsed.ok) throw new Error('The generated graph is not valid');
      const perspective = selectPerspective(receiveGraph(parsed.graph)(INITIAL_STATE));
      expect(perspective?.folding?.bodies).toBe(bodies);
      expect(perspective?.bodies.length).toBeGreaterThan(10);
      expect(perspective?.bodies.length).toBeLessThanOrEqual(150);
      expect(perspective?.relations.length).toBeLessThanOrEqual(400);
    },
    30_000,
  );
});

describe('a scene of a crowded view', () => {
  const caption = { nl: 'Kijk', en: 'Look' };
  const scene = { id: 'scene', title: caption, view: 'all', caption };
  const told = (select: string) => {
    const story = { id: 'story', title: caption, scenes: [{ ...scene, select }] };
    const parsed = parseGraph(JSON.stringify({ ...graph.file, stories: [story] }));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
    return receiveGraph(parsed.graph)({
      ...INITIAL_STATE,
      request: { ...INITIAL_STATE.request, story: 'story' },
    });
  };

  it('that selects what lies folded is kept, and unfolded as far as that needs', () => {
    const state = told(part);
    const shown = selectPerspective(state);
    expect(shown?.scene?.story.scenes.map(({ id }) => id)).toEqual(['scene']);
    expect(shown?.selection).toMatchObject({ kind: 'body', body: { body: { id: part } } });
    expect(drawn(state)).toContain(part);
    expect(drawn(state).size).toBeLessThan(graph.file.bodies.length);
  });
});

describe('a crowd of which is only known who sits in what', () => {
  const evidence = { status: 'unsourced' } as const;
  const seat = (body: string) =>
    ({ id: `m-${body}`, member: 'b3', body, extent: 'full', evidence }) as const;
  const table = KINDS_OF_GRAPHS.table();
  const seated = indexGraph({
    ...table,
    // One more than is drawn whole.
    bodies: [...table.bodies, ...table.bodies.slice(0, 1).map((body) => ({ ...body, id: 'more' }))],
    memberships: [seat('b250'), seat('b260')],
  });
  const start = receiveGraph(seated)(INITIAL_STATE);

  it('shows a member that is looked for with what it sits in, until the question is closed', () => {
    const asked = lookForSeats('b3')(start);
    expect(asked.request).toMatchObject({ lens: 'b3', around: 'b3' });
    expect(drawn(asked)).toEqual(new Set(['b3', 'b250', 'b260']));
    expect(lookThrough(null, null)(asked).request).toEqual(start.request);
  });
});
