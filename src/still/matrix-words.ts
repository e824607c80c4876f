import type { MessagesApart } from '../i18n/messages-apart.ts';
import { personOf } from '../i18n/seat-words.ts';
import { EVIDENCE_WORD } from '../model/evidence-words.ts';
import type { Graph } from '../model/graph.ts';
import { plainText } from '../model/plain-text.ts';
import type { Language } from '../model/text.ts';
import { type Cell, type Matrix, marksIn } from '../perspective/matrix-rows.ts';

type Words = MessagesApart['matrix'];

/** The name of a column: of a role, or of a member. */
export const columnName = (graph: Graph, id: string, lang: Language): string =>
  plainText((graph.roles.get(id)?.label ?? graph.bodies.get(id)?.name)?.[lang] ?? id);

/** What a cell says: how one sits there, how that is held, and who. */
export const cellText = (
  graph: Graph,
  cell: Cell | undefined,
  words: Words,
  lang: Language,
): string => {
  if (!cell) return words.no;
  const extent = { full: words.yes, partial: words.partial, leads: words.leads }[cell.extent];
  const held = cell.evidence === 'stated' ? [] : [EVIDENCE_WORD[cell.evidence][lang]];
  const names = (cell.seats ?? []).map((seat) => personOf(graph, seat));
  return [extent, ...held, ...names].filter((part) => part !== null).join(', ');
};

/** What the marks in a table stand for. */
export const marksTold = (matrix: Matrix, words: Words): string =>
  marksIn(matrix)
    .map((mark) => words.explanation[mark])
    .join(' ');
