import { SAMPLE } from './fit-fallback.ts';

/** Letters are never made smaller than this part of themselves. */
const SMALLEST = 0.5;

/** Spacing that changes a word by less is none. */
const NOTHING = 1.01;

const makeSample = (): HTMLElement => {
  const sample = document.createElement('span');
  sample.textContent = SAMPLE.text;
  sample.translate = false;
  sample.ariaHidden = 'true';
  Object.assign(sample.style, {
    position: 'fixed',
    top: '0',
    left: '0',
    visibility: 'hidden',
    whiteSpace: 'pre',
    fontSize: `${SAMPLE.font.size}px`,
    fontWeight: `${SAMPLE.font.weight}`,
  });
  return sample;
};

/**
 * Makes the words of drawings fit their places when a reader spaces letters and words further apart, as WCAG
 * 1.4.12 lets them: places were measured without, and words would lie under the cards beside them. Cards grow
 * by themselves. Sees it whenever it is done: readers do so in a page that is open.
 */
export const fitSpacing = (): void => {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return;
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets.push(sheet);
  const sample = makeSample();
  document.body.append(sample);
  new ResizeObserver(() => {
    const { size, weight } = SAMPLE.font;
    context.font = `${weight} ${size}px ${getComputedStyle(sample).fontFamily}`;
    const spread = sample.getBoundingClientRect().width / context.measureText(SAMPLE.text).width;
    const small = context.measureText('x').actualBoundingBoxAscent / size;
    // What is put between letters keeps its size: the letters make room for all of it.
    const letters = small * Math.max(SMALLEST, 2 - spread);
    sheet.replaceSync(
      spread < NOTHING ? '' : `:root{--spread:${spread}} svg text{font-size-adjust:${letters}}`,
    );
  }).observe(sample);
};
