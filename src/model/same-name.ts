/** A name without what nobody sees of it: which blanks it has, and how many, and capitals. */
export const sameName = (name: string): string => name.trim().replace(/\s+/g, ' ').toLowerCase();
