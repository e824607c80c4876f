/** Limits a reader of the format may rely on. Lengths in UTF-16 code units, sizes in bytes. */
export const LIMITS = {
  bodies: 20_000,
  relations: 60_000,
  views: 200,
  fileBytes: 20 * 1024 * 1024,
  textLength: 2_000,
  idLength: 100,
} as const;
