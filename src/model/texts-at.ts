/** A text in a raw file, and where it stands. */
export interface Found {
  readonly value: string;
  /** Which item it is, of each list on the way to it. */
  readonly at: readonly number[];
  readonly pattern: string;
}

/** Where something stands. Only made for what is told: a file has a hundred thousand references. */
export const pathOf = ({ pattern, at }: Found): string => {
  let depth = 0;
  return `$.${pattern}`.replace(/\.\[\]/g, () => `[${at[depth++]}]`);
};

export const property = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.hasOwn(value, key)
    ? Reflect.get(value, key)
    : undefined;

/** Hands on every text at a path pattern. */
export const visitTexts = (root: unknown, pattern: string, take: (found: Found) => void): void => {
  const steps = pattern.split('.');
  const visit = (value: unknown, from: number, at: readonly number[]): void => {
    let inner = value;
    for (let depth = from; depth < steps.length; depth++) {
      const step = steps[depth] ?? '';
      if (step !== '[]') inner = property(inner, step);
      else {
        if (!Array.isArray(inner)) return;
        inner.forEach((item, index) => {
          visit(item, depth + 1, [...at, index]);
        });
        return;
      }
    }
    if (typeof inner === 'string') take({ value: inner, at, pattern });
  };
  visit(root, 0, []);
};

export const textsAt = (root: unknown, pattern: string): readonly Found[] => {
  const found: Found[] = [];
  visitTexts(root, pattern, (text) => found.push(text));
  return found;
};
