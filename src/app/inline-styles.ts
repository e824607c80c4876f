const inlineStyle = (id: string): HTMLStyleElement | null =>
  document.querySelector<HTMLStyleElement>(`style#${id}`);

/**
 * A host with a stricter policy of its own refuses the styles that stand in the page; the same are
 * there as files.
 * @param root address of the folder that holds `assets/`
 * @returns whether they were refused; they are on their way then
 */
export const replaceRefusedStyles = (root: URL): boolean => {
  const refused = inlineStyle('styles');
  if (refused === null || refused.sheet !== null) return false;
  for (const file of refused.dataset.files?.split(' ') ?? []) {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = new URL(file, root).href;
    document.head.append(link);
  }
  return true;
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
