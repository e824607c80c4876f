const SVG = 'http://www.w3.org/2000/svg';

/** The words of drawings that were translated, and what shows their translation. */
const shown = new WeakMap<SVGTextElement, SVGForeignObjectElement>();

/** How much of its own width a word of a drawing is moved to the left. */
const SHIFT: Readonly<Record<string, string>> = { middle: '-50%', end: '-100%' };

/** Smaller letters than this part of those that were drawn would not be read. */
const SMALLEST = 0.6;

/** Puts a translation where the word stood, with its letters and colour; never wider than there was room for. */
const place = (word: SVGTextElement, object: SVGForeignObjectElement, room: number): void => {
  const [line] = object.children;
  if (!(line instanceof HTMLElement)) return;
  const at = `translate(${word.getAttribute('x') ?? 0} ${word.getAttribute('y') ?? 0})`;
  object.setAttribute('transform', word.getAttribute('transform') ?? at);
  const size = Number(word.getAttribute('font-size'));
  const { style } = line;
  style.color = word.getAttribute('fill') ?? '';
  style.fontWeight = word.getAttribute('font-weight') ?? '';
  style.transform = `translate(${SHIFT[word.getAttribute('text-anchor') ?? ''] ?? '0'}, -50%)`;
  style.fontSize = `${size}px`;
  const share = line.offsetWidth === 0 ? 1 : Math.max(room / line.offsetWidth, SMALLEST);
  style.fontSize = `${size * Math.min(1, share)}px`;
};

/**
 * Shows what a translation put in a word of a drawing: it is HTML, which a drawing does not paint there.
 * @param room how wide the word was, in the units of the drawing
 */
export const showInDrawing = (word: SVGTextElement, translation: Element, room: number): void => {
  hideInDrawing(word);
  const object = document.createElementNS(SVG, 'foreignObject');
  object.setAttribute('width', '1');
  object.setAttribute('height', '1');
  Object.assign(object.style, { overflow: 'visible', pointerEvents: 'none' });
  object.dataset.translated = String(room);
  const line = document.createElement('div');
  Object.assign(line.style, { width: 'max-content', lineHeight: '1', whiteSpace: 'nowrap' });
  line.append(translation.cloneNode(true));
  object.append(line);
  word.after(object);
  shown.set(word, object);
  place(word, object, room);
};

/** Takes away the translation of a word that changed or went. */
export const hideInDrawing = (word: SVGTextElement): void => {
  shown.get(word)?.remove();
  shown.delete(word);
};

/** Follows a word that was moved or coloured otherwise. */
export const followInDrawing = (word: SVGTextElement): void => {
  const object = shown.get(word);
  if (object) place(word, object, Number(object.dataset.translated));
};
