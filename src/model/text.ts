/** The languages every content text is written in. Dutch is the first language of the map. */
export const LANGUAGES = ['nl', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

/** A text in each of those languages, and in any other that the file has. */
export type Text = Record<Language, string>;
