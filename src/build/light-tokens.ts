/** What the design tokens are in light colours, by where they are asked for. */
export interface LightTokens {
  /** The colour of a token inside a lane of a style, and a line of a colour, where there are such. */
  readonly colourOf: (token: string, lane?: string, line?: string) => string;
}

const RULE = /([^{}]+)\{([^{}]*)\}/g;
const DECLARATION = /--([\w-]+):\s*([^;]+);/g;
const LIGHT = /^light-dark\(\s*([^,]+),/;
const NAMED = /^var\(--([\w-]+)\)$/;

/** The declarations of the first rules for a selector, with the light one of two values. */
const rulesOf = (css: string): ReadonlyMap<string, ReadonlyMap<string, string>> => {
  const rules = new Map<string, Map<string, string>>();
  for (const [, selector = '', body = ''] of css
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .matchAll(RULE)) {
    const known = rules.get(selector.trim());
    if (known) continue;
    const declared = [...body.matchAll(DECLARATION)].map(
      ([, name = '', value = '']): [string, string] => [
        name,
        (LIGHT.exec(value)?.[1] ?? value).trim(),
      ],
    );
    rules.set(selector.trim(), new Map(declared));
  }
  return rules;
};

/** Reads the light values of the tokens out of their stylesheet. Asking for one that it has not throws. */
export const lightTokens = (css: string): LightTokens => {
  const rules = rulesOf(css);
  const colourOf = (token: string, lane?: string, line?: string): string => {
    const value = [
      `[data-colour="${line}"]`,
      `[data-lane-style="${lane}"]`,
      '[data-lane-style]',
      ':root',
    ]
      .map((selector) => rules.get(selector)?.get(token))
      .find((found) => found !== undefined);
    if (value === undefined) throw new Error(`There is no token --${token}`);
    const named = NAMED.exec(value)?.[1];
    return named === undefined ? value : colourOf(named, lane, line);
  };
  return { colourOf };
};
