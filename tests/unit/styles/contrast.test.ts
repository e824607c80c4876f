import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrastOf } from '../../../src/deployment/design-tokens.ts';
import { INFERRED_OPACITY } from '../../../src/drawing/look.ts';

const css = readFileSync('src/styles/tokens.css', 'utf8');

/** The declarations of a rule of the tokens, by name. */
const ruleOf = (selector: string): Readonly<Record<string, string>> => {
  const from = css.indexOf(`${selector} {`);
  const body = css.slice(from, css.indexOf('\n}', from));
  return Object.fromEntries(
    [...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  );
};

const OF_THEME = ruleOf(':root[data-theme="contrast"]');
const OF_ALL = ruleOf(':root');
const SCHEMES = ['light', 'dark', 'contrast'] as const;

/** The colour of a token in one of the schemes, without its hash. */
const colourIn = (scheme: (typeof SCHEMES)[number], token: string): string => {
  const value = (scheme === 'contrast' ? OF_THEME[token] : undefined) ?? OF_ALL[token] ?? '';
  const [, light = value, dark = value] = /^light-dark\((\S+), (\S+)\)$/.exec(value) ?? [];
  return (scheme === 'dark' ? dark : light).slice(1);
};

const LANES = ['sand', 'heather', 'forest', 'sky', 'clay', 'slate'];
const LINES = [...css.matchAll(/--relation: var\(--([\w-]+)\)/g)].map(([, name = '']) => name);
const GROUNDS = ['page', 'surface', 'surface-quiet', ...LANES.map((lane) => `${lane}-surface`)];

/** A colour that lets some of what is behind it through. */
const over = (colour: string, ground: string, share: number): string =>
  [0, 2, 4]
    .map((at) => {
      const [front, back] = [colour, ground].map((hex) =>
        Number.parseInt(hex.slice(at, at + 2), 16),
      );
      const mixed = Math.round((front ?? 0) * share + (back ?? 0) * (1 - share));
      return mixed.toString(16).padStart(2, '0');
    })
    .join('');

describe.each(SCHEMES)('in %s colours 3:1 is kept by', (scheme) => {
  const expectSeen = (token: string, grounds: readonly string[], share = 1) => {
    for (const ground of grounds) {
      const behind = colourIn(scheme, ground);
      const seen = over(colourIn(scheme, token), behind, share);
      expect(contrastOf(seen, behind), `${token} on ${ground}`).toBeGreaterThanOrEqual(3);
    }
  };

  it.each(LINES)('a line that is %s, also when it is inferred', (line) => {
    expectSeen(line, GROUNDS);
    expectSeen(line, GROUNDS, INFERRED_OPACITY);
  });

  it.each(LANES)('the edge of a body in a lane of %s', (lane) => {
    expectSeen(lane, ['surface', `${lane}-surface`]);
  });

  it('the mark of the focus, the edge of a field and what is chosen', () => {
    expectSeen('focus', GROUNDS);
    expectSeen('border', ['page', 'surface', 'surface-quiet']);
    expectSeen('accent', GROUNDS);
  });
});

// axe does not judge letters that stand over a drawing.
describe.each(SCHEMES)('in %s colours 4.5:1 is kept by', (scheme) => {
  const expectRead = (token: string, grounds: readonly string[]) => {
    for (const ground of grounds)
      expect(
        contrastOf(colourIn(scheme, token), colourIn(scheme, ground)),
        `${token} on ${ground}`,
      ).toBeGreaterThanOrEqual(4.5);
  };

  it.each(LINES)('the word at a line that is %s', (line) => {
    expectRead(line, GROUNDS);
  });

  it.each(LANES)('the name of a lane of %s', (lane) => {
    expectRead(`${lane}-ink`, [`${lane}-surface`]);
  });

  it.each(['ink', 'ink-muted', 'ink-dimmed'])('what is written in %s', (ink) => {
    expectRead(ink, GROUNDS);
  });
});

it('finds the colours of lines', () => {
  expect(LINES).toContain('blue');
});
