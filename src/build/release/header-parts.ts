/** What a server sends along with every file, by name. */
export type Headers = Readonly<Record<string, string>>;

/** Files under this folder carry a hash of what they hold in their names: they never change. */
export const HASHED = 'assets';
/** How long those may be kept. */
export const FOR_EVER = 'public, max-age=31536000, immutable';
/** Asked for anew each time, and sent only when it is another. */
export const ASK_FIRST = 'no-cache';

/** Types that servers of some age don't know; a page refuses a script or font of another type. */
export const TYPES: Headers = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.md': 'text/markdown',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** Where a map in a path of another site is said to stand, for a webmaster to change. */
export const PATH = '/bestuurskaart';

/** Who may show the map in a frame, as an example. */
export const FRAMES = {
  name: 'Content-Security-Policy',
  value: "frame-ancestors 'self' https://www.gemeente.example",
} as const;

/** First line of each file. */
export const NOTE =
  'Headers for Bestuurskaart. Made by its release: to change them, add to them rather than edit this file.';
/** What is said of `FRAMES`. */
export const FRAMES_NOTE =
  'Who may show the map in a frame. A second policy adds to the first. Without it: everyone.';

/** Headers or types, one after another. */
export const entries = (headers: Headers): readonly (readonly [string, string])[] =>
  Object.entries(headers);

/** A text in double quotes. */
export const double = (text: string): string => `"${text.replaceAll('"', '\\"')}"`;
