/**
 * Writes `src/layout/font-metrics.json`: how wide the letters of the map's font are, in thousandths of an em,
 * so that text is measured the same in Node and in every browser. A browser measures, since it is a
 * browser that draws. Run it when the font changes: `npx tsx src/build/measure-font.ts`
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright';

const WEIGHTS = [400, 600, 650, 700];
const LETTERS = { first: 0x20, last: 0xff };
const PUNCTUATION = '‐–—‘’“”•…€';

const file = createRequire(import.meta.url).resolve(
  '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
);
const letters = [...PUNCTUATION];
for (let code = LETTERS.first; code <= LETTERS.last; code++) {
  if (code < 0x7f || code > 0xa0) letters.push(String.fromCodePoint(code));
}

const browser = await chromium.launch({
  executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
const widths = await page.evaluate(
  async ({ font, weights, letters: measured }) => {
    const face = new FontFace('Measured', `url(data:font/woff2;base64,${font})`, {
      weight: '200 800',
    });
    document.fonts.add(await face.load());
    const context = document.createElement('canvas').getContext('2d');
    if (!context) throw new Error('No canvas to measure on');
    return Object.fromEntries(
      weights.map((weight) => {
        context.font = `${weight} 1000px Measured`;
        return [
          weight,
          Object.fromEntries(
            measured.map((letter) => [letter, Math.round(context.measureText(letter).width)]),
          ),
        ];
      }),
    );
  },
  { font: readFileSync(file).toString('base64'), weights: WEIGHTS, letters },
);
await browser.close();
writeFileSync(
  new URL('../layout/font-metrics.json', import.meta.url),
  `${JSON.stringify(widths, null, 2)}\n`,
);
