import { plainText } from '../model/plain-text.ts';
import type { Language } from '../model/text.ts';
import type { Row } from '../perspective/matrix-rows.ts';

/** By which column a table is sorted. */
export interface Sorting {
  /** `body`, or a column; `null`: by lane and then by name. */
  readonly column: string | null;
  readonly descending: boolean;
}

/** Rows by the names of their bodies, or those first that have a mark in a column. */
export const sortRows = (
  rows: readonly Row[],
  { column, descending }: Sorting,
  lang: Language,
): readonly Row[] => {
  if (column === null) return rows;
  const rank = ({ body, cells }: Row): string | number => {
    if (column === 'body') return plainText(body.name[lang]);
    const cell = cells.get(column);
    return cell ? { full: 0, partial: 1, leads: 1 }[cell.extent] : 2;
  };
  return rows.toSorted((a, b) => {
    const [first, second] = descending ? [b, a] : [a, b];
    const [left, right] = [rank(first), rank(second)];
    return typeof left === 'string' && typeof right === 'string'
      ? left.localeCompare(right, lang)
      : Number(left) - Number(right);
  });
};
