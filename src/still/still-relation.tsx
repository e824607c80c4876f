import type { DrawnRelation } from '../drawing/drawing.ts';
import { lineStates } from '../drawing/look.ts';
import { paperLook } from '../drawing/paper-look.ts';
import { relationWords } from '../drawing/relation-words.ts';
import { wayOf } from '../drawing/way-of.ts';
import { Line } from '../styles/line.tsx';
import { Shapes } from './shapes.tsx';

/** A relation: colour, dash and arrowhead, and its label where it is lit. */
export const StillRelation = ({ drawn }: { readonly drawn: DrawnRelation }) => {
  const { shown, placed } = drawn;
  const look = paperLook(drawn);
  return (
    <g color="var(--relation)" {...lineStates(shown)}>
      <g opacity={look.opacity}>
        <Line look={look} ways={[wayOf(placed)]} />
      </g>
      <Shapes shapes={relationWords(drawn)} />
    </g>
  );
};
