import { lengthOf } from '../layout/geometry.ts';
import type {
  Box,
  PlacedBody,
  PlacedLane,
  PlacedRelation,
  Placement,
} from '../layout/placement.ts';
import { guestsOf, stepWords, wayKey } from '../layout/swimlane-shape-of.ts';
import { hasCouncilTurn, isCouncil } from '../model/council.ts';
import { evidenceOfWay } from '../model/evidence-of-way.ts';
import { type Graph, mustGet } from '../model/graph.ts';
import type { Evidence, Lane, Step } from '../model/schema.ts';
import type { Language } from '../model/text.ts';
import type { ShownProcess, StepState } from '../perspective/shown-process.ts';
import { breakableName } from './breakable-name.ts';
import { evidenceLook, type LineLook, WAY_HEAD, WAY_OFF_WIDTH, WAY_WIDTH } from './look.ts';
import { type Way, wayOf } from './way-of.ts';

/** A step of a process with where it is: a card like that of a body. */
interface DrawnStep {
  readonly step: Step;
  readonly state: StepState;
  readonly placed: PlacedBody;
  /** Whose turn it is, and what they do, with the places where a word may break. */
  readonly who: string;
  readonly what: string;
  readonly laneStyle: Lane['style'];
}

/** A way from a step to the next, with where it goes. */
interface DrawnWay {
  readonly key: string;
  readonly id: string;
  /** Another way was taken. */
  readonly isOff: boolean;
  readonly isInferred: boolean;
  readonly look: Omit<LineLook, 'colour'>;
  readonly way: Way;
  readonly label: { readonly box: Box; readonly text: string } | null;
}

/** Who acts in a step from another lane, with where that stands. */
interface DrawnGuests {
  readonly key: string;
  readonly step: Step;
  readonly state: StepState;
  readonly placed: PlacedBody;
  readonly laneStyle: Lane['style'];
  /** A council is one of them, and can do something in the step. */
  readonly isCouncilTurn: boolean;
}

/** All of a swimlane picture: lanes beside each other, the ways between steps, and the steps on top. */
export interface SwimlaneDrawing {
  readonly lanes: readonly {
    readonly placed: PlacedLane;
    readonly style: Lane['style'];
    readonly label: string;
  }[];
  readonly ways: readonly DrawnWay[];
  readonly steps: readonly DrawnStep[];
  /** Who else acts in a step, in the lane that they are of. */
  readonly guests: readonly DrawnGuests[];
}

/** A way that was not taken is thin; one that is inferred is dashed, like every line that is. */
const wayLook = (
  isOff: boolean,
  evidence: Evidence,
  { points }: PlacedRelation,
): DrawnWay['look'] => ({
  width: isOff ? WAY_OFF_WIDTH : WAY_WIDTH,
  dash: evidenceLook(evidence.status, lengthOf(points)).dash,
  lineOpacity: undefined,
  opacity: undefined,
  head: WAY_HEAD,
});

/** Joins a process to where its steps and ways are. */
export const swimlaneDrawingOf = (
  graph: Graph,
  shown: ShownProcess,
  placement: Placement,
  language: Language,
): SwimlaneDrawing => {
  const placedSteps = new Map(placement.bodies.map((body) => [body.id, body]));
  const placedWays = new Map(placement.relations.map((line) => [line.id, line]));
  const taken = new Set(
    shown.walk?.visits.flatMap(({ step, way }) => (way ? [wayKey(step.id, way.id)] : [])),
  );
  return {
    lanes: placement.lanes.map((placed) => {
      const { style, label } = mustGet(graph.lanes, placed.id);
      return { placed, style, label: label[language] };
    }),
    ways: shown.process.steps.flatMap((step) =>
      step.ways.flatMap((way): DrawnWay[] => {
        const { id, short } = way;
        const evidence = evidenceOfWay(step, way);
        const key = wayKey(step.id, id);
        const placed = placedWays.get(key);
        if (!placed) return [];
        const isOff = shown.walk !== null && !taken.has(key);
        const label = placed.label && short ? { box: placed.label, text: short[language] } : null;
        return [
          {
            key,
            id,
            isOff,
            isInferred: evidence.status === 'inferred',
            look: wayLook(isOff, evidence, placed),
            way: wayOf(placed),
            label,
          },
        ];
      }),
    ),
    steps: shown.steps.flatMap(({ step, state }): DrawnStep[] => {
      const placed = placedSteps.get(step.id);
      if (!placed) return [];
      const laneStyle = mustGet(graph.lanes, placed.lane).style;
      const { who, what } = stepWords(graph, step, language);
      const name = breakableName(what, placed.nameLines);
      return [{ step, state, placed, laneStyle, who, what: name }];
    }),
    guests: guestsOf(graph, shown.process).flatMap(({ key, step, lane, bodies }): DrawnGuests[] => {
      const placed = placedSteps.get(key);
      const state = shown.steps.find((one) => one.step === step)?.state ?? 'ahead';
      if (!placed) return [];
      const isCouncilTurn = hasCouncilTurn(step) && bodies.some(isCouncil);
      return [
        { key, step, state, placed, laneStyle: mustGet(graph.lanes, lane).style, isCouncilTurn },
      ];
    }),
  };
};
