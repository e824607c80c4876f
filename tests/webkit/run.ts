/** The essentials of the map in WebKit: every view, as a picture and a list, a choice, a step, a story. */
import { webkit } from 'playwright';
import { serveSite } from '../browser/support/site.ts';

const [browser, site] = await Promise.all([webkit.launch(), serveSite()]);
const page = await browser.newPage();
const wrong: string[] = [];
page.on('pageerror', (error) => wrong.push(String(error)));
page.on('console', (message) => {
  if (message.type() === 'error') wrong.push(message.text());
});

/** Each address, and what must be there when it is shown. */
const SHOWN: readonly (readonly [address: string, there: string])[] = [
  ['', 'button[data-body]'],
  ['besluitvorming/', 'button[data-body]'],
  ['transities/', 'button[data-body]'],
  ['raad/', 'button[data-body]'],
  ['?as=list', 'article [data-body]'],
  ['?as=matrix', 'table [data-body]'],
  ['?select=dagelijks-bestuur', '[data-body="dagelijks-bestuur"][aria-current="true"]'],
  ['?view=besluitvorming&step=4', '[data-told="db-vraagt-advies"]'],
  ['?story=greep-op-samenwerking', 'main[data-scene]'],
  ['?embed=1', '[data-caption]'],
];
for (const [address, there] of SHOWN) {
  await page.goto(`${site.url}${address}`);
  await page.waitForSelector('html[data-state="ready"]', { state: 'attached' });
  await page.waitForSelector(there);
  console.log(`shown: ${address || './'}`);
}
await browser.close();
await site.close();
for (const line of wrong) console.error(line);
process.exitCode = wrong.length > 0 ? 1 : 0;
