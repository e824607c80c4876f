import { describe, expect, it } from 'vitest';
import { arrangeInGrid } from '../../../src/layout/arrange-in-grid.ts';
import type { LayoutShape } from '../../../src/layout/placement.ts';
import { SCREEN_KEYS, type ScreenKey } from '../../../src/layout/screen-shape.ts';
import { measureQuality } from '../../fixtures/measure-quality.ts';

const LANE_NAMES = ['Bestuur', 'Ambtelijk', 'Bestuurlijk overleg van de regio', ''];
const WORDS = [
  'adviseert',
  '60 × adviseert',
  'legt voor aan',
  'brengt verslag uit aan de leden van',
];
const NAMES = ['Raad', 'Portefeuillehoudersoverleg'];

/** Two bodies in two lanes with one line between them. */
const pair = (
  screen: ScreenKey,
  names: readonly [string, string],
  word: string,
  steps?: string,
): LayoutShape => ({
  direction: 'UP',
  screen,
  lanes: names.map((label, lane) => ({ id: `l${lane}`, label })),
  bodies: names.map((_, lane) => ({
    id: `b${lane}`,
    lane: `l${lane}`,
    caption: 'orgaan',
    name: NAMES[lane] ?? '',
    parts: [],
  })),
  relations: [
    { id: 'r', from: 'b1', to: 'b0', label: word, ...(steps === undefined ? {} : { steps }) },
  ],
});

const written = (shape: LayoutShape) => {
  const placement = arrangeInGrid(shape, null);
  if (placement === null) throw new Error('A pair is small enough for a grid');
  const { crossings, ...faults } = measureQuality(shape, placement);
  expect(Object.entries(faults).filter(([, count]) => count > 0)).toEqual([]);
  return { line: placement.relations[0], width: placement.width, height: placement.height };
};

describe.each(SCREEN_KEYS)('a line alone between two bodies on a %s screen', (screen) => {
  it.each(WORDS)('has its word whatever the lanes are called: %s', (word) => {
    for (const above of LANE_NAMES) {
      for (const below of LANE_NAMES) {
        const { line } = written(pair(screen, [above, below], word));
        expect(line?.label, `${above} | ${below}`).not.toBeNull();
      }
    }
  });

  it.each(['1', '4a', '10'])('has the number of its step too: %s', (steps) => {
    for (const above of LANE_NAMES) {
      for (const below of LANE_NAMES) {
        const { line } = written(pair(screen, [above, below], 'adviseert', steps));
        expect(line?.steps, `${above} | ${below}`).toBeDefined();
        expect(line?.label, `${above} | ${below}`).not.toBeNull();
      }
    }
  });
});

it('takes no more room for a word than the word needs', () => {
  const { width, height } = written(pair('wide', ['Bestuur', 'Ambtelijk'], '60 × adviseert'));
  expect(width).toBeLessThanOrEqual(260);
  expect(height).toBeLessThanOrEqual(210);
});
