/** So many lines show whether a text is prose. */
const MOST_LINES = 50;
const SENTENCE = /(?:\p{L}\S*\s+){4}.*[.!?:,;…]["”’)]*$/u;

/**
 * Whether a text is no table but running text: sentences, in lines that a separator does not divide alike.
 * @param rows the text as a table
 */
export const isProse = (text: string, rows: readonly (readonly string[])[]): boolean => {
  const lines = text
    .split(/\r\n?|\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, MOST_LINES);
  const sentences = lines.filter((line) => SENTENCE.test(line.slice(-500)));
  if (sentences.length * 5 < lines.length * 2) return false;
  const widths = rows
    .slice(0, MOST_LINES)
    .map((row) => row.filter((cell) => cell.trim() !== '').length)
    .filter((width) => width > 0);
  const usual = Math.max(
    ...[...new Set(widths)].map((one) => widths.filter((w) => w === one).length),
  );
  // Sentences of a table stand in a column beside others.
  return widths.every((width) => width === 1) || usual * 5 < widths.length * 4;
};
