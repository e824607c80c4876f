/** The languages every content text is written in. Dutch is the first language of the map. */
export const LANGUAGES = ['nl', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];
