import type { Shape, Tone } from '../drawing/shapes.ts';

const colourOf = (tone: Tone | undefined): string =>
  tone === undefined ? 'none' : `var(--${tone})`;

const drawn = (shape: Shape, key: number) => {
  if (shape.kind === 'words') {
    const { text, x, y, anchor, font, fill, isUpright } = shape;
    const place = isUpright ? { transform: `translate(${x} ${y}) rotate(-90)` } : { x, y };
    return (
      <text
        key={key}
        {...place}
        textAnchor={anchor}
        dominantBaseline="central"
        fontSize={font.size}
        fontWeight={font.weight}
        fill={colourOf(fill)}
      >
        {text}
      </text>
    );
  }
  const { fill, fillOpacity, stroke, strokeWidth, dash } = shape;
  const paint = {
    fill: colourOf(fill),
    fillOpacity,
    ...(stroke === undefined
      ? {}
      : { stroke: colourOf(stroke), strokeWidth, strokeDasharray: dash }),
  };
  if (shape.kind === 'path') return <path key={key} d={shape.path} {...paint} />;
  const { x, y, width, height, corner } = shape;
  return <rect key={key} x={x} y={y} width={width} height={height} rx={corner} {...paint} />;
};

/** The shapes of marks as SVG. Their colours are those of the element around them. */
export const Shapes = ({ shapes }: { readonly shapes: readonly Shape[] }) => shapes.map(drawn);
