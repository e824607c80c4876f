import { escapeHtml } from '../../../src/model/escape-html.ts';
import { growthExponent } from '../statistics.ts';
import type { Run } from './results.ts';

interface Series {
  readonly name: string;
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

const PANEL = {
  width: 520,
  height: 340,
  left: 64,
  right: 16,
  top: 48,
  bottom: 44,
  gap: 24,
} as const;
const LEGEND_LINE = 20;
const COLOURS = ['#4c2a85', '#b45309', '#0f766e', '#9f1239', '#1d4ed8', '#57534e'];
/** Beside the colour, so that lines can be told apart without it. */
const DASHES = ['none', '8 4', '3 3', '10 3 2 3', '14 4', '1 4'];

/** The powers of ten that lie around the values. */
const decades = (values: readonly number[]): readonly number[] => {
  const low = Math.floor(Math.log10(Math.min(...values)));
  const high = Math.ceil(Math.log10(Math.max(...values)));
  return Array.from({ length: Math.max(2, high - low + 1) }, (_, index) => 10 ** (low + index));
};

/** One diagram with both axes logarithmic: a straight line is a power law. */
const panel = (title: string, unit: string, all: readonly Series[], top: number): string => {
  const series = all.filter(({ points }) => points.length > 0);
  const { width, height, left, right, bottom } = PANEL;
  const points = series.flatMap((one) => one.points);
  const heading = `<text x="${left}" y="${top + 24}" font-size="16" font-weight="700">${escapeHtml(title)}</text>`;
  if (points.length === 0) {
    return `${heading}<text x="${left}" y="${top + 60}" font-size="13">not measured</text>`;
  }
  const xs = [...new Set(points.map(({ x }) => x))].sort((a, b) => a - b);
  const ys = decades(points.map(({ y }) => y));
  const along = (value: number, from: number, to: number) =>
    from === to ? 0.5 : Math.log(value / from) / Math.log(to / from);
  const [xLow = 1, xHigh = 1] = [xs[0], xs.at(-1)];
  const [yLow = 1, yHigh = 1] = [ys[0], ys.at(-1)];
  const placeX = (x: number) => left + along(x, xLow, xHigh) * (width - left - right);
  const placeY = (y: number) =>
    top + height - bottom - along(y, yLow, yHigh) * (height - bottom - PANEL.top);
  const grid = ys.map(
    (y) =>
      `<line x1="${left}" x2="${width - right}" y1="${placeY(y)}" y2="${placeY(y)}" stroke="#d6d3d1"/><text x="${left - 8}" y="${placeY(y) + 4}" font-size="12" text-anchor="end">${y}</text>`,
  );
  const ticks = xs.map(
    (x) =>
      `<text x="${placeX(x)}" y="${top + height - bottom + 20}" font-size="12" text-anchor="middle">${x}</text>`,
  );
  const lines = series.map(({ name, points: own }, index) => {
    const colour = COLOURS[index % COLOURS.length];
    const dash = DASHES[index % DASHES.length];
    const sorted = [...own].sort((a, b) => a.x - b.x);
    const path = sorted
      .map(({ x, y }) => `${placeX(x).toFixed(1)},${placeY(y).toFixed(1)}`)
      .join(' ');
    const exponent = growthExponent(sorted);
    const label = Number.isNaN(exponent) ? name : `${name} (grows with n^${exponent.toFixed(2)})`;
    const at = top + PANEL.top + LEGEND_LINE * index;
    const dots = sorted.map(
      ({ x, y }) =>
        `<circle cx="${placeX(x).toFixed(1)}" cy="${placeY(y).toFixed(1)}" r="3.5" fill="${colour}"/>`,
    );
    return `<polyline points="${path}" fill="none" stroke="${colour}" stroke-width="2" stroke-dasharray="${dash}"/>${dots.join('')}
<line x1="${width + 8}" x2="${width + 44}" y1="${at}" y2="${at}" stroke="${colour}" stroke-width="2" stroke-dasharray="${dash}"/><text x="${width + 52}" y="${at + 4}" font-size="13">${escapeHtml(label)}</text>`;
  });
  const axis = `<text x="${width - right}" y="${top + height - 8}" font-size="12" text-anchor="end">bodies</text><text x="${left - 8}" y="${top + PANEL.top - 12}" font-size="12" text-anchor="end">${escapeHtml(unit)}</text>`;
  return [heading, axis, ...grid, ...ticks, ...lines].join('\n');
};

/** The map has the same colour in every panel. */
const oursFirst = (a: string, b: string): number =>
  Number(b.startsWith('ours')) - Number(a.startsWith('ours'));

const seriesOf = <T>(
  rows: readonly T[],
  nameOf: (row: T) => string,
  pointOf: (row: T) => { x: number; y: number },
): readonly Series[] =>
  [...new Set(rows.map(nameOf))].sort(oursFirst).map((name) => ({
    name,
    points: rows.filter((row) => nameOf(row) === name).map(pointOf),
  }));

/** How start-up, layout and memory grow with the number of bodies, as one SVG. */
export const plotRun = (run: Run): string => {
  const starts = run.start?.measured ?? [];
  const visible = (speed: '1x' | '4x') =>
    seriesOf(
      starts.filter((row) => row.speed === speed),
      ({ subject }) => subject,
      ({ bodies, visible: y }) => ({ x: bodies, y }),
    );
  const panels: (readonly [string, string, readonly Series[]])[] = [
    ['All bodies visible', 'ms', visible('1x')],
    ['All bodies visible, processor and line slowed down', 'ms', visible('4x')],
    [
      'Layout in Node, cold',
      'ms',
      seriesOf(
        run.layout ?? [],
        ({ settings, extent }) => `${settings}, ${extent}`,
        ({ bodies, ms }) => ({ x: bodies, y: Math.max(1, ms) }),
      ),
    ],
    [
      'Heap at rest',
      'MB',
      seriesOf(
        run.memory ?? [],
        ({ subject }) => subject,
        ({ bodies, bytes }) => ({ x: bodies, y: bytes / 1_000_000 }),
      ),
    ],
  ];
  const step = PANEL.height + PANEL.gap;
  const [width, height] = [PANEL.width + 340, panels.length * step];
  const drawn = panels.map(([title, unit, series], index) =>
    panel(title, unit, series, index * step),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="sans-serif" fill="#1c1917">
<title>Bestuurskaart beside its peers: start-up, layout and frames by number of bodies</title>
<rect width="100%" height="100%" fill="#fff"/>
${drawn.join('\n')}
</svg>
`;
};
