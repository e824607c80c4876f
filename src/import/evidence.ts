import type { DraftEvidence, DraftSource } from './draft.ts';
import type { Gatherer, Row } from './gather.ts';
import { rowsOf } from './gather.ts';
import type { Sheet } from './locate-sheets.ts';
import { createIds, createNames } from './names.ts';
import { readDate } from './read-date.ts';
import { linkIn } from './read-link.ts';

type Place = NonNullable<DraftSource['places']>[number];

/** Reads where rows are known from, and the sources that they name. */
export interface EvidenceReader {
  readonly of: (row: Row) => DraftEvidence | undefined;
  /** The sources of the sheet and those that rows named beside. */
  readonly sources: () => readonly DraftSource[];
}

/** A place as the format has it: a number when it is one. */
const placeIn = (text: string): Place['place'] => (/^\d{1,9}$/u.test(text) ? Number(text) : text);

const comparable = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[“”„"‘’'`]/gu, '')
    .replace(/[\s\u00a0–—-]+/gu, ' ')
    .trim();

/** The passage of a text that is a quote but for case, dashes and spaces, as it stands there. */
const passageLike = (quote: string, words: string): string | null => {
  if (words.includes(quote)) return quote;
  const wanted = comparable(quote);
  if (wanted === '' || !comparable(words).includes(wanted)) return null;
  const pattern = wanted
    .split(' ')
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'))
    .join('[\\s\\u00a0–—“”„"‘’\'`-]+');
  return new RegExp(pattern, 'iu').exec(words)?.[0] ?? null;
};

export const readEvidence = (sheets: readonly Sheet[], gatherer: Gatherer): EvidenceReader => {
  const names = createNames();
  const idFor = createIds();
  const sources = new Map<string, DraftSource>();
  const places = new Map<string, Map<Place['place'], Place>>();
  const sourceOf = (title: string, given = ''): string => {
    const known = names.resolve(title);
    if (known !== null) return known.id;
    const id = idFor(title, 'bron', given);
    names.add(id, title);
    sources.set(id, { id, title });
    return id;
  };
  for (const row of sheets.flatMap(rowsOf)) {
    const title = row.cell('title');
    if (title === '') {
      gatherer.fault({ code: 'cell-missing', row, column: 'title' });
      continue;
    }
    const id = sourceOf(title, row.cell('id'));
    const before = sources.get(id);
    const url = linkIn(row, 'url', gatherer);
    const date = row.cell('date') === '' ? undefined : readDate(row, 'date', gatherer);
    const author = row.cell('author');
    sources.set(id, {
      ...(before ?? { id, title }),
      ...(author === '' ? {} : { author }),
      ...(date ? { date } : {}),
      ...(url ? { url } : {}),
    });
    const words = row.raw('words').trim();
    if (row.cell('place') === '' && words === '') continue;
    const place = row.cell('place') === '' ? 1 : placeIn(row.cell('place'));
    const there = places.get(id) ?? new Map<Place['place'], Place>();
    const earlier = there.get(place)?.words;
    const all = [earlier, words].filter(Boolean).join('\n');
    there.set(place, { place, ...(all === '' ? {} : { words: all }) });
    places.set(id, there);
  }
  /** The place that a quote stands in, with its words as they stand there. */
  const quoted = (row: Row, source: string, quote: string) => {
    const known = [...(places.get(source)?.values() ?? [])].filter(({ words }) => words);
    if (known.length === 0) return { quote };
    const given = row.cell('place') === '' ? null : placeIn(row.cell('place'));
    const asked = known.filter(({ place }) => given === null || place === given);
    for (const { place, words = '' } of [...asked, ...known]) {
      const passage = passageLike(quote, words);
      if (passage !== null) return { place, quote: passage };
    }
    gatherer.fault({ code: 'quote-not-found', severity: 'remark', row, column: 'quote' });
    return {};
  };
  return {
    of: (row) => {
      const title = row.cell('source');
      if (title === '') return undefined;
      if (names.resolve(title) === null) gatherer.fill('source-from-name', { name: title });
      const source = sourceOf(title);
      const quote = row.raw('quote').trim();
      const place = row.cell('place') === '' ? {} : { place: placeIn(row.cell('place')) };
      if (place.place !== undefined) {
        const there = places.get(source) ?? new Map<Place['place'], Place>();
        if (!there.has(place.place)) there.set(place.place, { place: place.place });
        places.set(source, there);
      }
      return {
        status: 'stated',
        source,
        ...place,
        ...(quote === '' ? {} : quoted(row, source, quote)),
      };
    },
    sources: () =>
      [...sources.values()].map((source) => {
        const there = [...(places.get(source.id)?.values() ?? [])];
        return there.length === 0 ? source : { ...source, places: there };
      }),
  };
};
