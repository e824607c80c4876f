import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { expect } from 'vitest';

const THEMES = ['light', 'dark', 'contrast'] as const;

/** The rules whose answer can differ from one theme to another on the same page. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const told = async (axe: AxeBuilder): Promise<readonly string[]> => {
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
  );
};

/**
 * Fails where axe finds anything on a page as it is now, or in a frame of it, in any theme.
 * @param state what the page shows, to be named when it fails
 */
export const expectNothingFound = async (page: Page, state: string): Promise<void> => {
  for (const theme of THEMES) {
    for (const frame of page.frames()) {
      await frame.evaluate((name) => {
        document.documentElement.dataset.theme = name;
      }, theme);
    }
    const axe =
      theme === 'light'
        ? new AxeBuilder({ page }).withTags(TAGS)
        : new AxeBuilder({ page }).withRules(COLOUR_RULES);
    expect(await told(axe), `${state}, ${theme}`).toEqual([]);
  }
};
