import { keysOf } from './fault-places.ts';
import type { RawGraph } from './format-2.ts';
import type { Tell } from './remarks.ts';

const ENDS = ['from', 'to'] as const;
/** What stands between braces in a sentence: an end, or words by whether an end is one or many. */
const GAP = /\{([^{}]*)\}/g;
/** How people write an end: in other words, letters or brackets. */
const MEANT: Readonly<Record<(typeof ENDS)[number], RegExp>> = {
  from: /[{([<]\s*(?:from|van|wie)\s*[})\]>]/i,
  to: /[{([<]\s*(?:to|naar|aan|wat)\s*[})\]>]/i,
};

/** A sentence with both its ends, where it has them in another writing; `null`: it has not. */
const withEnds = (sentence: string): string | null => {
  let mended = sentence;
  for (const end of ENDS) {
    if (!mended.includes(`{${end}}`)) mended = mended.replace(MEANT[end], `{${end}}`);
  }
  return ENDS.every((end) => mended.includes(`{${end}}`)) ? mended : null;
};

/** Sentences that do not say who is meant, or that ask for what nobody fills in. */
export const remarkOnSentences = ({ relationTypes = [] }: RawGraph, tell: Tell): void => {
  relationTypes.forEach(({ sentence }, index) => {
    if (sentence === undefined) return;
    for (const way of ['forward', 'backward'] as const) {
      const told = sentence[way];
      const texts = typeof told === 'string' ? [['', told] as const] : Object.entries(told);
      for (const [language, words] of texts) {
        const path = `$.relationTypes[${index}].sentence.${way}`;
        const place = language === '' ? path : `${path}.${language}`;
        const missing = ENDS.find((end) => !words.includes(`{${end}}`));
        if (missing !== undefined) {
          const mended = withEnds(words);
          const repair = mended === null ? undefined : [{ path: keysOf(place), value: mended }];
          tell('sentence-without-end', place, { found: `{${missing}}` }, repair);
          continue;
        }
        const gap = [...words.matchAll(GAP)].find(
          ([, name = '']) => !ENDS.some((end) => name === end || name.startsWith(`${end}:`)),
        );
        if (gap !== undefined) tell('unknown-gap', place, { found: gap[0] });
      }
    }
  });
};
