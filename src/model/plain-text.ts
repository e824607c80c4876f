const SOFT_HYPHEN = /\u00ad/g;

/** A text without the soft hyphens that mark where its words may break. */
export const plainText = (text: string): string => text.replace(SOFT_HYPHEN, '');
