/** Verbs that follow no rule, third person to plural. */
const IRREGULAR: Readonly<Record<string, string>> = {
  is: 'zijn',
  heeft: 'hebben',
  doet: 'doen',
  gaat: 'gaan',
  staat: 'staan',
  ziet: 'zien',
  slaat: 'slaan',
  komt: 'komen',
  kan: 'kunnen',
  mag: 'mogen',
  wil: 'willen',
  zal: 'zullen',
  moet: 'moeten',
  laat: 'laten',
  zit: 'zitten',
  weet: 'weten',
  besluit: 'besluiten',
  eist: 'eisen',
};

/** Words that end like a verb and are none. */
const NO_VERB =
  /(?:zicht|dracht|tract|daat|macht|bericht|recht|budget|ment|iteit|object|project|(?<!p)raat|dienst)$/;

/** Ends of a verb of more syllables that are not stressed, and so do not double their last letter. */
const UNSTRESSED = /(?:e[lmnr]|ig)$/;
/** What may stand before a verb of one syllable, which then keeps the stress. */
const PREFIX = /^(?:be|ge|her|ont|ver)(?=[^aeiou]+e[lmnr]$)/;
const DOUBLE_VOWEL = /(aa|ee|oo|uu)([^aeiou])$/;
const SHORT_VOWEL = /(?:^|[^aeiouij])[aeiou]([bdfgklmnprst])$/;

const syllables = (stem: string): number => stem.match(/[aeiouy]+/g)?.length ?? 0;

/** "geef" becomes "gev", "lees" becomes "lez": before "en" an f and an s are voiced after a long vowel. */
const voiced = (stem: string): string =>
  /(?:[aeiou][aeiou]|ij|[aeiou]r)[fs]$/.test(stem)
    ? stem.replace(/f$/, 'v').replace(/s$/, 'z')
    : stem;

/**
 * The plural of a Dutch verb in the third person ("adviseert" to "adviseren"), by the rules of
 * spelling; `null` where the word is no such verb.
 */
export const dutchPlural = (verb: string): string | null => {
  if (Object.hasOwn(IRREGULAR, verb)) return IRREGULAR[verb] ?? null;
  if (!/^[a-zà-ÿ]{2,}t$/.test(verb) || NO_VERB.test(verb)) return null;
  // Of "praat" the last letter belongs to the stem, of "helpt" it does not.
  const stem = /[aeiou]t$/.test(verb) ? verb : verb.slice(0, -1);
  const long = DOUBLE_VOWEL.exec(stem);
  if (long) return `${voiced(stem).replace(/(aa|ee|oo|uu)(.)$/, (_, two, end) => two[0] + end)}en`;
  const isUnstressed = UNSTRESSED.test(stem) && syllables(stem) > 1 && !PREFIX.test(stem);
  const short = SHORT_VOWEL.exec(stem);
  if (short && !isUnstressed) return `${stem}${short[1]}en`;
  return `${voiced(stem)}en`;
};
