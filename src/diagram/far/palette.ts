import type { Tone } from '../../drawing/shapes.ts';
import type { Lane, RelationType } from '../../model/schema.ts';

/** The colours and the font of the present theme, as a canvas takes them. */
export interface Palette {
  readonly font: string;
  /** What a tone is in a lane of this style. */
  readonly lane: (style: Lane['style']) => (tone: Tone) => string;
  /** What a tone is on a line of this colour. */
  readonly line: (colour: RelationType['style']['colour']) => (tone: Tone) => string;
}

const remembered = <K, V>(read: (key: K) => V): ((key: K) => V) => {
  const known = new Map<K, V>();
  return (key) => {
    const value = known.get(key) ?? read(key);
    known.set(key, value);
    return value;
  };
};

/**
 * Reads the tokens from the computed style of an element: with what theme, host and forced colours
 * make of them, which a stylesheet alone does not tell.
 * @param probe an element with a colour property for each token, made only to be read
 */
export const readPalette = (probe: HTMLElement): Palette => {
  const tones = (): ((tone: Tone) => string) => {
    const style = getComputedStyle(probe);
    const known: Readonly<Record<Tone, string>> = {
      ink: style.color,
      surface: style.backgroundColor,
      accent: style.columnRuleColor,
      'ink-muted': style.borderTopColor,
      'ink-dimmed': style.borderRightColor,
      lane: style.borderBottomColor,
      'lane-surface': style.borderLeftColor,
      'lane-line': style.outlineColor,
      'lane-ink': style.fill,
      relation: style.textDecorationColor,
    };
    return (tone) => known[tone];
  };
  return {
    font: getComputedStyle(probe).fontFamily,
    lane: remembered((laneStyle) => {
      probe.dataset.laneStyle = laneStyle;
      return tones();
    }),
    line: remembered((colour) => {
      probe.dataset.colour = colour;
      return tones();
    }),
  };
};
