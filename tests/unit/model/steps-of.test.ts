import { describe, expect, it } from 'vitest';
import { numbersOf, stepsOf } from '../../../src/model/steps-of.ts';
import { smallGraphFile } from '../../fixtures/small-graph.ts';

const [process] = smallGraphFile().processes;
const [propose, discuss, ask] = process?.steps ?? [];
if (!process || !propose || !discuss || !ask) throw new Error('The small graph has three steps');

describe('where bodies and relations come up in a process', () => {
  it('is told of each, in the order of its steps and once a step', () => {
    const twice = {
      ...discuss,
      actors: ['office', 'board', 'office'],
      relations: ['office-board'],
    };
    const { body, relation } = stepsOf({ ...process, steps: [propose, twice, ask] });
    expect([...body]).toEqual([
      ['office', [propose, twice]],
      ['board', [twice]],
      ['council', [ask]],
    ]);
    expect([...relation]).toEqual([
      ['office-board', [propose, twice]],
      ['board-council', [ask]],
    ]);
  });
});

describe('the numbers of steps', () => {
  it('are told each once', () => {
    expect(numbersOf([propose, ask, propose])).toBe('1, 2a');
    expect(numbersOf([])).toBe('');
  });
});
