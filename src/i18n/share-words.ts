import type { Provenance } from '../perspective/provenance.ts';
import type { MessagesApart } from './messages-apart.ts';
import type { ShareWords } from './provenance-words.ts';

/** How much is inferred of what a picture has: of the cells of a table; `undefined`: of lines, as is usual. */
export const shareWords = (
  { isOfCells }: Provenance,
  { matrix }: MessagesApart,
): ShareWords | undefined => (isOfCells ? matrix : undefined);
