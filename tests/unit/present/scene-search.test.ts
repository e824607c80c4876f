import { describe, expect, it } from 'vitest';
import type { Story } from '../../../src/model/schema.ts';
import { searchScenes } from '../../../src/present/scene-search.ts';

const titles = ['Opening', 'Continuïteit', 'Stap 1', 'Stap 2'];
const story: Story = {
  id: 'story',
  title: { nl: 'Verhaal', en: 'Story' },
  scenes: titles.map((title, index) => ({
    id: `scene-${index}`,
    title: { nl: title, en: title },
    view: 'view',
    caption: { nl: '', en: '' },
  })),
};
const numbersFor = (query: string) => searchScenes(story, query, 'nl').map(({ number }) => number);

describe('looking for a scene', () => {
  it('finds the one with a number, and none for a number that is not there', () => {
    expect(numbersFor('2')).toEqual([2]);
    expect(numbersFor('12')).toEqual([]);
  });

  it('finds those with a word in their title, without its capitals and accents', () => {
    expect(numbersFor('stap')).toEqual([3, 4]);
    expect(numbersFor('continuiteit')).toEqual([2]);
  });

  it('offers all of them as long as nothing is typed', () => {
    expect(numbersFor(' ')).toEqual([1, 2, 3, 4]);
  });
});
