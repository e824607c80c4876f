import extended from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-wght-normal.woff2?url';
import latin from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url';
import ranges from '@fontsource-variable/atkinson-hyperlegible-next/unicode.json';
import { FONT_FAMILY, FONT_WEIGHTS } from './font-family.ts';

const faceOf = (address: string, unicodeRange: string): FontFace =>
  new FontFace(FONT_FAMILY, `url("${address}")`, {
    weight: FONT_WEIGHTS,
    unicodeRange,
    display: 'swap',
  });

/** Fits the letters that are there instead into the places of ours. */
const fitOthers = (): void =>
  void import('./fit-fallback.ts').then(
    ({ fitFallback }) => fitFallback(),
    () => {},
  );

/**
 * Asks for the letters of most languages here.
 * @returns what puts them on: all of the page is laid out for it once. Words of a font that is named
 * before it is there are laid out twice, and slowly. When they could not be had, or a reader has others of
 * their own for every page, those are fitted in their places.
 */
export const fetchFont = async (): Promise<() => void> => {
  const common = faceOf(latin, ranges.latin);
  try {
    await common.load();
  } catch {
    return fitOthers;
  }
  // The browser asks for the other letters once there is one of them.
  return () => {
    for (const face of [common, faceOf(extended, ranges['latin-ext'])]) document.fonts.add(face);
    if (!getComputedStyle(document.body).fontFamily.includes(FONT_FAMILY)) fitOthers();
  };
};

/** The font's file; `null` when it can't be had. In a page from disk it stands in its own address. */
export const fontBytes = async (): Promise<Uint8Array | null> => {
  const embedded = /^data:[^,]*;base64,(.*)$/.exec(latin)?.[1];
  if (embedded !== undefined) return Uint8Array.from(atob(embedded), (sign) => sign.charCodeAt(0));
  try {
    const response = await fetch(latin);
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
  } catch {
    return null;
  }
};
