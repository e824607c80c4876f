import type { Page } from 'playwright';

/** Goes to another URL of the map as its own history does, without loading the page again. */
export const goTo = (page: Page, search: string): Promise<void> =>
  page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, search);
