import type { Language } from '../model/text.ts';
import type { UsedSource } from '../perspective/provenance.ts';
import { listOf } from './list-of.ts';

/** Places that follow each other, as one: from and to. */
const runsOf = (places: readonly (number | string)[]): readonly (readonly [number, number])[] => {
  const runs: [number, number][] = [];
  for (const place of places) {
    if (typeof place === 'string') continue;
    const last = runs.at(-1);
    if (last !== undefined && place === last[1] + 1) last[1] = place;
    else runs.push([place, place]);
  }
  return runs;
};

/** "dia 9–11", "dia 10 en 16": the places of a source, as people write them. Two in a row stay two. */
export const placesOf = ({ source, places }: UsedSource, language: Language): string => {
  const said = places.filter((place) => typeof place === 'string');
  const written = runsOf(places).flatMap(([from, to]) =>
    to - from < 2 ? [...new Set([from, to])].map(String) : [`${from}–${to}`],
  );
  const numbered =
    written.length > 0 ? `${source.placeLabel[language]} ${listOf(written, language)}` : [];
  // Without a place the source itself is named.
  return [numbered, said].flat().join(', ') || source.title;
};
