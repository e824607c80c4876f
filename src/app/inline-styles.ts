/**
 * The content security policy refuses `style` attributes in HTML, so the build moves those of a
 * prerendered page into a stylesheet, keyed by `data-style`. Here they go back through the CSSOM,
 * where React, which takes them for granted while it hydrates, changes them from then on.
 */
export const takeInlineStyles = (root: HTMLElement): void => {
  const sheet = [...document.styleSheets].find(
    ({ ownerNode }) => ownerNode instanceof HTMLElement && ownerNode.id === 'inline-styles',
  );
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
