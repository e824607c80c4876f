import { describe, expect, it } from 'vitest';
import { toldFromLabel } from '../../../src/model/told-from-label.ts';

const told = (nl: string, en: string) => {
  const { sentence, heading } = toldFromLabel({ nl, en });
  expect(sentence.backward).toEqual(sentence.forward);
  return { sentence: sentence.forward, out: heading.out, in: heading.in };
};
const inDutch = (label: string) => {
  const { sentence, ...heading } = told(label, 'Advice');
  return [sentence.nl, heading.out.nl, heading.in.nl];
};
const inEnglish = (label: string) => {
  const { sentence, ...heading } = told('Advies', label);
  return [sentence.en, heading.out.en, heading.in.en];
};

describe('a label with a verb', () => {
  it.each([
    [
      'Adviseert over',
      '{from} {from:adviseert|adviseren} over {to}.',
      'Adviseert over',
      'Wie adviseert over dit orgaan?',
    ],
    ['bewaakt', '{from} {from:bewaakt|bewaken} {to}.', 'bewaakt', 'Wie bewaakt dit orgaan?'],
  ])('is told in Dutch as %s', (label, ...words) => {
    expect(inDutch(label)).toEqual(words);
  });

  it.each([
    ['Advises', 'advises', 'advise'],
    ['Discusses', 'discusses', 'discuss'],
    ['Fixes', 'fixes', 'fix'],
    ['Reaches', 'reaches', 'reach'],
    ['Finishes', 'finishes', 'finish'],
    ['Vetoes', 'vetoes', 'veto'],
    ['Supplies', 'supplies', 'supply'],
    ['Is', 'is', 'are'],
    ['Has', 'has', 'have'],
    ['Pays', 'pays', 'pay'],
    ['Sees', 'sees', 'see'],
    ['Asks', 'asks', 'ask'],
  ])('%s is told in English with one verb for one and one for more', (label, one, more) => {
    expect(inEnglish(label)).toEqual([
      `{from} {from:${one}|${more}} {to}.`,
      label,
      `Who ${one} this body?`,
    ]);
  });

  it('keeps the words after the verb, with one blank before each', () => {
    expect(inEnglish('Gives  advice\tto')).toEqual([
      '{from} {from:gives|give} advice to {to}.',
      'Gives  advice\tto',
      'Who gives  advice\tto this body?',
    ]);
  });

  it('can not hold what a sentence is filled by', () => {
    expect(inEnglish(' {A|sks} ')[0]).toBe('{from} {from:asks|ask} {to}.');
  });
});

describe('a label that ends as a place does', () => {
  it('is told with "is"', () => {
    expect(inDutch('Lid van')).toEqual([
      '{from} {from:is|zijn} lid van {to}.',
      'Lid van',
      'Wie is lid van dit orgaan?',
    ]);
    expect(inEnglish('Member of')).toEqual([
      '{from} {from:is|are} member of {to}.',
      'Member of',
      'Who is member of this body?',
    ]);
  });
});

describe('any other label', () => {
  it('is told as a thing between two', () => {
    expect(told('Advies', 'Advice')).toEqual({
      sentence: { nl: 'Advies: van {from} naar {to}.', en: 'Advice: from {from} to {to}.' },
      out: { nl: 'Advies aan', en: 'Advice to' },
      in: { nl: 'Advies van', en: 'Advice from' },
    });
  });

  it.each([
    'Access',
    'As',
    'Bus',
    'Asksy',
    'Supplies-chain',
    'X-asks',
    'Churches-led',
    '7s',
    'Of',
    'Ofx y',
  ])('%s has no verb in English', (label) => {
    expect(inEnglish(label)).toEqual([
      `${label}: from {from} to {to}.`,
      `${label} to`,
      `${label} from`,
    ]);
  });
});

describe('a label that is the same in both languages', () => {
  it('is told in Dutch in both', () => {
    const { sentence, out, in: from } = told('Lid van', 'Lid van');
    expect([sentence.en, out.en, from.en]).toEqual([sentence.nl, out.nl, from.nl]);
    expect(sentence.en).toBe('{from} {from:is|zijn} lid van {to}.');
  });
});
