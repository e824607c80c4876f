/** Whether a text is cells of a spreadsheet, and no prose. */
export const looksLikeCells = (text: string): boolean => {
  const lines = text.split(/\r?\n/u).filter((line) => line.trim() !== '');
  return lines.length >= 2 && lines.slice(0, 5).every((line) => /[\t;]/u.test(line));
};
