import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { elkInProcess } from '../../../src/layout/elk-node.ts';
import { boxAround, boxesOverlap, segmentsOf } from '../../../src/layout/geometry.ts';
import { isPlacementOf } from '../../../src/layout/is-placement-of.ts';
import { layOutShape } from '../../../src/layout/lay-out.ts';
import { guestsOf, swimlaneShapeOf, wayKey } from '../../../src/layout/swimlane-shape-of.ts';
import { indexGraph } from '../../../src/model/graph.ts';
import { parseGraph } from '../../../src/model/parse.ts';
import type { Process } from '../../../src/model/schema.ts';
import { LANGUAGES } from '../../../src/model/text.ts';
import { smallGraph, smallGraphFile } from '../../fixtures/small-graph.ts';

const parsed = parseGraph(
  readFileSync(new URL('../../../data/noord-veluwe.json', import.meta.url), 'utf8'),
);
if (!parsed.ok) throw new Error('The graph of Noord-Veluwe is not valid');

const cases = [parsed.graph, smallGraph()].flatMap((graph) =>
  LANGUAGES.flatMap((language) =>
    graph.file.processes.map((process) => ({ graph, process, language, id: process.id })),
  ),
);

describe.each(cases)('the swimlanes of $id in $language', ({ graph, process, language }) => {
  it('stand beside each other, steps in their own lane, and nothing over another', async () => {
    const shape = swimlaneShapeOf(graph, process, language);
    const placement = await layOutShape(shape, elkInProcess());
    expect(placement.method).toBe('elk');
    expect(isPlacementOf(shape, placement)).toBe(true);
    expect(placement.bodies).toHaveLength(process.steps.length + guestsOf(graph, process).length);
    placement.bodies.forEach((step, index) => {
      const lane = placement.lanes.find(({ id }) => id === step.lane);
      expect(step.x).toBeGreaterThanOrEqual(lane?.x ?? Number.NaN);
      expect(step.x + step.width).toBeLessThanOrEqual((lane?.x ?? 0) + (lane?.width ?? 0));
      expect(step.y).toBeGreaterThanOrEqual((lane?.header.y ?? 0) + (lane?.header.height ?? 0));
      for (const other of placement.bodies.slice(index + 1)) {
        expect(boxesOverlap(step, other)).toBe(false);
      }
    });
    placement.lanes.slice(1).forEach((lane, index) => {
      const before = placement.lanes[index];
      expect(lane.x).toBeGreaterThanOrEqual((before?.x ?? 0) + (before?.width ?? 0));
    });
  });

  it('run downwards, and no line runs through a step', async () => {
    const placement = await layOutShape(swimlaneShapeOf(graph, process, language), elkInProcess());
    const placed = new Map(placement.bodies.map((step) => [step.id, step]));
    for (const step of process.steps) {
      for (const way of step.ways) {
        if (way.to === null) continue;
        const line = placement.relations.find(({ id }) => id === wayKey(step.id, way.id));
        expect(line?.points.length).toBeGreaterThanOrEqual(2);
        for (const box of segmentsOf(line?.points ?? []).map(boxAround)) {
          for (const [id, body] of placed) {
            if (id === step.id || id === way.to) continue;
            expect(boxesOverlap(box, body)).toBe(false);
          }
        }
      }
    }
    const first = placed.get(process.start);
    for (const body of placement.bodies) expect(body.y).toBeGreaterThanOrEqual(first?.y ?? 0);
  });
});

describe('a process in which a line runs past many steps', () => {
  it('keeps every step in the lane of who has the turn', async () => {
    const file = smallGraphFile();
    const text = { nl: 'Er gebeurt iets.', en: 'Something happens.' };
    const actors = ['council', 'office', 'office', 'team', 'team', 'office'];
    const steps = actors.map((actor, index) => ({
      id: `s${index}`,
      number: String(index + 1),
      title: text,
      sentence: text,
      actors: [actor],
      relations: [],
      question: text,
      ways: [
        { id: 'on', to: index + 1 < actors.length ? `s${index + 1}` : null, label: text },
        ...(index === 0 ? [{ id: 'far', to: 's4', label: text, short: text }] : []),
      ],
      evidence: { status: 'inferred' as const, reason: text },
    }));
    const process: Process = { id: 'deciding', title: text, start: 's0', steps };
    const graph = indexGraph({ ...file, processes: [process] });
    const placement = await layOutShape(swimlaneShapeOf(graph, process, 'nl'), elkInProcess());
    for (const step of placement.bodies) {
      const lane = placement.lanes.find(({ id }) => id === step.lane);
      expect(step.x).toBeGreaterThanOrEqual(lane?.x ?? Number.NaN);
      expect(step.x + step.width).toBeLessThanOrEqual((lane?.x ?? 0) + (lane?.width ?? 0));
    }
  });
});

describe('a question with many answers', () => {
  it.each([
    ['three steps of one actor', ['office', 'office', 'office'], ['ja', 'nee', 'later']],
    ['steps of three actors', ['office', 'team', 'council'], ['ja', 'nee', 'later']],
    [
      'four steps, one of them back',
      ['office', 'office', 'team', 'first'],
      ['a', 'b', 'c', 'terug'],
    ],
    [
      'three, of which the last asks again',
      ['office', 'office', 'office-again'],
      ['ja', 'nee', 'later'],
    ],
    [
      'five with long words',
      ['office', 'office', 'office', 'office', 'team'],
      ['Akkoord, met voorwaarden', 'Akkoord', 'Niet akkoord', 'Eerst overleg', 'Later opnieuw'],
    ],
  ])('has each of its words on its line, to %s', async (_, targets, words) => {
    const text = { nl: 'Er gebeurt iets.', en: 'Something happens.' };
    const step = (id: string, number: string, actor: string) => ({
      id,
      number,
      title: text,
      sentence: text,
      actors: [actor],
      relations: [],
      evidence: { status: 'inferred' as const, reason: text },
    });
    const answers = targets.map((target, index) => ({
      to: target === 'first' ? target : `s${index}`,
      actor: target.replace('-again', ''),
      next: target.endsWith('-again') ? 'ask' : 'last',
      word: { nl: words[index] ?? '', en: words[index] ?? '' },
    }));
    const process: Process = {
      id: 'asking',
      title: text,
      start: 'first',
      steps: [
        { ...step('first', '1', 'council'), ways: [{ id: 'on', to: 'ask' }] },
        {
          ...step('ask', '2', 'office'),
          question: text,
          ways: answers.map(({ to, word }, index) => ({
            id: `w${index}`,
            to,
            label: word,
            short: word,
          })),
        },
        ...answers.flatMap(({ to, actor, next }, index) =>
          to === 'first'
            ? []
            : [{ ...step(to, String(index + 3), actor), ways: [{ id: 'end', to: next }] }],
        ),
        { ...step('last', '9', 'council'), ways: [{ id: 'end', to: null }] },
      ],
    };
    const graph = indexGraph({ ...smallGraphFile(), processes: [process] });
    const placement = await layOutShape(swimlaneShapeOf(graph, process, 'nl'), elkInProcess());
    const told = placement.relations.flatMap(({ label }) => (label ? [label] : []));
    expect(told).toHaveLength(words.length);
    told.forEach((label, index) => {
      for (const other of told.slice(index + 1)) expect(boxesOverlap(label, other)).toBe(false);
      for (const body of placement.bodies) expect(boxesOverlap(label, body)).toBe(false);
    });
  });
});

describe('the municipalities that a process reaches', () => {
  it('have a lane of their own, with who acts there beside the step that asks them', async () => {
    const { graph } = parsed;
    const [process] = graph.file.processes;
    if (process === undefined) throw new Error('Noord-Veluwe has a process');
    const { lanes, bodies } = await layOutShape(
      swimlaneShapeOf(graph, process, 'nl'),
      elkInProcess(),
    );
    expect(lanes.map(({ id }) => id)).toContain('gemeenten');
    const middleOf = (key: string) => {
      const card = bodies.find(({ id }) => id === key);
      return card && card.y + card.height / 2;
    };
    for (const { key, step, lane } of guestsOf(graph, process)) {
      if (lane !== 'gemeenten') continue;
      expect(['college-raadplegen', 'voorstel-aan-gemeenten']).toContain(step.id);
      expect(bodies.find(({ id }) => id === key)?.lane).toBe('gemeenten');
      expect(middleOf(key)).toBe(middleOf(step.id));
    }
    expect(guestsOf(graph, process).filter(({ lane }) => lane === 'gemeenten')).toHaveLength(2);
  });
});
