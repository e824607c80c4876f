import { arrowheadPath, isFilled } from '../drawing/arrowhead-shapes.ts';
import { HEAD_LINE, type LineLook } from '../drawing/look.ts';
import type { Way } from '../drawing/way-of.ts';

interface LineProps {
  readonly look: Pick<LineLook, 'width' | 'dash' | 'lineOpacity' | 'head'>;
  /** Several are drawn as one. */
  readonly ways: readonly Pick<Way, 'stroke' | 'tip' | 'angle'>[];
  /** Of the line without its ends. */
  readonly className?: string | undefined;
}

/** A line and its ends, in the present colour. */
export const Line = ({ look, ways, className }: LineProps) => (
  <>
    <path
      className={className}
      d={ways.map(({ stroke }) => stroke).join('')}
      fill="none"
      stroke="currentColor"
      strokeWidth={look.width}
      strokeDasharray={look.dash}
      strokeOpacity={look.lineOpacity}
    />
    <path
      d={ways.map(({ tip, angle }) => arrowheadPath(look.head, tip, angle)).join('')}
      {...(isFilled(look.head)
        ? { fill: 'currentColor' }
        : { fill: 'var(--surface)', stroke: 'currentColor', strokeWidth: HEAD_LINE })}
    />
  </>
);
