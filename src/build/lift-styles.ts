const ENTITIES: Readonly<Record<string, string>> = {
  '&quot;': '"',
  '&#x27;': "'",
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
};

const decode = (text: string): string =>
  text.replaceAll(/&(?:quot|#x27|lt|gt|amp);/g, (entity) => ENTITIES[entity] ?? entity);

/**
 * Moves every `style` attribute of rendered HTML into a stylesheet, since the content security policy
 * refuses them in HTML. Equal styles share a rule; `inline-styles.ts` of the app puts them back.
 */
export const liftStyles = (html: string): { html: string; css: string } => {
  const keys = new Map<string, number>();
  const lifted = html.replaceAll(/ style="([^"]*)"/g, (_, style: string) => {
    const key = keys.get(style) ?? keys.size;
    keys.set(style, key);
    return ` data-style="${key}"`;
  });
  const rules = [...keys].map(([style, key]) => `[data-style="${key}"]{${decode(style)}}`);
  return { html: lifted, css: rules.join('\n') };
};
