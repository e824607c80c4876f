import { type Graph, mustGet } from '../model/graph.ts';
import type { GraphFile, Remark, Source } from '../model/schema.ts';
import { fillSentence } from '../model/sentences.ts';
import type { Language } from '../model/text.ts';
import { dateOf } from './date-of.ts';
import type { Messages } from './messages.ts';

/** A source with as much as the file says of it: title, author, date. */
export const sourceWords = ({ title, author, date }: Source, language: Language): string =>
  [title, author, date === undefined ? undefined : dateOf(date, language)]
    .filter((part) => part !== undefined)
    .join(', ');

/** What heads remarks: the source that they all come from, where there is one. */
export const remarksHeading = (
  graph: Graph,
  remarks: readonly Remark[],
  { details }: Messages,
): string => {
  const sources = new Set(
    remarks.map(({ evidence }) => (evidence.status === 'stated' ? evidence.source : null)),
  );
  const [only = null] = sources;
  return sources.size === 1 && only !== null
    ? fillSentence(details.remarksFrom, { source: mustGet(graph.sources, only).title })
    : details.remarks;
};

/** The version and licence of the data; empty where the file says neither. */
export const dataSentence = (
  { version, licence }: GraphFile['meta'],
  { details }: Messages,
): string => {
  const known = [
    version === undefined ? undefined : fillSentence(details.version, { version }),
    licence,
  ].filter((part) => part !== undefined);
  return known.length === 0 ? '' : `${details.data}: ${known.join(', ')}.`;
};
