import type { Graph } from './graph.ts';
import { mustGet } from './graph.ts';
import type { Body, Step, View } from './schema.ts';
import type { Language } from './text.ts';

/** The kind that councils have in a graph file. */
const COUNCIL_KIND = 'council';

/** What a picture says of the council in which the reader's member sits: a catalogue. */
export const YOUR_COUNCIL: Readonly<Record<Language, string>> = {
  nl: 'Uw raad',
  en: 'Your council',
};

/** Whether a body is a council, or the councils of several together. */
export const isCouncil = ({ kind }: Body): boolean => kind === COUNCIL_KIND;

/** Whether a council can do something in a step. */
export const hasCouncilTurn = ({ council }: Step): boolean => (council?.length ?? 0) > 0;

/** A step in which a council can do something, and a view that shows it. */
export interface CouncilTurn {
  readonly view: View;
  readonly step: Step;
}

/** Where councils can do something: each step of a process that says so, in the first view that shows it. */
export const councilTurns = (graph: Graph): readonly CouncilTurn[] => {
  const seen = new Set<string>();
  return graph.file.views.flatMap((view) => {
    if (view.process === undefined || seen.has(view.process)) return [];
    seen.add(view.process);
    const { steps } = mustGet(graph.processes, view.process);
    return steps.filter(hasCouncilTurn).map((step) => ({ view, step }));
  });
};
