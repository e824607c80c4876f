import { checkValues } from './check-values.ts';
import { createFaultList } from './fault-list.ts';
import { type Graph, indexGraph } from './graph.ts';
import { readJson } from './read-json.ts';
import { checkReferences } from './references.ts';
import type { Fault } from './report.ts';
import type { GraphFile } from './schema.ts';
import { checkForm } from './schema-faults.ts';
import { withoutScenes } from './story-faults.ts';
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

const isOmission = (fault: Fault): boolean => fault.severity === 'omission';

/**
 * Checks a value that should be a graph file. It reports every fault at once: what refers to what is
 * checked even when the form of some parts is wrong, over the parts that are well formed.
 */
const checkGraphFile = (value: unknown): ParseResult => {
  const faults = createFaultList();
  const isWithinLimits = checkValues(value, faults);
  if (!isWithinLimits) return { ok: false, faults: faults.told() };
  checkForm(value, faults);
  checkReferences(value, faults);
  if (faults.hasErrors()) return { ok: false, faults: faults.told() };
  // Only unknown keys are left, which are kept. The schema transforms nothing, so this is the file.
  const file = value as GraphFile;
  const graph = indexGraph(file);
  checkStructure(graph, faults);
  const told = faults.told();
  if (faults.hasErrors()) return { ok: false, faults: told };
  const omissions = told.filter(isOmission);
  return {
    ok: true,
    graph: omissions.length === 0 ? graph : indexGraph(withoutScenes(file, omissions)),
    warnings: told.filter((fault) => !isOmission(fault)),
    omissions,
  };
};

/** Reads a graph file from text. It never throws: whatever is wrong comes back as faults. */
export const parseGraph = (text: string): ParseResult => {
  const read = readJson(text);
  return read.ok ? checkGraphFile(read.value) : { ok: false, faults: [read.fault] };
};
