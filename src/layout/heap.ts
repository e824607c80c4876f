/** Numbers by their rank, the lowest first. */
export interface Heap {
  readonly push: (item: number, rank: number) => void;
  /** The item of the lowest rank, taken out; -1: there is none. */
  readonly pop: () => number;
}

/** A binary heap. */
export const heap = (): Heap => {
  const items: number[] = [];
  const ranks: number[] = [];
  const rankAt = (index: number) => ranks[index] ?? Number.POSITIVE_INFINITY;
  const swap = (a: number, b: number) => {
    [items[a], items[b]] = [items[b] ?? -1, items[a] ?? -1];
    [ranks[a], ranks[b]] = [rankAt(b), rankAt(a)];
  };
  const push: Heap['push'] = (item, rank) => {
    let index = items.push(item) - 1;
    ranks.push(rank);
    while (index > 0) {
      const parent = (index - 1) >> 1;
      if (rankAt(parent) <= rank) break;
      swap(index, parent);
      index = parent;
    }
  };
  const pop: Heap['pop'] = () => {
    const top = items[0];
    const last = items.pop();
    const rank = ranks.pop();
    if (top === undefined || last === undefined || rank === undefined) return -1;
    if (items.length === 0) return top;
    items[0] = last;
    ranks[0] = rank;
    let index = 0;
    while (true) {
      const left = 2 * index + 1;
      const least = rankAt(left + 1) < rankAt(left) ? left + 1 : left;
      if (least >= items.length || rankAt(least) >= rankAt(index)) break;
      swap(index, least);
      index = least;
    }
    return top;
  };
  return { push, pop };
};
