import type { FaultList } from './fault-list.ts';
import type { Graph } from './graph.ts';
import { type ParseResult, parseGraph } from './parse.ts';
import { checkQuality } from './quality.ts';

/** The day on which this runs, as `2012-01-18`. */
const presentDay = (): string => new Date().toISOString().slice(0, 10);

/**
 * Reads a graph file for who writes it: with the faults that `parseGraph` tells, and with remarks on
 * its quality. It never throws.
 * @param remarkOn what else looks at a file without errors
 */
export const reviewGraph = (
  text: string,
  today = presentDay(),
  remarkOn: (graph: Graph, faults: FaultList) => void = () => {},
): ParseResult =>
  parseGraph(text, (graph, raw, faults) => {
    checkQuality(graph, raw, today, faults);
    remarkOn(graph, faults);
  });
