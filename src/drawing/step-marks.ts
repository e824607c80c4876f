import { STEP_NUMBER } from '../layout/dimensions.ts';
import type { Box } from '../layout/placement.ts';
import type { StepState } from '../perspective/shown-process.ts';
import { pillCorner, STEP_BORDER } from './look.ts';
import type { Shape, Tone } from './shapes.ts';

/** How the number of a step looks, by how that step stands to the present one. */
const TONES: Readonly<Record<StepState, Readonly<Record<'ground' | 'border' | 'words', Tone>>>> = {
  now: { ground: 'accent', border: 'accent', words: 'surface' },
  before: { ground: 'surface', border: 'accent', words: 'ink' },
  ahead: { ground: 'surface', border: 'ink-muted', words: 'ink' },
  off: { ground: 'surface', border: 'lane-line', words: 'ink-dimmed' },
};

/** The number of a step, on a line or in a body. */
export const stepShapes = (box: Box, number: string, state: StepState): readonly Shape[] => {
  const { ground, border, words } = TONES[state];
  return [
    {
      kind: 'box',
      x: box.x + STEP_BORDER / 2,
      y: box.y + STEP_BORDER / 2,
      width: box.width - STEP_BORDER,
      height: box.height - STEP_BORDER,
      corner: pillCorner(box),
      fill: ground,
      stroke: border,
      strokeWidth: STEP_BORDER,
    },
    {
      kind: 'words',
      text: number,
      x: box.x + box.width / 2,
      y: box.y + box.height / 2,
      anchor: 'middle',
      font: STEP_NUMBER.font,
      fill: words,
    },
  ];
};
