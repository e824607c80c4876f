import { checkValues } from './check-values.ts';
import { complete } from './complete.ts';
import { createFaultList, type FaultList } from './fault-list.ts';
import { placed } from './fault-places.ts';
import type { RawGraph } from './format-2.ts';
import { type Graph, indexGraph } from './graph.ts';
import { isFormat1, migrate, newerFormat } from './migrate.ts';
import { readJson } from './read-json.ts';
import { checkReferences } from './references.ts';
import type { Fault } from './report.ts';
import { checkForm } from './schema-faults.ts';
import { standInsFor, withoutScenes } from './story-faults.ts';
import { checkStructure } from './structure.ts';

export type ParseResult =
  | {
      readonly ok: true;
      readonly graph: Graph;
      readonly warnings: readonly Fault[];
      /** Why scenes of the file are not in the graph. */
      readonly omissions: readonly Fault[];
    }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** Tells remarks on a file: on the graph, and on how it is written. */
type RemarkOn = (graph: Graph, raw: RawGraph, faults: FaultList) => void;

const isOmission = (fault: Fault): boolean => fault.severity === 'omission';

/**
 * Checks a value that should be a graph file. It reports every fault at once: what refers to what is
 * checked even when the form of some parts is wrong, over the parts that are well formed.
 */
const checkGraphFile = (value: unknown, remarkOn: RemarkOn): ParseResult => {
  const faults = createFaultList();
  const newer = newerFormat(value);
  if (newer !== null) {
    const values = { found: String(newer) };
    faults.add({ code: 'newer-format', severity: 'error', subject: '$.format', values });
    return { ok: false, faults: faults.told() };
  }
  const isWithinLimits = checkValues(value, faults);
  if (!isWithinLimits) return { ok: false, faults: faults.told() };
  const written = isFormat1(value) ? migrate(value) : value;
  if (isFormat1(value)) {
    faults.add({
      code: 'older-format',
      severity: 'warning',
      subject: '$.format',
      values: {},
      mend: () => [{ path: [], value: written }],
    });
  }
  checkForm(written, faults);
  checkReferences(written, faults);
  if (faults.hasErrors()) return { ok: false, faults: faults.told() };
  // Only unknown keys are left, which are kept.
  const file = complete(written as RawGraph);
  const graph = indexGraph(file);
  checkStructure(graph, faults);
  if (!faults.hasErrors()) remarkOn(graph, written as RawGraph, faults);
  const told = faults.told();
  if (faults.hasErrors()) return { ok: false, faults: told };
  const omissions = told.filter(isOmission);
  return {
    ok: true,
    graph:
      omissions.length === 0
        ? graph
        : Object.assign(indexGraph(withoutScenes(file, omissions)), {
            standIns: standInsFor(file, omissions),
          }),
    warnings: told.filter((fault) => !isOmission(fault)),
    omissions,
  };
};

const errorsFirst = (faults: readonly Fault[]): readonly Fault[] => [
  ...faults.filter(({ severity }) => severity !== 'warning'),
  ...faults.filter(({ severity }) => severity === 'warning'),
];

/**
 * Reads a graph file from text. It never throws: whatever is wrong comes back as faults.
 * @param remarkOn what looks for more in a file without errors: who draws it has no use for that
 */
export const parseGraph = (text: string, remarkOn: RemarkOn = () => {}): ParseResult => {
  const read = readJson(text);
  if (!read.ok) return { ok: false, faults: [read.fault] };
  const { value } = read;
  const parsed = checkGraphFile(value, remarkOn);
  return parsed.ok
    ? {
        ...parsed,
        warnings: placed(parsed.warnings, text, value),
        omissions: placed(parsed.omissions, text, value),
      }
    : { ok: false, faults: placed(errorsFirst(parsed.faults), text, value) };
};
