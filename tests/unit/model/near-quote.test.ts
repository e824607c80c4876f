import { describe, expect, it } from 'vitest';
import { nearQuote } from '../../../src/model/near-quote.ts';

describe('the passage that was probably meant', () => {
  it.each([
    ['de raad', 'Dat zegt De Raad ook.', 'De Raad'],
    ['DE RAAD', 'de raad', 'de raad'],
    ['het "plan"', 'Lees het “plan” nu', 'het “plan”'],
    ["'t is zo", 'want ‘t is zo', '‘t is zo'],
    ["''''", "x‘’‚'y", "‘’‚'"],
    ['""""""', 'x“”„«»"y', '“”„«»"'],
    ['a-b-c-d-e', 'a–b—c‑d−e', 'a–b—c‑d−e'],
    ['deraad', 'zegt de  raad\nook', 'de  raad'],
    ['d e r a a d', 'zegt deraad', 'deraad'],
    ['bestuur', 'het be\u00adstuur\u200b zegt', 'be\u00adstuur'],
    ['abc', 'abc', 'abc'],
    ['xyz', 'abc xyz', 'xyz'],
    ['İstanbul x', 'in İSTANBUL X', 'İSTANBUL X'],
    ['raad', 'raad en raad', 'raad'],
  ])('of %j in %j is %j', (quote, words, meant) => {
    expect(nearQuote(quote, words)).toBe(meant);
  });

  it.each([
    ['ab', 'ab'],
    ['a b', 'ab'],
    ['', 'ab'],
    ['raden', 'de raad'],
    ['abc', ''],
  ])('of %j in %j is none', (quote, words) => {
    expect(nearQuote(quote, words)).toBeNull();
  });
});
