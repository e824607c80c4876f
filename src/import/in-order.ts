import type { ImportFault } from './import-report.ts';
import type { Tables } from './table.ts';

/** Errors first, and each as they stand in the workbook. */
export const inOrder = (
  faults: readonly ImportFault[],
  { sheets }: Tables,
): readonly ImportFault[] => {
  const places = new Map(sheets.map(({ name }, index) => [name, index]));
  const orderOf = ({ severity, sheet, row }: ImportFault): number =>
    (severity === 'error' ? 0 : 1e12) + (places.get(sheet) ?? -1) * 1e7 + (row ?? 0);
  return faults.toSorted((one, other) => orderOf(one) - orderOf(other));
};
