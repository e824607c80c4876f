import { describe, expect, it } from 'vitest';
import { DENSE, ROOMY } from '../../../src/layout/grid-density.ts';
import { sizedOver } from '../../../src/layout/grid-problem.ts';
import { isCutWhereItJoins } from '../../../src/layout/word-borders.ts';

describe('a name in lines', () => {
  it.each([
    [true, 'Secretarissenoverleg', ['Secretarissen-', 'overleg']],
    [false, 'Secretarissenoverleg', ['Secretaris-', 'senoverleg']],
    [true, 'Ambtelijk overleg', ['Ambtelijk', 'overleg']],
    [false, 'Ambtelijk Secretarissenoverleg sw', ['Ambtelijk Secretaris-', 'senoverleg sw']],
    [true, 'AO-bestuur', ['AO-', 'bestuur']],
    [true, 'Rotterdam', ['Rotter-', 'dam']],
    [true, 'Secretaris\u00adsenoverleg', ['Secretaris-', 'senoverleg']],
  ])('is cut where its words join: %s for %s', (isRight, name, lines) => {
    expect(isCutWhereItJoins(name, lines)).toBe(isRight);
  });

  it('fills a column that is wider than it asked for, rather than be cut between syllables', () => {
    const name = 'Ambtelijk Secretarissenoverleg';
    const body = { id: 'a', lane: 'b', caption: '', name, parts: [] };
    for (const density of [ROOMY, DENSE])
      for (const width of [140, 151, 170])
        for (const room of density.rooms)
          expect(sizedOver(body, width, room, density).nameLines).not.toContain('Secretaris-');
  });
});
