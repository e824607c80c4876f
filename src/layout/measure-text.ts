import metrics from './font-metrics.json' with { type: 'json' };

export interface Font {
  /** In diagram units. */
  readonly size: number;
  readonly weight: 400 | 600 | 650 | 700;
}

/** Browsers round and hint letters a little differently; no name may be cut off by that. */
const SLACK = 1.03;
/** In thousandths of an em, for letters the font does not have: drawn by another font. */
const UNKNOWN_WIDTH = 700;
const WIDE_WIDTH = 1100;
const FIRST_WIDE_CODE = 0x1100;
const SOFT_HYPHEN = '\u00ad';

const widths = new Map(
  Object.entries(metrics).map(([weight, table]) => [weight, new Map(Object.entries(table))]),
);

/** How wide one line of text is, in thousandths of an em: that of its letters added up. */
export const emsOf = (text: string, { weight }: Font): number => {
  const table = widths.get(String(weight));
  let total = 0;
  for (const letter of text) {
    if (letter === SOFT_HYPHEN) continue;
    const code = letter.codePointAt(0) ?? 0;
    total += table?.get(letter) ?? (code >= FIRST_WIDE_CODE ? WIDE_WIDTH : UNKNOWN_WIDTH);
  }
  return total;
};

/** Thousandths of an em in diagram units. */
export const widthOf = (ems: number, { size }: Font): number => (ems / 1000) * size * SLACK;

/** How wide one line of text is, in diagram units. Measured without a screen, equal everywhere. */
export const measureText = (text: string, font: Font): number => widthOf(emsOf(text, font), font);
