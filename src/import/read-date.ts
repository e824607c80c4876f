import { dayIn, firstDayIn } from '../model/day.ts';
import type { Gatherer, Row } from './gather.ts';

/** What people write before a day, and what the day is without it. */
const SINCE = /^(?:per|vanaf|sinds|met ingang van|m\.?i\.?v\.?|from|since|as of)\s+/iu;

/** The day that a cell holds; `undefined`: none that exists, which is told. */
export const readDate = (row: Row, column: string, gatherer: Gatherer): string | undefined => {
  const text = row.cell(column).replace(SINCE, '');
  if (text === '') return undefined;
  const day = dayIn(text);
  if (day === null)
    gatherer.fault({
      code: 'date-unknown',
      severity: 'remark',
      row,
      column,
      right: firstDayIn(text),
    });
  return day ?? undefined;
};
