import { readFileSync } from 'node:fs';
import mooiAnders from '@nl-design-system-community/ma-design-tokens/dist/variables.json' with {
  type: 'json',
};
import voorbeeld from '@nl-design-system-unstable/voorbeeld-design-tokens/dist/variables.json' with {
  type: 'json',
};
import { describe, expect, it } from 'vitest';
import { deploymentOf } from '../../../src/deployment/deployment-of.ts';
import { readTokens, TOKEN_NAMES } from '../../../src/deployment/design-tokens.ts';

const THEMES: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'Mooi & Anders': mooiAnders,
  Voorbeeld: voorbeeld,
};

/** The table in the documentation: which token of a theme is which colour here; the first that a theme has. */
const documented = (name: string): readonly string[] => {
  const text = readFileSync('public/docs/public-surface.md', 'utf8');
  const row = text
    .split('\n')
    .find((line) => line.startsWith(`| \`${name}\` `) && line.includes('--'));
  return [...(row ?? '').matchAll(/`(--[\w-]+)`/g)].map(([, token = '']) => token);
};

/** The name of a token as a theme has it in JSON. */
const inCamelCase = (token: string): string =>
  token.slice(2).replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

describe('a theme of NL Design System', () => {
  it.each(Object.entries(THEMES))('dresses the map, every text in it readable: %s', (_, theme) => {
    const tokens = Object.fromEntries(
      TOKEN_NAMES.map((name) => [
        name,
        documented(name)
          .map((token) => theme[inCamelCase(token)])
          .find((value) => value !== undefined),
      ]),
    );
    for (const name of TOKEN_NAMES) expect(tokens[name], name).toMatch(/^#[0-9a-f]{6}$/i);
    const { deployment, refused } = deploymentOf(
      JSON.stringify({ tokens: { light: tokens } }),
      null,
      'a',
    );
    expect(refused).toEqual([]);
    expect(readTokens(deployment.tokens?.light ?? '', 'light').refused).toEqual([]);
  });
});
