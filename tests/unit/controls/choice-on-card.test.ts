import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { choiceOnCard } from '../../../src/controls/choice-on-card.ts';
import { parseGraph } from '../../../src/model/parse.ts';

const parsed = parseGraph(
  readFileSync(new URL('../../../data/noord-veluwe.json', import.meta.url), 'utf8'),
);
if (!parsed.ok) throw new Error('The graph of Noord-Veluwe is not valid');
const { graph } = parsed;

/** How the card of the municipalities asks, when it is so large. */
const asked = (width: number, height: number, one: string) =>
  choiceOnCard(
    graph,
    {
      id: 'gemeenten',
      lane: 'gemeenten',
      x: 0,
      y: 0,
      width,
      height,
      nameLines: ['Gemeenten Noord-Veluwe'],
      captionLines: ['Deelnemers'],
    },
    'nl',
    { question: 'Van welke gemeente bent u?', one },
  );

it('asks by one button in two lines, on a card as a phone has it', () => {
  expect(asked(296, 52, 'Kies uw gemeente')).toEqual({ each: false, isWide: false });
});

it('asks nothing where the button would hang over the edge', () => {
  // Two words that are about as wide as the longest may need a line each.
  expect(asked(330, 52, 'Choose your municipality')).toBeNull();
  expect(asked(330, 58, 'Choose your municipality')).toEqual({ each: false, isWide: false });
  expect(asked(280, 52, 'Kies uw gemeente')).toBeNull();
});

it('asks by a button for each where all have room beside the name', () => {
  expect(asked(1200, 60, 'Kies uw gemeente')).toMatchObject({ each: true });
});
