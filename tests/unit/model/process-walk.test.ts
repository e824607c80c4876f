import { describe, expect, it } from 'vitest';
import {
  chooseWay,
  findStep,
  nextPlace,
  previousPlace,
  stepsFrom,
  undoChoice,
  type Walk,
  type WalkPlace,
  walkTo,
} from '../../../src/model/process-walk.ts';
import type { Process } from '../../../src/model/schema.ts';
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

/** A process of steps "id: way>step …"; what begins with "-" is an end. */
const processOf = (...steps: readonly string[]): Process => {
  const [first] = process.steps;
  if (!first) throw new Error('The small graph has steps');
  const made = steps.map((words) => {
    const [id = '', ...ways] = words.split(/[: ]+/);
    return {
      ...first,
      id,
      ways: ways.filter(Boolean).map((way) => {
        const [name = '', to = ''] = way.split('>');
        return { id: name, to: to === '-' ? null : to };
      }),
    };
  });
  return { ...process, start: made[0]?.id ?? '', steps: made };
};
const walkedTo = (of: Process, step: string, ...choices: readonly string[]) => {
  const found = walkTo(of, step, choices);
  return (
    found && {
      path: found.visits.map(({ step: { id } }) => id).join(' '),
      at: found.at,
      choices: found.choices,
    }
  );
};

describe('the way to a step', () => {
  const twice = processOf(
    'a: x>b y>c',
    'b: on>d',
    'c: p>e q>d',
    'd: on>-',
    'e: r>- s>f',
    'f: on>-',
    'alone: on>-',
  );

  it('takes the choices that it needs, in their order', () => {
    expect(walkedTo(twice, 'f')).toEqual({ path: 'a c e f', at: 3, choices: ['y', 'p', 's'] });
    expect(walkedTo(twice, 'd')).toEqual({ path: 'a b d', at: 2, choices: ['x'] });
    expect(walkedTo(twice, 'a')).toEqual({ path: 'a', at: 0, choices: [] });
    expect(walkedTo(twice, 'alone')).toBeNull();
  });

  it('keeps the choices that lead there, and those after it', () => {
    expect(walkedTo(twice, 'd', 'y', 'q')).toEqual({ path: 'a c d', at: 2, choices: ['y', 'q'] });
    expect(walkedTo(twice, 'a', 'y', 'p', 's')).toEqual({
      path: 'a c e f',
      at: 0,
      choices: ['y', 'p', 's'],
    });
  });

  it('is none where it needs the second of two ways with one id', () => {
    expect(walkedTo(processOf('a: x>b x>c', 'b: on>-', 'c: on>-'), 'c')).toBeNull();
  });

  it('stands at the last of the visits to a step', () => {
    const loop = processOf('a: on>b', 'b: again>a end>-');
    expect(walkedTo(loop, 'a', 'again')).toEqual({ path: 'a b a b', at: 2, choices: ['again'] });
  });
});

describe('what can be reached from a step', () => {
  it('is all that its ways lead to, and itself', () => {
    const loop = processOf('a: x>b y>c', 'b: on>a', 'c: on>-', 'd: on>c');
    expect([...stepsFrom(loop, 'a')]).toEqual(['a', 'b', 'c']);
    expect([...stepsFrom(loop, 'c')]).toEqual(['c']);
    expect([...stepsFrom(loop, 'd')]).toEqual(['d', 'c']);
    expect([...stepsFrom(loop, 'gone')]).toEqual(['gone']);
  });
});

describe('a place on a walk', () => {
  it('is none before its first step, where nothing can be chosen, and for a way that is none', () => {
    expect(previousPlace(walk('propose'))).toBeNull();
    expect(chooseWay(walk('propose'), 'on')).toBeNull();
    expect(chooseWay(walk('discuss'), 'nonsense')).toBeNull();
    expect(chooseWay({ ...walk('discuss'), at: 9 }, 'ask')).toBeNull();
    expect(undoChoice(walk('discuss'), 9)).toBeNull();
  });

  it('of another choice loses what was chosen further on', () => {
    const twice = processOf('a: x>b y>b', 'b: p>- q>-');
    const chosen = walkTo(twice, 'a', ['x', 'p']);
    if (!chosen) throw new Error('There is a walk');
    expect(chooseWay(chosen, 'y')).toEqual({ step: 'b', choices: ['y'] });
    expect(chooseWay({ ...chosen, at: 1 }, 'q')).toEqual({ step: 'b', choices: ['x', 'q'] });
  });
});
