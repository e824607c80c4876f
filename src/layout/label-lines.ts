/** The lines of a label, by how many of its words stand in each; what it has more stands in the last. */
export const labelLines = (text: string, counts: readonly number[] = []): readonly string[] => {
  const words = text.split(' ');
  const lines: string[] = [];
  let start = 0;
  for (const count of counts.slice(0, -1)) {
    lines.push(words.slice(start, start + count).join(' '));
    start += count;
  }
  return [...lines, words.slice(start).join(' ')].filter((line) => line !== '');
};
