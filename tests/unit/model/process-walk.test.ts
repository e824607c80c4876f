import { describe, expect, it } from 'vitest';
import {
  chooseWay,
  findStep,
  nextPlace,
  previousPlace,
  undoChoice,
  type Walk,
  type WalkPlace,
  walkTo,
} from '../../../src/model/process-walk.ts';
import { smallGraphFile } from '../../fixtures/small-graph.ts';

const [process] = smallGraphFile().processes;
if (!process) throw new Error('The small graph has a process');

const walk = (step: string, choices: readonly string[] = []): Walk => {
  const found = walkTo(process, step, choices);
  if (!found) throw new Error(`No walk to ${step}`);
  return found;
};
const at = (place: WalkPlace | null): Walk => {
  if (!place) throw new Error('There is no such place');
  return walk(place.step, place.choices);
};
const path = ({ visits }: Walk) => visits.map(({ step }) => step.number).join(' ');

describe('a walk', () => {
  it('goes on by itself to the first choice, and waits there', () => {
    const start = walk('propose');
    expect(path(start)).toBe('1 2');
    expect(start.at).toBe(0);
    expect(nextPlace(at(nextPlace(start)))).toBeNull();
  });

  it('takes the way that is chosen, and can take it back', () => {
    const chosen = at(chooseWay(walk('discuss'), 'ask'));
    expect(path(chosen)).toBe('1 2 2a');
    expect(chosen.visits[chosen.at]?.step.id).toBe('ask-council');
    const undone = at(undoChoice(chosen, 1));
    expect(undone.choices).toEqual([]);
    expect(undone.visits[undone.at]?.step.id).toBe('discuss');
  });

  it('ends where a way leads nowhere', () => {
    const ended = at(chooseWay(walk('discuss'), 'stop'));
    expect(ended.visits.at(-1)?.way?.to).toBeNull();
    expect(nextPlace(ended)).toBeNull();
  });

  it('goes round a loop as often as it is chosen, and back the same way', () => {
    const once = at(chooseWay(walk('discuss'), 'back'));
    expect(path(once)).toBe('1 2 1 2');
    expect(once.at).toBe(2);
    const twice = at(chooseWay(at(nextPlace(once)), 'back'));
    expect(path(twice)).toBe('1 2 1 2 1 2');
    const steps: string[] = [];
    for (let place = previousPlace(twice); place; place = previousPlace(at(place))) {
      steps.push(place.step);
    }
    expect(steps).toEqual(['discuss', 'propose', 'discuss', 'propose']);
  });

  it('finds the shortest way to a step that the choices do not lead to', () => {
    const jumped = walk('ask-council', ['back']);
    expect(path(jumped)).toBe('1 2 2a');
    expect(jumped.choices).toEqual(['ask']);
  });

  it('keeps the choices that were made further on when going back', () => {
    const back = previousPlace(at(chooseWay(walk('discuss'), 'ask')));
    expect(back).toEqual({ step: 'discuss', choices: ['ask'] });
  });

  it('is cut when it is asked to go round without end', () => {
    const { visits } = walk('propose', new Array(5_000).fill('back'));
    expect(visits.length).toBe(process.steps.length + 200);
  });

  it('drops choices that are none', () => {
    expect(walk('discuss', ['nonsense']).choices).toEqual([]);
    expect(walkTo(process, 'nowhere', [])).toBeNull();
  });
});

describe('a step', () => {
  it('is found by its id and by its number', () => {
    expect(findStep(process, '2a')?.id).toBe('ask-council');
    expect(findStep(process, 'ask-council')?.number).toBe('2a');
    expect(findStep(process, '9')).toBeNull();
  });
});
