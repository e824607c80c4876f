import type { Box, Point } from '../layout/placement.ts';

/** Colours by what they mean, named as the design tokens are: each painter knows its own value of them. */
export type Tone =
  | 'ink'
  | 'ink-muted'
  | 'ink-dimmed'
  | 'surface'
  | 'accent'
  | 'lane'
  | 'lane-ink'
  | 'lane-surface'
  | 'lane-line'
  | 'relation';

interface Paint {
  readonly fill?: Tone | undefined;
  readonly fillOpacity?: number | undefined;
  readonly stroke?: Tone | undefined;
  readonly strokeWidth?: number;
  readonly dash?: string | undefined;
}

/** The simplest things that a mark is made of. */
export type Shape =
  | ({ readonly kind: 'box'; readonly corner: number } & Box & Paint)
  | ({ readonly kind: 'path'; readonly path: string } & Paint)
  | ({
      readonly kind: 'words';
      readonly text: string;
      readonly anchor: 'start' | 'middle' | 'end';
      readonly font: { readonly size: number; readonly weight: number };
      readonly fill: Tone;
      /** Written from the bottom up, around the same point. */
      readonly isUpright?: boolean;
    } & Point);

/** A box with that much more room on every side. */
export const around = ({ x, y, width, height }: Box, room: number): Box => ({
  x: x - room,
  y: y - room,
  width: width + 2 * room,
  height: height + 2 * room,
});

/** The strip along the left of a rounded box. */
export const leftStrip = ({ x, y, height }: Box, width: number, corner: number): string => {
  const [right, bottom] = [x + width, y + height];
  return `M${right},${y}H${x + corner}Q${x},${y} ${x},${y + corner}V${bottom - corner}Q${x},${bottom} ${x + corner},${bottom}H${right}Z`;
};
