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
  text.data = '';
  element.before(text);
};

/** Takes away the translation of what React changed, moved or took out since. */
const drop = (text: Text, { element, original }: Translation): void => {
  element.remove();
  translations.delete(text);
  if (text.data === '') text.data = original;
  const { parentNode, nextSibling } = text;
  // It comes in again, so that it is translated again.
  text.remove();
  parentNode?.insertBefore(text, nextSibling);
};

/**
 * Lets a browser translate the page. It takes out texts that React wrote, and React would break on the
 * first of them that it takes out itself, or change one that nobody sees any more.
 */
export const surviveTranslation = (root: Element): void => {
  const observer = new MutationObserver((records) => {
    for (const record of records) {
      const changed = record.type === 'characterData' ? [record.target] : record.removedNodes;
      for (const node of changed) {
        if (!(node instanceof Text)) continue;
        const translation = translations.get(node);
        if (translation) drop(node, translation);
        else if (!node.isConnected) {
          const element = standsFor(record);
          if (element) anchor(node, element);
        }
      }
    }
    // What was put back just now is no change of React's.
    observer.takeRecords();
  });
  observer.observe(root, { childList: true, subtree: true, characterData: true });
};
