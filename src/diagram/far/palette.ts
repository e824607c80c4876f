import type { Lane, RelationType } from '../../model/schema.ts';

interface LaneColours {
  readonly edge: string;
  readonly surface: string;
  readonly line: string;
}

/** The colours and the font of the present theme, as a canvas takes them. */
export interface Palette {
  readonly ink: string;
  readonly muted: string;
  readonly dimmed: string;
  readonly surface: string;
  readonly font: string;
  readonly lane: (style: Lane['style']) => LaneColours;
  readonly relation: (colour: RelationType['style']['colour']) => string;
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
 * Reads the tokens where they mean something: in the computed style of an element that wears them,
 * whatever theme, host or forced colours made of them.
 * @param probe an element with a colour property for each token, made only to be read
 */
export const readPalette = (probe: HTMLElement): Palette => {
  const read = () => {
    const style = getComputedStyle(probe);
    return {
      ink: style.color,
      surface: style.backgroundColor,
      muted: style.borderTopColor,
      dimmed: style.borderRightColor,
      edge: style.borderBottomColor,
      laneSurface: style.borderLeftColor,
      laneLine: style.outlineColor,
      relation: style.textDecorationColor,
      font: style.fontFamily,
    };
  };
  const { ink, surface, muted, dimmed, font } = read();
  return {
    ink,
    surface,
    muted,
    dimmed,
    font,
    lane: remembered((laneStyle) => {
      probe.dataset.laneStyle = laneStyle;
      const { edge, laneSurface, laneLine } = read();
      return { edge, surface: laneSurface, line: laneLine };
    }),
    relation: remembered((colour) => {
      probe.dataset.colour = colour;
      return read().relation;
    }),
  };
};
