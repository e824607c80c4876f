import { mustGet } from './graph.ts';

/** Something that joins two ends: a relation, or a line of a picture. */
interface Edge {
  readonly from: string;
  readonly to: string;
}

const neighboursIn = (
  ids: readonly string[],
  edges: readonly Edge[],
): ReadonlyMap<string, Set<string>> => {
  const neighbours = new Map(ids.map((id) => [id, new Set<string>()]));
  for (const { from, to } of edges) {
    mustGet(neighbours, from).add(to);
    mustGet(neighbours, to).add(from);
  }
  return neighbours;
};

/** Whom each end has on the other side; `null` when one has several. */
const onlyOthers = (
  edges: readonly Edge[],
  own: keyof Edge,
  other: keyof Edge,
): ReadonlyMap<string, string> | null => {
  const found = new Map<string, string>();
  for (const edge of edges) {
    const known = found.get(edge[own]);
    if (known !== undefined && known !== edge[other]) return null;
    found.set(edge[own], edge[other]);
  }
  return found;
};

/** Whether edges, each once, make no circle: in every connected part there is one less than there are ends. */
const isAcyclic = (neighbours: ReadonlyMap<string, ReadonlySet<string>>): boolean => {
  const seen = new Set<string>();
  for (const start of neighbours.keys()) {
    if (seen.has(start)) continue;
    seen.add(start);
    const waiting: (readonly [string, string | null])[] = [[start, null]];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const [id, from] = next;
      for (const other of mustGet(neighbours, id)) {
        if (other === from) continue;
        if (seen.has(other)) return false;
        seen.add(other);
        waiting.push([other, id]);
      }
    }
  }
  return true;
};

/** Everything hangs under the one with most neighbours of its part. */
const hungUnderFullest = (
  neighbours: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlyMap<string, string> => {
  const parents = new Map<string, string>();
  const seen = new Set<string>();
  const fullestFirst = [...neighbours].sort(([, a], [, b]) => b.size - a.size);
  for (const [root] of fullestFirst) {
    seen.add(root);
    const waiting = [root];
    for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
      for (const other of mustGet(neighbours, id)) {
        if (seen.has(other)) continue;
        seen.add(other);
        parents.set(other, id);
        waiting.push(other);
      }
    }
  }
  return parents;
};

/**
 * Who hangs under whom, when edges between these ids make a forest: from each child to its parent. Where
 * the direction of the edges tells who is above, it does. `null` when they make none.
 * @param isUpward edges run from what is below to what is above it, where both would do
 */
export const forestOf = (
  ids: readonly string[],
  edges: readonly Edge[],
  isUpward: boolean,
): ReadonlyMap<string, string> | null => {
  const known = new Set(ids);
  const own = edges.filter(({ from, to }) => from !== to && known.has(from) && known.has(to));
  if (own.length === 0) return null;
  const neighbours = neighboursIn(ids, own);
  if (!isAcyclic(neighbours)) return null;
  const down = onlyOthers(own, 'to', 'from');
  const up = onlyOthers(own, 'from', 'to');
  return (isUpward ? (up ?? down) : (down ?? up)) ?? hungUnderFullest(neighbours);
};
