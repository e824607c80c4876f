/** Words of pictures, how wide they are at most in our font, and at what size. */
export const SAMPLE = {
  text: 'Legt voorstel voor aan het bestuur',
  width: 1560,
  font: { size: 100, weight: 600 },
} as const;

/**
 * Makes the letters in pictures smaller, in whatever font the browser has in the place of one that could not
 * be had, or that a reader has for every page: places were measured for ours, and wider words would lie over each
 * other and leave their cards.
 */
export const fitFallback = (): void => {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return;
  const { text, width, font } = SAMPLE;
  context.font = `${font.weight} ${font.size}px ${getComputedStyle(document.body).fontFamily}`;
  const fits = width / context.measureText(text).width;
  // Of another font it is the height of its small letters that can be set.
  const small = context.measureText('x').actualBoundingBoxAscent / font.size;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`[data-diagram],svg{font-size-adjust:${small * Math.min(1, fits)}}`);
  document.adoptedStyleSheets.push(sheet);
};
