/** Verbs that follow no rule, third person to plural. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
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
    belast: 'belasten',
    berust: 'berusten',
    gelast: 'gelasten',
    kost: 'kosten',
    test: 'testen',
  }),
);

/** Words that end like a verb and are none. */
const NO_VERB =
  /(?:zicht|dracht|tract|daat|macht|bericht|recht|budget|ment|iteit|object|project|(?<!p)raat|dienst)$/;

const THIRD_PERSON = /^[a-zà-ÿ]{2,}t$/;
/** Of "praat" the last letter belongs to the stem, of "helpt" it does not. */
const STEM_IN_T = /[aeiou]t$/;
/** Ends of a verb of more syllables that are not stressed, and so do not double their last letter. */
const UNSTRESSED = /[aeiouy][^aeiou]+(?:e[lmnr]|ig)$/;
/** What may stand before a verb of one syllable, which then keeps the stress. */
const PREFIX = /^(?:be|ge|her|ont|ver)(?=[^aeiou]+e[lmnr]$)/;
const SHORT_VOWEL = /(?:^|[^aeiouij])[aeiou]([bdfgklmnprst])$/;
/** A vowel that is written twice, and once where another one follows. */
const DOUBLE_VOWEL = /([aeou])\1(?=[^aeiou]$)/;
/** What is voiced before "en", after a long vowel: "geef" becomes "geven", "lees" becomes "lezen". */
const VOICED = /(?<=[aeiou][aeiou]|ij|[aeiou]r)[fs]$/;

/**
 * The plural of a Dutch verb in the third person ("adviseert" to "adviseren"), by the rules of
 * spelling; `null` where the word is no such verb.
 */
export const dutchPlural = (verb: string): string | null => {
  const irregular = IRREGULAR.get(verb);
  if (irregular !== undefined) return irregular;
  if (!THIRD_PERSON.test(verb) || NO_VERB.test(verb)) return null;
  const stem = STEM_IN_T.test(verb) ? verb : verb.slice(0, -1);
  const short = SHORT_VOWEL.exec(stem);
  if (short && (!UNSTRESSED.test(stem) || PREFIX.test(stem))) return `${stem}${short[1]}en`;
  const voiced = stem.replace(VOICED, (end) => (end === 'f' ? 'v' : 'z'));
  return `${voiced.replace(DOUBLE_VOWEL, '$1')}en`;
};
