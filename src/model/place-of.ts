/** Line and column of a letter in a text, both from 1, as an editor shows them. */
export const placeOf = (text: string, offset: number): string => {
  let line = 1;
  let start = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) {
    line++;
    start = at + 1;
  }
  return `${line}:${offset - start + 1}`;
};
