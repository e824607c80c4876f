import { LABEL, PILL } from '../layout/dimensions.ts';
import { labelLines } from '../layout/label-lines.ts';
import type { Box, PlacedLabel } from '../layout/placement.ts';
import { remarkedLabel } from '../model/line-label.ts';
import { PILL_BORDER, pillCorner } from './look.ts';
import type { Shape, Tone } from './shapes.ts';

/** Where the words in a box hold on to it. */
const heldAt = ({ x, width, anchor }: PlacedLabel): number =>
  anchor === 'start' ? x : anchor === 'end' ? x + width : x + width / 2;

/** The word of a line beside it, and the remark under it or behind it where there is room. */
export const labelShapes = (
  label: PlacedLabel,
  text: string,
  remark: string | null,
  isDimmed: boolean,
): readonly Shape[] => {
  const { font, remarkFont } = LABEL;
  const held = { kind: 'words', x: heldAt(label), anchor: label.anchor } as const;
  const words = remark !== null && label.remark === 'behind' ? remarkedLabel(text, remark) : text;
  const lines = labelLines(words, label.lines);
  return [
    ...lines.map(
      (line, index): Shape => ({
        ...held,
        text: line,
        y: label.y + (index + 0.5) * font.lineHeight,
        font: isDimmed ? remarkFont : font,
        fill: isDimmed ? 'ink-dimmed' : 'relation',
      }),
    ),
    ...(remark === null || label.remark !== 'under'
      ? []
      : [
          {
            ...held,
            text: remark,
            y: label.y + lines.length * font.lineHeight + remarkFont.lineHeight / 2,
            font: remarkFont,
            fill: isDimmed ? ('ink-dimmed' as const) : ('ink-muted' as const),
          },
        ]),
  ];
};

/** The word of a way in a swimlane picture: a pill on its line, with the word in its middle. */
export const pillShapes = (
  box: Box,
  text: string,
  tone: Tone,
  weight: number,
): readonly Shape[] => [
  {
    kind: 'box',
    ...box,
    corner: pillCorner(box),
    fill: 'surface',
    stroke: tone,
    strokeWidth: PILL_BORDER,
  },
  {
    kind: 'words',
    text,
    x: box.x + box.width / 2,
    y: box.y + box.height / 2,
    anchor: 'middle',
    font: { size: PILL.font.size, weight },
    fill: tone,
  },
];
