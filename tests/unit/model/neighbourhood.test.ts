import { describe, expect, it } from 'vitest';
import { neighbourhood } from '../../../src/model/neighbourhood.ts';
import { smallGraphFile } from '../../fixtures/small-graph.ts';

const { relations } = smallGraphFile();
const around = (start: string, hops: number, direction: 'in' | 'out' | 'both') => {
  const found = neighbourhood(relations, start, hops, direction);
  return { bodies: [...found.bodies].sort(), relations: [...found.relations].sort() };
};

describe('the neighbourhood of a body', () => {
  it('within one hop holds its relations and their other ends', () => {
    expect(around('team', 1, 'both')).toEqual({
      bodies: ['board', 'office', 'team'],
      relations: ['office-team', 'team-board'],
    });
  });

  it('follows one direction only when asked', () => {
    expect(around('team', 1, 'out')).toEqual({
      bodies: ['board', 'team'],
      relations: ['team-board'],
    });
    expect(around('team', 1, 'in')).toEqual({
      bodies: ['office', 'team'],
      relations: ['office-team'],
    });
  });

  it('grows with each hop', () => {
    expect(around('team', 2, 'out').bodies).toEqual(['board', 'council', 'team']);
  });

  it('ends when everything has been reached, however many hops are asked', () => {
    expect(around('office', 9, 'both').bodies).toEqual(['board', 'council', 'office', 'team']);
  });
});
