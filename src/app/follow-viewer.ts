import { applyTokens } from '../embed/apply-tokens.ts';
import { followWords } from './follow-words.ts';

/** Has the page follow what its viewer asks for beyond language and theme: colours, and the words of a file. */
export const followViewer = (): void => {
  followWords();
  applyTokens();
};
