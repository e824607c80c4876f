const SOFT_HYPHEN = '\u00ad';

/**
 * A name as one text that may break wherever the layout broke it: where that cut a word, by a soft hyphen.
 * So its lines are those that were measured, and other letters than those still find room.
 * @param nameLines the lines of the layout, with a hyphen where a word is broken
 */
export const breakableName = (name: string, nameLines: readonly string[]): string => {
  let at = 0;
  let text = '';
  const take = () => {
    text += name[at] ?? '';
    at++;
  };
  for (const line of nameLines) {
    for (const [index, letter] of [...line].entries()) {
      while (name[at] === SOFT_HYPHEN || (letter !== ' ' && /\s/.test(name[at] ?? ''))) take();
      if (name.startsWith(letter, at)) for (const _ of letter) take();
      else if (letter === '-' && index === [...line].length - 1) {
        if (!text.endsWith(SOFT_HYPHEN)) text += SOFT_HYPHEN;
      } else if (!/\s/.test(letter)) return name;
    }
  }
  return text + name.slice(at);
};
