/** Letters that Windows-1252 has where Latin-1 has none, from byte 0x80 on. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const BYTES = new Map([...WINDOWS].map((letter, index) => [letter, 0x80 + index] as const));
/** What letters become whose bytes in UTF-8 were read as Windows-1252. */
const DOUBLE = new RegExp(`[ÂÃâÄÅÐÑðÎÏ][\\u0080-\\u00bf${WINDOWS}]+`, 'gu');

const byteOf = (letter: string): number => BYTES.get(letter) ?? letter.charCodeAt(0);

const decoder = new TextDecoder('utf-8', { fatal: true });

/** "CoÃ¶peratie" as it was meant; what was not encoded twice stays as it is. */
export const mendLetters = (text: string): string => {
  if (!/[ÂÃâÄÅÐÑðÎÏ]/u.test(text)) return text;
  return text.replace(DOUBLE, (run) => {
    try {
      return decoder.decode(Uint8Array.from(run, byteOf));
    } catch {
      return run;
    }
  });
};
