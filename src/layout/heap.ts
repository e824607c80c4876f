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
  const set = (index: number, item: number, rank: number) => {
    items[index] = item;
    ranks[index] = rank;
  };
  const push: Heap['push'] = (item, rank) => {
    let index = items.length;
    set(index, item, rank);
    while (index > 0) {
      const parent = (index - 1) >> 1;
      if (rankAt(parent) <= rank) break;
      set(index, items[parent] ?? -1, rankAt(parent));
      index = parent;
    }
    set(index, item, rank);
  };
  const pop: Heap['pop'] = () => {
    const top = items[0];
    const last = items.pop();
    const rank = ranks.pop();
    if (top === undefined || last === undefined || rank === undefined) return -1;
    if (items.length === 0) return top;
    let index = 0;
    while (true) {
      const left = 2 * index + 1;
      const least = rankAt(left + 1) < rankAt(left) ? left + 1 : left;
      if (least >= items.length || rankAt(least) >= rank) break;
      set(index, items[least] ?? -1, rankAt(least));
      index = least;
    }
    set(index, last, rank);
    return top;
  };
  return { push, pop };
};
