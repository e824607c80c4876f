import { dayBeside, dayIn, firstDayIn } from '../model/day.ts';
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
      right: firstDayIn(text) ?? dayBeside(text) ?? undefined,
    });
  return day ?? undefined;
};

interface Period {
  readonly from?: string;
  readonly until?: string;
}

/** From when until when a row says that something is so; one that ends before it begins is told. */
export const readPeriod = (row: Row, gatherer: Gatherer): Period => {
  const [from, until] = (['from', 'until'] as const).map((column) =>
    readDate(row, column, gatherer),
  );
  const { columns, name: sheet } = row.sheet;
  const [left, right] = [columns.get('from'), columns.get('until')];
  if (from !== undefined && until !== undefined && from > until) {
    const cells =
      left === undefined || right === undefined
        ? []
        : [
            { sheet, row: row.index, column: left, value: row.cell('until') },
            { sheet, row: row.index, column: right, value: row.cell('from') },
          ];
    const label = `${row.cell('until')} – ${row.cell('from')}`;
    gatherer.fault({
      code: 'period-turned',
      severity: 'remark',
      row,
      column: 'until',
      values: { from: row.cell('from') },
      otherRepairs: [{ kind: 'set', cells, label }],
    });
  }
  return { ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) };
};
