/** The columns that have a mark in a row, by their numbers. */
type Marks = readonly number[];

/** How many rows each two columns share, by their numbers. */
const sharedBy = (columns: number, rows: readonly Marks[]): readonly (readonly number[])[] => {
  const shared = Array.from({ length: columns }, () => new Array<number>(columns).fill(0));
  for (const marks of rows) {
    for (const one of marks) {
      const counts = shared[one];
      for (const other of marks) if (counts) counts[other] = (counts[other] ?? 0) + 1;
    }
  }
  return shared;
};

const togetherness = (order: readonly number[], shared: readonly (readonly number[])[]): number =>
  order.reduce((sum, column, index) => sum + (shared[column]?.[order[index + 1] ?? -1] ?? 0), 0);

/** From one column on, always to the one that shares the most rows with the last. */
const greedily = (first: number, shared: readonly (readonly number[])[]): readonly number[] => {
  const order = [first];
  const left = new Set(shared.keys());
  left.delete(first);
  while (left.size > 0) {
    const near = shared[order.at(-1) ?? first];
    const next = [...left].reduce((a, b) => ((near?.[b] ?? 0) > (near?.[a] ?? 0) ? b : a));
    order.push(next);
    left.delete(next);
  }
  return order;
};

/** The order with a stretch of it turned around, as long as that brings more together. */
const turned = (
  start: readonly number[],
  shared: readonly (readonly number[])[],
): readonly number[] => {
  let order = start;
  const worth = (a: number | undefined, b: number | undefined) =>
    a === undefined || b === undefined ? 0 : (shared[a]?.[b] ?? 0);
  for (let round = 0; round < order.length; round++) {
    const before = order;
    for (let from = 0; from < order.length; from++) {
      for (let to = from + 1; to < order.length; to++) {
        // One by one: a list of the four, for each of millions of stretches, is most of the time that this takes.
        const left = order[from - 1];
        const first = order[from];
        const last = order[to];
        const right = order[to + 1];
        const gain =
          worth(left, last) + worth(first, right) - worth(left, first) - worth(last, right);
        if (gain <= 0) continue;
        const stretch = order.slice(from, to + 1).reverse();
        order = [...order.slice(0, from), ...stretch, ...order.slice(to + 1)];
      }
    }
    if (order === before) break;
  }
  return order;
};

/** How far apart the first and the last mark of rows are, all in all. */
const spanOf = (order: readonly number[], rows: readonly Marks[]): number => {
  const placeOf: number[] = [];
  for (const [place, column] of order.entries()) placeOf[column] = place;
  return rows.reduce((sum, marks) => {
    const places = marks.map((column) => placeOf[column] ?? 0);
    return places.length < 2 ? sum : sum + Math.max(...places) - Math.min(...places);
  }, 0);
};

/**
 * Columns in an order that keeps who sits together side by side: the row of marks of a body is broken as
 * seldom as a search from every column finds. It ends, and equal tables have equal orders.
 */
export const orderColumns = (
  columns: readonly string[],
  rows: readonly ReadonlyMap<string, unknown>[],
): readonly string[] => {
  const marked = rows.map((row) => columns.flatMap((id, index) => (row.has(id) ? [index] : [])));
  const shared = sharedBy(columns.length, marked);
  const own = columns.map((_, index) => index);
  const tried = [own, ...own.map((first) => turned(greedily(first, shared), shared))].map(
    (order) => ({ order, together: togetherness(order, shared) }),
  );
  const most = Math.max(...tried.map(({ together }) => together));
  const best = tried.filter(({ together }) => together === most);
  const spans = best.map(({ order }) => spanOf(order, marked));
  const order = best[spans.indexOf(Math.min(...spans))]?.order ?? own;
  return order.flatMap((index) => columns[index] ?? []);
};
