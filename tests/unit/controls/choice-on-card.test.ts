import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { choiceOnCard, nameWidth } from '../../../src/controls/choice-on-card.ts';
import { APART_EN } from '../../../src/i18n/messages-apart.en.ts';
import { CARD } from '../../../src/layout/dimensions.ts';
import { measureText } from '../../../src/layout/measure-text.ts';
import { parseGraph } from '../../../src/model/parse.ts';
import { plainText } from '../../../src/model/plain-text.ts';

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

it('asks in English too on a card as a phone has it, though the name of the municipalities is longer there', () => {
  const placed = {
    id: 'gemeenten',
    lane: 'gemeenten',
    x: 0,
    y: 0,
    width: 344,
    height: 52,
    nameLines: ['Municipalities of Noord-Veluwe'],
    captionLines: ['Participants'],
  };
  const { which, choose } = APART_EN.lens;
  const words = { question: which.municipalities, one: choose.municipalities };
  expect(choiceOnCard(graph, placed, 'en', words)).toEqual({ each: false, isWide: false });
});

it('leaves every name of this map the room that its letters take, but for the gap before the button', () => {
  const { nameFont } = CARD;
  const gap = 8;
  for (const { name } of graph.file.bodies) {
    for (const line of [plainText(name.nl), plainText(name.en)])
      expect(nameWidth(line) + gap).toBeGreaterThan(measureText(line, nameFont));
  }
});
