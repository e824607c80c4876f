import { followInDrawing, hideInDrawing, showInDrawing } from './translated-drawing.ts';

/** What a browser's translation put in the place of a text, and what the text was. */
interface Translation {
  readonly element: Element;
  readonly original: string;
}

/** The texts that React wrote and a translation took out. */
const translations = new WeakMap<Text, Translation>();
const taken = new WeakSet<Element>();

/** What took the place of a text, if that is a translation: it comes as `<font>`. */
const standsFor = ({
  addedNodes,
  previousSibling,
  nextSibling,
}: MutationRecord): Element | null => {
  const found = [...addedNodes, previousSibling, nextSibling].find(
    (node): node is Element => node instanceof Element && node.localName === 'font',
  );
  return found?.isConnected && !taken.has(found) ? found : null;
};

/** Puts the text back before its translation, empty: React finds it where it left it. */
const anchor = (text: Text, element: Element): void => {
  taken.add(element);
  translations.set(text, { element, original: text.data });
  element.before(text);
  const { parentNode } = text;
  const room = parentNode instanceof SVGTextElement ? parentNode.getComputedTextLength() : 0;
  text.data = '';
  if (parentNode instanceof SVGTextElement) showInDrawing(parentNode, element, room);
};

/** Takes away the translation of what React changed, moved or took out since. */
const drop = (text: Text, { element, original }: Translation): void => {
  if (element.parentNode instanceof SVGTextElement) hideInDrawing(element.parentNode);
  element.remove();
  translations.delete(text);
  if (text.data === '') text.data = original;
  const { parentNode, nextSibling } = text;
  // It comes in again, so that it is translated again.
  text.remove();
  parentNode?.insertBefore(text, nextSibling);
};

const afterChange = (node: Node, record: MutationRecord): void => {
  if (node instanceof SVGTextElement) {
    hideInDrawing(node);
    return;
  }
  if (!(node instanceof Text)) return;
  const translation = translations.get(node);
  if (translation) drop(node, translation);
  else if (!node.isConnected) {
    const element = standsFor(record);
    if (element) anchor(node, element);
  }
};

/** What of a word in a drawing tells where and how it is drawn. */
const PLACE = ['x', 'y', 'transform', 'fill', 'font-weight', 'text-anchor'];

/**
 * Lets a browser translate the page. It takes out texts that React wrote, and React would break on the
 * first of them that it takes out itself, or change one that nobody sees any more.
 */
export const surviveTranslation = (root: Element): void => {
  const observer = new MutationObserver((records) => {
    for (const record of records) {
      if (record.type === 'attributes') {
        if (record.target instanceof SVGTextElement) followInDrawing(record.target);
        continue;
      }
      const changed = record.type === 'characterData' ? [record.target] : record.removedNodes;
      for (const node of changed) afterChange(node, record);
    }
    // What was put back just now is no change of React's.
    observer.takeRecords();
  });
  observer.observe(root, {
    childList: true,
    subtree: true,
    characterData: true,
    attributeFilter: PLACE,
  });
};
