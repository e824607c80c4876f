/**
 * Limits a reader of the format may rely on: a file within them is read and drawn. Lengths in UTF-16
 * code units, sizes in bytes. Steps, ways and scenes are counted over the whole file.
 */
export const LIMITS = {
  bodies: 20_000,
  relations: 60_000,
  memberships: 60_000,
  views: 200,
  sources: 2_000,
  scenes: 2_000,
  steps: 2_000,
  ways: 10_000,
  /** Of any list that is not named here. */
  otherLists: 2_000,
  fileBytes: 20 * 1024 * 1024,
  nameLength: 300,
  textLength: 4_000,
  idLength: 200,
} as const;
