import type { Plugin } from 'vite';

/** Elements whose text knows no references: a browser takes what stands in them as it is. */
const RAW = /(<(script|style)\b[^>]*>)([\s\S]*?)(<\/\2>)/g;
// By code point, so that a sign outside the basic plane is one.
const OTHER = /\P{ASCII}/gu;

const codeOf = (sign: string): number => sign.codePointAt(0) ?? 0;
const asReferences = (text: string): string => text.replace(OTHER, (sign) => `&#${codeOf(sign)};`);

/**
 * A page in the signs of ASCII only: a host that calls pages of another alphabet than they are of, in a header that
 * goes before what they say themselves, then changes no word. Scripts and styles stay as they are.
 */
export const asciiMarkup = (html: string): string => {
  let at = 0;
  const parts: string[] = [];
  for (const raw of html.matchAll(RAW)) {
    const [all, start = '', , text = '', end = ''] = raw;
    parts.push(asReferences(html.slice(at, raw.index)), asReferences(start), text, end);
    at = raw.index + all.length;
  }
  return [...parts, asReferences(html.slice(at))].join('');
};

/** The same of a stylesheet, in its own words for signs. */
export const asciiStyles = (css: string): string =>
  css.replace(OTHER, (sign) => `\\${codeOf(sign).toString(16)} `);

/** The same of JSON that stands in a page. */
export const asciiJson = (json: string): string =>
  json.replace(
    /[\u0080-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** Writes all stylesheets of a build in the signs of ASCII, before pages are made with them. */
export const asciiStylesPlugin = (): Plugin => ({
  name: 'bestuurskaart:ascii-styles',
  apply: 'build',
  enforce: 'post',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type === 'asset' && file.fileName.endsWith('.css'))
        file.source = asciiStyles(String(file.source));
    }
  },
});
