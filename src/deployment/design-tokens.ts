/**
 * The colours that a host may bring along, from an NL Design System theme for one. Only these, only
 * as six hexadecimal digits, and only when every text that is set in them stays readable.
 */
export const TOKEN_NAMES = ['page', 'surface', 'ink', 'line', 'accent'] as const;

type TokenName = (typeof TOKEN_NAMES)[number];
type Tokens = Readonly<Partial<Record<TokenName, string>>>;

interface TokenReading {
  readonly tokens: Tokens;
  /** The ground of what is chosen, in these tokens. */
  readonly chosen: string;
  /** Parts that are no token, or whose contrast is too low; they are left out. */
  readonly refused: readonly string[];
}

const COLOUR = /^[0-9a-f]{6}$/;

/** WCAG 2.2, 1.4.3 Contrast (Minimum) for text. */
const MIN_CONTRAST = 4.5;

const DEFAULTS: Readonly<Record<'light' | 'dark', Readonly<Record<TokenName, string>>>> = {
  light: { page: 'f6f4f1', surface: 'ffffff', ink: '1c1917', line: 'e2ddd6', accent: '4c2a85' },
  dark: { page: '171412', surface: '24201d', ink: 'f5f2ee', line: '3a342f', accent: 'c4b0ec' },
};

/** Relative luminance as WCAG 2.2 defines it, 0 to 1. */
const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** Contrast ratio of two colours, 1 to 21. */
export const contrastOf = (one: string, other: string): number => {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
};

/** Black or white, whichever can be read on this colour. */
export const inkOn = (colour: string): string =>
  contrastOf(colour, 'ffffff') >= contrastOf(colour, '000000') ? 'ffffff' : '000000';

/** How much of the accent tints the ground of what is chosen: the most in which the accent can be read. */
const TINTS = [0.1, 0.06, 0.03, 0] as const;

const mixed = (accent: string, surface: string, share: number): string =>
  [0, 2, 4]
    .map((at) => {
      const [from = 0, to = 0] = [surface, accent].map((colour) =>
        Number.parseInt(colour.slice(at, at + 2), 16),
      );
      return Math.round(from + (to - from) * share)
        .toString(16)
        .padStart(2, '0');
    })
    .join('');

/** The ground of what is chosen: the surface with some of the accent in it. */
const tinted = (accent: string, surface: string): string =>
  TINTS.map((share) => mixed(accent, surface, share)).find(
    (ground) => contrastOf(accent, ground) >= MIN_CONTRAST,
  ) ?? surface;

/** Text and the grounds it is set on. */
const PAIRS: readonly {
  readonly text: TokenName;
  readonly ground: TokenName;
  readonly on?: (text: string, ground: string) => string;
}[] = [
  { text: 'ink', ground: 'page' },
  { text: 'ink', ground: 'surface' },
  { text: 'accent', ground: 'surface' },
  { text: 'accent', ground: 'surface', on: tinted },
];

/**
 * Reads `accent:1d4ed8,page:ffffff`. When a pair of colours can't be read, those of the two that the
 * host chose are refused, and ours stay.
 */
export const readTokens = (text: string, scheme: 'light' | 'dark'): TokenReading => {
  const chosen = new Map<TokenName, string>();
  const refused: string[] = [];
  for (const part of text.split(',').filter(Boolean)) {
    const [name = '', value = ''] = part.split(':');
    const known = TOKEN_NAMES.find((candidate) => candidate === name);
    const colour = value.replace(/^#/, '').toLowerCase();
    if (known && COLOUR.test(colour)) chosen.set(known, colour);
    else refused.push(part);
  }
  const colourOf = (name: TokenName) => chosen.get(name) ?? DEFAULTS[scheme][name];
  const isReadable = ({ text, ground, on }: (typeof PAIRS)[number]) => {
    const under = on ? on(colourOf(text), colourOf(ground)) : colourOf(ground);
    return contrastOf(colourOf(text), under) >= MIN_CONTRAST;
  };
  // One that is refused gives way to ours, in which another pair may not be readable.
  for (let pair = PAIRS.find((one) => !isReadable(one)); pair; ) {
    for (const name of [pair.text, pair.ground]) {
      const colour = chosen.get(name);
      if (colour !== undefined) refused.push(`${name}:${colour}`);
      chosen.delete(name);
    }
    pair = PAIRS.find((one) => !isReadable(one));
  }
  return {
    tokens: Object.fromEntries(chosen),
    chosen: tinted(colourOf('accent'), colourOf('surface')),
    refused,
  };
};

/** What else is set in a colour, or over it, and has to follow. */
export const stylesOf = ({ tokens, chosen }: TokenReading): Readonly<Record<string, string>> => {
  const { page, surface, ink, line, accent } = tokens;
  const styles: Record<string, string> = {};
  const set = (name: string, colour: string | undefined) => {
    if (colour !== undefined) styles[`--${name}`] = `#${colour}`;
  };
  set('page', page);
  set('surface', surface);
  set('surface-quiet', surface);
  set('ink', ink);
  set('ink-muted', ink);
  set('ink-dimmed', ink);
  set('line', line);
  set('accent', accent);
  set('accent-ink', accent && inkOn(accent));
  if (accent !== undefined || surface !== undefined) set('accent-surface', chosen);
  return styles;
};
