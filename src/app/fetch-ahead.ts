import { quietly } from '../lazy/quietly.ts';
import { DETAILS, NoticeList } from '../panels/lazy.ts';
import { PROCESS_PARTS } from '../process/lazy.ts';
import { BareLink, SearchDialog, ShortcutsDialog, StagePage } from './lazy.ts';
import { fetchChoiceWords } from './live-sentence.tsx';
import { fetchList } from './pictures.tsx';

interface Part {
  readonly fetch: () => Promise<unknown>;
}

/** What a reader is likely to open next, the likeliest first; what is of use only together is together. */
const NEXT: readonly (readonly Part[])[] = [
  // What tells of a part that can't be had has to be there before that.
  [NoticeList],
  [{ fetch: fetchChoiceWords }],
  [BareLink],
  DETAILS,
  [SearchDialog],
  PROCESS_PARTS,
  [{ fetch: fetchList }],
  [StagePage],
  [ShortcutsDialog],
];

const fetchQuietly = ({ fetch }: Part): Promise<unknown> => quietly(fetch).catch(() => undefined);

/**
 * Fetches it, one after another: to ask for all at once holds a reader up. What fails ahead of need is
 * fetched again, and told, when it is asked for.
 */
export const fetchAhead = async (): Promise<void> => {
  for (const parts of NEXT) await Promise.all(parts.map(fetchQuietly));
};
