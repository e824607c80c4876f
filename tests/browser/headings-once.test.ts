import { describe, expect, it } from 'vitest';
import { openVisits } from './support/open-visits.ts';

const { visit } = openVisits();

const VIEWS = ['structuur', 'besluitvorming', 'transities', 'raad'];
const LANGUAGES = ['nl', 'en'];

/** What is read out with a name of its own before what stands in it. */
const NAMED = ['article', 'figure', 'group', 'list', 'navigation', 'region', 'table'];

interface Read {
  readonly role: string;
  readonly name: string;
}

/** What is read out by name, in its order, of a page as a screen reader has it. */
const readIn = (tree: string): readonly Read[] =>
  tree.split('\n').flatMap((line) => {
    const [, role, name] = /^\s*- '?(\w+) "((?:[^"\\]|\\.)*)"/.exec(line) ?? [];
    return role === undefined || name === undefined ? [] : [{ role, name }];
  });

/** The headings that are read again: at once as another heading, or as the name of what follows. */
const readTwice = (read: readonly Read[]): readonly string[] => {
  let heading = '';
  return read.flatMap(({ role, name }) => {
    const isAgain = name === heading && (role === 'heading' || NAMED.includes(role));
    if (role === 'heading') heading = name;
    return isAgain ? [`${role}: ${name}`] : [];
  });
};

describe.each(['list', 'matrix'])('each heading of the %s', (as) => {
  it.each(VIEWS.flatMap((view) => LANGUAGES.map((lang) => ({ view, lang }))))(
    'is read once, in $view, $lang',
    async ({ view, lang }) => {
      const page = await visit(`?view=${view}&as=${as}&lang=${lang}`);
      await page.waitForSelector('main article h2');
      const read = readIn(await page.locator('main').ariaSnapshot());
      expect(read.filter(({ role }) => role === 'heading').length).toBeGreaterThan(1);
      expect(readTwice(read)).toEqual([]);
      await expect(page.locator('main h1').count()).resolves.toBe(1);
    },
  );
});
