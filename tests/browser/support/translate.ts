import type { Page } from 'playwright';

/**
 * Does to a page what a browser's own translation does: every text goes, and comes back inside `<font>`;
 * texts that come later are caught as well. What was translated stands between « and ».
 */
export const translate = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const one = (text: Node) => {
      const isDone = text.parentElement?.closest('script, style, font');
      if (!(text instanceof Text) || text.data.trim() === '' || isDone) return;
      const outer = document.createElement('font');
      const inner = document.createElement('font');
      inner.textContent = `«${text.data}»`;
      outer.append(inner);
      text.replaceWith(outer);
    };
    const all = (root: Node) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts: Node[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode);
      texts.forEach(one);
    };
    all(document.body);
    new MutationObserver((records) => {
      for (const { addedNodes } of records) {
        for (const node of addedNodes) {
          if (node instanceof Text) one(node);
          else if (node instanceof Element && node.tagName !== 'FONT') all(node);
        }
      }
    }).observe(document.body, { childList: true, subtree: true });
  });
