/**
 * A graph file as it is published: each item of a list on a line of its own, so that a person can change
 * it in place, and no more white space than that, since every visit fetches it.
 */
export const publishedText = (file: object): string => {
  const fields = Object.entries(file).map(([key, value]) => {
    const written = Array.isArray(value)
      ? `[\n${value.map((item) => JSON.stringify(item)).join(',\n')}\n]`
      : JSON.stringify(value);
    return `${JSON.stringify(key)}: ${written}`;
  });
  return `{\n${fields.join(',\n')}\n}\n`;
};
