import type { WindowShape } from '../layout/screen-shape.ts';

const inlineStyle = (id: string): HTMLStyleElement | null =>
  document.querySelector<HTMLStyleElement>(`style#${id}`);

/** Whether a host with a stricter policy of its own has refused the styles that stand in the page. */
export const areStylesRefused = (): boolean => {
  const style = inlineStyle('styles');
  return style !== null && style.sheet === null;
};

const EVERYWHERE = 'all';
const NOT_YET = 'not all';

/**
 * Fetches the stylesheets of which the page holds only what its first view needs. What can't be had
 * is passed over: the first view then stays as it is.
 * @param root address of the folder that holds `assets/`
 * @returns puts them on, in the place of what the page holds
 */
export const fetchStyles = async (root: URL): Promise<() => void> => {
  const held = inlineStyle('styles');
  if (held === null) return () => {};
  const links = (held.dataset.files?.split(' ') ?? []).map((file) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.media = NOT_YET;
    link.href = new URL(file, root).href;
    return link;
  });
  const fetched = links.map(
    (link) =>
      new Promise<boolean>((resolve) => {
        link.onload = () => resolve(true);
        link.onerror = () => resolve(false);
      }),
  );
  held.after(...links);
  const areAllThere = (await Promise.all(fetched)).every((isThere) => isThere);
  return () => {
    for (const link of links) link.media = EVERYWHERE;
    if (areAllThere) held.remove();
  };
};

/**
 * Leaves of the pictures that a prerendered page holds only the one for this window, which React takes
 * over. Its mark stays: the stylesheet that fits it to the canvas goes by that.
 */
export const takeWindow = (root: HTMLElement, window: WindowShape): void => {
  for (const diagram of root.querySelectorAll<HTMLElement>('[data-window]')) {
    if (diagram.dataset.window === window) diagram.dataset.taken = '';
    else diagram.remove();
  }
};

/**
 * The content security policy refuses `style` attributes in HTML, so the build moves those of a
 * prerendered page into a stylesheet, keyed by `data-style`. Here they go back through the CSSOM,
 * where React, which takes them for granted while it hydrates, changes them from then on.
 */
export const takeInlineStyles = (root: HTMLElement): void => {
  const sheet = inlineStyle('inline-styles')?.sheet;
  const styles = new Map(
    [...(sheet?.cssRules ?? [])].flatMap((rule) =>
      rule instanceof CSSStyleRule ? [[rule.selectorText, rule.style.cssText] as const] : [],
    ),
  );
  for (const element of root.querySelectorAll<HTMLElement>('[data-style]')) {
    const style = styles.get(`[data-style="${element.dataset.style}"]`);
    if (style !== undefined) element.style.cssText += style;
    delete element.dataset.style;
  }
};
