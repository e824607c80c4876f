import Beasties from 'beasties';

/**
 * What the script in a page may still set before its picture is painted, and selectors that Beasties
 * can't judge: it leaves functional pseudo-classes out of what it looks for.
 */
const ALWAYS = [/\[data-(?:stale|theme)/, /:(?:is|has|lang)\(/];

const ELEMENT = /(<style id="styles"[^>]*>)([\s\S]*?)(<\/style>)/;

/** Rules for a page in another language. */
const inOthers = (lang: string): RegExp =>
  new RegExp(`[^{}]*:lang\\((?!${lang}\\))[^{}]*\\{[^{}]*\\}`, 'g');

/**
 * Leaves only those rules of `<style id="styles">` that say something about what the page shows before
 * a script runs: its first paint waits for them all. What states can do to it by themselves (hover,
 * a width, a colour scheme) stays. Throws when the page has no such element.
 * @param lang the language of the page
 */
export const withFirstViewStyles = async (page: string, lang: string): Promise<string> => {
  const [, start, , end] = ELEMENT.exec(page) ?? [];
  if (start === undefined || end === undefined) throw new Error('The page has no styles in it');
  const reduced = await new Beasties({
    external: false,
    mergeStylesheets: false,
    keyframes: 'critical',
    allowRules: ALWAYS,
    logLevel: 'error',
  }).process(page);
  const [, , css] = ELEMENT.exec(reduced) ?? [];
  if (css === undefined) throw new Error('The page lost its styles');
  return page.replace(ELEMENT, () => start + css.replaceAll(inOthers(lang), '') + end);
};
