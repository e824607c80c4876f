import type { Gatherer, Row } from './gather.ts';
import type { ImportFaultCode } from './import-report.ts';
import type { Names } from './names.ts';
import { wordsIn } from './same-words.ts';

/** Ways to write several names in one cell; a name that holds such a mark itself is tried as a whole first. */
const SEPARATORS = [/[;\n]/u, /[,/+]|\s(?:en|and|&)\s/u];

const partsOf = (text: string, separator: RegExp): readonly string[] =>
  text
    .split(separator)
    .map(wordsIn)
    .filter((part) => part !== '');

/** The names that a cell holds, each apart. */
export const namesIn = (raw: string, names: Names): readonly string[] => {
  const whole = wordsIn(raw);
  if (whole === '') return [];
  if (names.resolve(whole) !== null) return [whole];
  const [strict, loose] = SEPARATORS as [RegExp, RegExp];
  return partsOf(raw, strict).flatMap((part) => {
    if (names.resolve(part) !== null) return [part];
    const smaller = partsOf(part, loose);
    // A mark inside a name separates nothing: only when what it separates is known.
    return smaller.length > 1 && smaller.some((name) => names.resolve(name) !== null)
      ? smaller
      : [part];
  });
};

/** A repair of one name in a cell that holds more. */
export const inCell =
  (raw: string, found: string) =>
  (right: string): string =>
    raw.trim() === found ? right : raw.replace(found, () => right);

interface Referring {
  readonly row: Row;
  readonly column: string;
  readonly names: Names;
  /** What is told of a name that is nobody's where the cell names nobody else; absent: the same as else. */
  readonly whenAlone?: ImportFaultCode;
  readonly gatherer: Gatherer;
}

/** The bodies that a cell names. Names that are nobody's are told, with the nearest one. */
export const bodiesIn = ({
  row,
  column,
  names,
  whenAlone = 'unknown-body',
  gatherer,
}: Referring): readonly string[] => {
  const raw = row.raw(column);
  const named = namesIn(raw, names);
  const isAlone = named.every((name) => names.resolve(name) === null);
  const ids = named.flatMap((name) => {
    const known = names.resolve(name);
    if (known === null) {
      gatherer.fault({
        code: isAlone ? whenAlone : 'unknown-body',
        row,
        column,
        values: { found: name },
        right: names.suggest(name) ?? undefined,
        inCell: inCell(raw, name),
        otherRepairs: [{ kind: 'add-body', name }],
      });
      return [];
    }
    if (known.asDeclared !== null && known.asDeclared !== name) {
      gatherer.fault({
        code: 'spelled-otherwise',
        severity: 'remark',
        row,
        column,
        values: { found: name },
        right: known.asDeclared,
        inCell: inCell(raw, name),
      });
    }
    return [known.id];
  });
  return [...new Set(ids)];
};
