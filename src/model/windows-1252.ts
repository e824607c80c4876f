/** Letters of the old Windows encoding from byte 0x80 to 0x9f; a dot stands where it has none. */
const LETTERS = '€.‚ƒ„…†‡ˆ‰Š‹Œ.Ž..‘’“”•–—˜™š›œ.žŸ';

/**
 * Reads bytes in the old Windows encoding. Some versions of Node read it as Latin-1, in which curly quotes
 * and the euro are control characters.
 */
export const decodeWindows1252 = (bytes: Uint8Array): string =>
  new TextDecoder('windows-1252').decode(bytes).replace(/[\u0080-\u009f]/gu, (control) => {
    const letter = LETTERS[control.charCodeAt(0) - 0x80];
    return letter === undefined || letter === '.' ? control : letter;
  });
