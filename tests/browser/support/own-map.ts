import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';

/** Path of a workbook that the tests keep. */
export const fixture = (name: string) =>
  fileURLToPath(new URL(`../../fixtures/workbooks/${name}`, import.meta.url));

/** Chooses a file with the browser's own chooser, as a person does. */
export const choose = async (page: Page, file: string) => {
  await page.locator('button[popovertarget="menu"]').click();
  await page.getByRole('button', { name: 'Eigen kaart' }).click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Kies een bestand' }).click();
  await (await chooser).setFiles(file);
};

export const untilDrawn = async (page: Page, bodies: number) => {
  await page.waitForSelector('[data-own-map]');
  await page.waitForFunction(
    (count) =>
      new Set(
        [...document.querySelectorAll('[data-body]')].map((body) => body.getAttribute('data-body')),
      ).size >= count,
    bodies,
  );
};

/** Lets files go over the page, or pastes text into it, as an event with what a browser puts in one. */
export const give = (
  page: Page,
  how: 'drop' | 'paste',
  name: string,
  content: number[],
  text: string | null,
) =>
  page.evaluate(
    ([kind, fileName, bytes, words]) => {
      const data = new DataTransfer();
      if (words === null) data.items.add(new File([Uint8Array.from(bytes)], fileName));
      else data.setData('text/plain', words);
      const event =
        kind === 'drop'
          ? new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true })
          : new ClipboardEvent('paste', { clipboardData: data, bubbles: true });
      document.body.dispatchEvent(event);
    },
    [how, name, content, text] as const,
  );

export const untilWatched = (page: Page) =>
  page.waitForFunction(() => document.querySelector('body > div[popover="manual"]') !== null);
