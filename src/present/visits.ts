/** When the talk came to a scene, in milliseconds of its own time. */
export interface Visit {
  readonly scene: string;
  readonly at: number;
}

/** The visits when the talk comes to a scene; a clock that was put back begins them anew. */
export const visitedNext = (visits: readonly Visit[], next: Visit): readonly Visit[] => {
  const last = visits.at(-1);
  if (last === undefined || next.at < last.at) return [next];
  if (last.scene === next.scene) return visits;
  return last.at === next.at ? visitedNext(visits.slice(0, -1), next) : [...visits, next];
};

/** How long each scene was shown, over all its visits, in milliseconds. @param now in time of the talk */
export const timesOf = (visits: readonly Visit[], now: number): ReadonlyMap<string, number> => {
  const times = new Map<string, number>();
  visits.forEach(({ scene, at }, index) => {
    const until = visits[index + 1]?.at ?? Math.max(now, at);
    times.set(scene, (times.get(scene) ?? 0) + until - at);
  });
  return times;
};
