import { fontBytes } from '../styles/font.ts';
import { FONT_FAMILY, FONT_WEIGHTS } from '../styles/font-family.ts';

/** What of the page's styles draws something: written into the file, which has no stylesheet. */
const PAINT = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-opacity',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
] as const;
const LETTERS = ['font-size', 'font-weight', 'text-anchor'] as const;

/** Half the height of a capital: programs that know no `dominant-baseline` then set words no higher. */
const TO_THE_MIDDLE = '0.35em';

/** A picture of a slide in full HD is half as wide. Browsers refuse a canvas of some 16,000 pixels. */
const PNG = { width: 2_400, longest: 8_000 } as const;

const channel = (part: string): number => Math.round(Math.min(1, Math.max(0, Number(part))) * 255);

/** A computed colour as every program knows it. What is mixed is computed as `color(srgb 0.1 0.2 0.3)`. */
const plainColour = (value: string): string => {
  const parts = /^color\(srgb ([\d.e-]+) ([\d.e-]+) ([\d.e-]+)(?: \/ ([\d.e-]+))?\)$/.exec(value);
  if (!parts) return value;
  const [red = '0', green = '0', blue = '0', alpha] = parts.slice(1);
  const rgb = [red, green, blue].map(channel).join(', ');
  return alpha === undefined ? `rgb(${rgb})` : `rgba(${rgb}, ${alpha})`;
};

const SHAPES = new Set(['path', 'rect', 'circle', 'line', 'polygon', 'text']);

const writeLook = (from: Element, to: Element): void => {
  const isText = from.localName === 'text';
  to.removeAttribute('class');
  to.removeAttribute('style');
  if (from.localName === 'g') to.removeAttribute('color');
  const computed = getComputedStyle(from);
  const names = SHAPES.has(from.localName) ? [...PAINT, ...(isText ? LETTERS : [])] : ['opacity'];
  for (const name of names) {
    const value = computed.getPropertyValue(name);
    if (value !== '') to.setAttribute(name, plainColour(value));
  }
  if (isText && to.getAttribute('dominant-baseline') === 'central') {
    to.removeAttribute('dominant-baseline');
    to.setAttribute('dy', TO_THE_MIDDLE);
  }
};

const base64 = (bytes: Uint8Array): string => {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
};

/** Holds the font, so that every letter stands where it was measured; text stays text. */
const fontStyle = (bytes: Uint8Array | null): string =>
  bytes === null
    ? ''
    : `@font-face{font-family:"${FONT_FAMILY}";font-weight:${FONT_WEIGHTS};src:url(data:font/woff2;base64,${base64(bytes)})}`;

const SVG = 'http://www.w3.org/2000/svg';

/**
 * A drawing of the page as a file of its own: SVG 1.1 with its looks written out, text as text, and the
 * font within. Without the font, when that can't be had, in letters that look like it.
 */
export const svgFileOf = async (drawing: SVGSVGElement): Promise<Blob> => {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const from = [drawing, ...drawing.querySelectorAll('*')];
  const to = [copy, ...copy.querySelectorAll('*')];
  for (const [index, element] of from.entries()) {
    const target = to[index];
    if (target) writeLook(element, target);
  }
  const { width, height } = drawing.viewBox.baseVal;
  copy.setAttribute('xmlns', SVG);
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  copy.setAttribute('font-family', `${FONT_FAMILY}, Verdana, sans-serif`);
  const style = document.createElementNS(SVG, 'style');
  style.textContent = fontStyle(await fontBytes());
  copy.prepend(style);
  return new Blob([new XMLSerializer().serializeToString(copy)], { type: 'image/svg+xml' });
};

/**
 * The same in pixels, wide enough for a slide.
 * @throws Error when the browser draws it not
 */
export const pngFileOf = async (drawing: SVGSVGElement): Promise<Blob> => {
  const address = URL.createObjectURL(await svgFileOf(drawing));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const { width, height } = drawing.viewBox.baseVal;
    const scale = Math.min(Math.max(1, PNG.width / width), PNG.longest / Math.max(width, height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const file = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (file === null) throw new Error('The browser made no picture of it');
    return file;
  } finally {
    URL.revokeObjectURL(address);
  }
};
