/** Replaces what has to be there; a page that silently misses a part is worse than none. */
export const replaceOnce = (
  text: string,
  pattern: RegExp | string,
  replacement: string,
): string => {
  const replaced = text.replace(pattern, () => replacement);
  if (replaced === text) throw new Error(`index.html has no ${pattern}`);
  return replaced;
};
