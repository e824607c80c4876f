import { describe, expect, it } from 'vitest';
import { leadTimeOf } from '../../../src/model/lead-time.ts';
import { inOrder } from '../../../src/model/process-order.ts';
import { walkTo } from '../../../src/model/process-walk.ts';
import type { Process } from '../../../src/model/schema.ts';
import { smallGraphFile } from '../../fixtures/small-graph.ts';

/** A process of steps "id min-max: step …", in which "-" is an end and each way is called as where it leads. */
const processOf = (...steps: readonly string[]): Process => {
  const [process] = smallGraphFile().processes;
  const [first] = process?.steps ?? [];
  if (!process || !first) throw new Error('The small graph has a process');
  const made = steps.map((words) => {
    const [head = '', ways = ''] = words.split(':');
    const [id = '', days] = head.split(' ');
    const [min, max] = (days ?? '').split('-').map(Number);
    return {
      ...first,
      id,
      ...(min === undefined || max === undefined ? {} : { days: { min, max } }),
      ways: ways
        .split(' ')
        .filter(Boolean)
        .map((to) => ({ id: to, to: to === '-' ? null : to })),
    };
  });
  return { ...process, start: made[0]?.id ?? '', steps: made };
};
const told = (process: Process, ...choices: readonly string[]) => {
  const walk = walkTo(process, process.start, choices);
  const spans = walk && leadTimeOf(walk);
  return spans?.map(
    ({ step, begins, isSure }) => `${step.id} ${begins.min}-${begins.max}${isSure ? '' : '?'}`,
  );
};

describe('what may come after a choice that is open', () => {
  it('begins as early as the shortest way there, and as late as the longest', () => {
    const process = processOf('a 1-2: b', 'b 1-1: c d', 'c 5-9: d', 'd 1-1: e', 'e: -');
    expect(told(process)).toEqual(['a 0-0', 'b 1-2', 'c 2-3?', 'd 2-12?', 'e 3-13?']);
  });

  it('is nothing once all is chosen, or at the end of the process', () => {
    const process = processOf('a 1-2: b c', 'b 1-1: -', 'c 1-1: -');
    expect(told(process, 'c')).toEqual(['a 0-0', 'c 1-2']);
    expect(told(processOf('a 1-2: -'))).toEqual(['a 0-0']);
    expect(told(processOf('a 1-2: b -', 'b 1-1: -'), '-')).toEqual(['a 0-0']);
    expect(told(processOf('a 1-2:', 'b 1-1: -'))).toEqual(['a 0-0']);
    expect(told(processOf('a 1-2: - -'))).toEqual(['a 0-0']);
  });

  it('takes no time for a step without days, in a process that has any', () => {
    expect(told(processOf('a: b c', 'b 1-2: -', 'c: b'))).toEqual(['a 0-0', 'c 0-0?', 'b 0-0?']);
    expect(told(processOf('a: b', 'b: -'))).toBeUndefined();
  });

  it('counts no way back, as late as it comes, but as early as it can be', () => {
    const process = processOf('a 3-4: b', 'b 2-5: a c', 'c 1-1: b -');
    expect(told(process)).toEqual(['a 0-0', 'b 3-4', 'c 5-9?', 'a 5-9?']);
  });

  it('is as early over a longer row of steps, when those take fewer days', () => {
    const process = processOf('a 0-0: b c', 'b 9-9: e', 'c 1-1: d', 'd 1-1: e', 'e: -');
    expect(told(process)?.at(-1)).toBe('e 2-9?');
  });
});

describe('steps in their order', () => {
  const order = (process: Process, start: string) =>
    inOrder(process, start).map(({ step, onward }) => `${step.id}: ${onward.join(' ')}`);

  it('have each before all that it leads to, without ways back', () => {
    const process = processOf('a: b c', 'b: d a', 'c: d -', 'd: b');
    expect(order(process, 'a')).toEqual(['a: b c', 'c: d', 'b: d', 'd: ']);
    expect(order(process, 'd')).toEqual(['d: b', 'b: a', 'a: c', 'c: ']);
  });

  it('are none from a step that is not there, and leave out ways to nowhere', () => {
    expect(order(processOf('a: gone -'), 'a')).toEqual(['a: ']);
    expect(order(processOf('a: -'), 'gone')).toEqual([]);
  });
});
