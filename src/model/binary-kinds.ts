/** What a file is that is no text, by the bytes it begins with. */
export type BinaryKind = 'zip' | 'packed' | 'old-office' | 'pdf' | 'picture';

/** A kind, with the bytes it begins with; `null` for one that may be any. */
const BEGINNINGS: readonly (readonly [BinaryKind, readonly (number | null)[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  // 7-Zip, RAR and gzip.
  ['packed', [0x37, 0x7a, 0xbc, 0xaf]],
  ['packed', [0x52, 0x61, 0x72, 0x21, 0x1a]],
  ['packed', [0x1f, 0x8b, 0x08]],
  ['old-office', [0xd0, 0xcf, 0x11, 0xe0]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  // PNG, JPEG, GIF, WebP, TIFF in either order of bytes, BMP, and HEIC and AVIF with what else has such a box.
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', [0x47, 0x49, 0x46, 0x38]],
  ['picture', [0x52, 0x49, 0x46, 0x46, null, null, null, null, 0x57, 0x45, 0x42, 0x50]],
  ['picture', [0x49, 0x49, 0x2a, 0x00]],
  ['picture', [0x4d, 0x4d, 0x00, 0x2a]],
  ['picture', [0x42, 0x4d, null, null, null, null, 0, 0, 0, 0]],
  ['picture', [0, 0, 0, null, 0x66, 0x74, 0x79, 0x70, 0x68, 0x65]],
  ['picture', [0, 0, 0, null, 0x66, 0x74, 0x79, 0x70, 0x6d, 0x69, 0x66]],
  ['picture', [0, 0, 0, null, 0x66, 0x74, 0x79, 0x70, 0x61, 0x76, 0x69, 0x66]],
];

/** What a file is by its first bytes; `null`: text, or something that nobody gives. */
export const binaryKindOf = (bytes: Uint8Array): BinaryKind | null =>
  BEGINNINGS.find(([, beginning]) =>
    beginning.every((byte, index) => byte === null || bytes[index] === byte),
  )?.[0] ?? null;
