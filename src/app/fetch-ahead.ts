import { quietly } from '../lazy/quietly.ts';
import { fetchDetails, NoticeList } from '../panels/lazy.ts';
import { fetchProcessParts } from '../process/lazy.ts';
import { BareLink, SearchDialog, ShortcutsDialog, StagePage } from './lazy.ts';
import { fetchChoiceWords } from './live-sentence.tsx';
import { fetchList } from './pictures.tsx';

/** What a reader is likely to open next, the likeliest first. */
const NEXT: readonly (() => Promise<unknown>)[] = [
  // What tells of a part that can't be had has to be there before that.
  NoticeList.fetch,
  fetchChoiceWords,
  BareLink.fetch,
  fetchDetails,
  SearchDialog.fetch,
  fetchProcessParts,
  fetchList,
  StagePage.fetch,
  ShortcutsDialog.fetch,
];

/**
 * Fetches it, one after another: to ask for all at once holds a reader up. What fails ahead of need is
 * fetched again, and told, when it is asked for.
 */
export const fetchAhead = async (): Promise<void> => {
  for (const fetch of NEXT) await quietly(fetch).catch(() => undefined);
};
