import type { Page } from 'playwright';

/** Ids of what is drawn and not dimmed. */
export const lit = (page: Page, attribute: 'data-body' | 'data-relation') =>
  page
    .locator(`main [${attribute}]:not([data-dimmed])`)
    .evaluateAll((found, name) => found.map((item) => item.getAttribute(name)).sort(), attribute);

/** Ids of the lines that the open answer rests on. */
export const bearing = (page: Page) =>
  page
    .locator('main [data-relation][data-bears]')
    .evaluateAll((found) => found.map((item) => item.getAttribute('data-relation')).sort());

/** What the address asks for. */
export const parameters = (page: Page) => new URL(page.url()).searchParams;
