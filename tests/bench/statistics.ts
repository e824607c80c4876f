/** Of the values in order, the one below which this share of them lies, 0 to 1. NaN for none. */
export const quantile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)] ?? Number.NaN;
  const high = sorted[Math.ceil(at)] ?? Number.NaN;
  return low + (high - low) * (at - Math.floor(at));
};

export const median = (values: readonly number[]): number => quantile(values, 0.5);

interface Point {
  readonly x: number;
  readonly y: number;
}

/** How much `y` grows with each 1 of `x`, by least squares. NaN for fewer than two points. */
export const slope = (points: readonly Point[]): number => {
  const mean = (of: keyof Point) =>
    points.reduce((sum, point) => sum + point[of], 0) / points.length;
  const [middleX, middleY] = [mean('x'), mean('y')];
  const sum = (product: (point: Point) => number) =>
    points.reduce((total, point) => total + product(point), 0);
  return sum(({ x, y }) => (x - middleX) * (y - middleY)) / sum(({ x }) => (x - middleX) ** 2);
};

/** How `y` grows with `x`: the exponent of the power law that fits best. 1 is linear. */
export const growthExponent = (points: readonly Point[]): number =>
  slope(points.map(({ x, y }) => ({ x: Math.log(x), y: Math.log(y) })));
