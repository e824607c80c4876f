import { MOVES } from '../measure/moves.ts';
import type { Speed } from '../measure/open-subject.ts';
import type { RealMap } from '../measure/real.ts';
import type { StartResult } from '../measure/start.ts';
import { LAID_OUT, LARGE, MOST_UNFOLDED, SMALL } from '../sizes.ts';
import {
  OURS,
  OURS_OPENING,
  REACT_FLOW_ELK,
  STATIC_SVG,
  type Subject,
} from '../subjects/subjects.ts';
import type { Results } from './results.ts';

/** What was aimed for, and what came of it. */
export interface Goal {
  readonly name: string;
  /** At most. */
  readonly target: number;
  readonly unit: 'x' | 'KB' | 'ms' | 'crossings' | 'of the heap' | 'of the nodes' | 'files';
  /** `null`: not measured. */
  readonly measured: number | null;
  /** The peer was not there in time: the ratio is at most what is measured. */
  readonly isBound: boolean;
}

export const isMet = ({ measured, target }: Goal): boolean =>
  measured !== null && measured <= target;

const goal = (
  name: string,
  target: number,
  unit: Goal['unit'],
  measured: number | null | undefined,
  isBound = false,
): Goal => ({
  name,
  target,
  unit,
  measured: measured === undefined || Number.isNaN(measured) ? null : (measured ?? null),
  isBound,
});

type Figure = 'visible' | 'ready' | 'largestPaint' | 'blocking' | 'bytes' | 'htmlBytes';

/** How long after it is seen a page can be used, on a slow device. */
const usableGoal = (
  name: string,
  start: { readonly visible: number; readonly ready: number } | undefined,
): Goal =>
  goal(
    `can be used at 4x, against visible, ${name}`,
    2.5,
    'x',
    start && start.ready / start.visible,
  );

const startGoals = ({ start }: Results): readonly Goal[] => {
  const find = (subject: Subject, bodies: number, speed: Speed): StartResult | undefined =>
    start?.measured.find(
      (row) => row.subject === subject.id && row.bodies === bodies && row.speed === speed,
    );
  const against = (
    name: string,
    target: number,
    figure: Figure,
    other: Subject,
    bodies: number,
    speed: Speed = '4x',
  ): Goal => {
    const ours = find(OURS, bodies, speed)?.[figure];
    const theirs = find(other, bodies, speed)?.[figure];
    const late = start?.timeouts.find(
      (row) => row.subject === other.id && row.bodies === bodies && row.speed === speed,
    );
    const title = `${name}, ${bodies} bodies`;
    if (ours === undefined) return goal(title, target, 'x', null);
    if (theirs === undefined && late && figure === 'visible') {
      return goal(title, target, 'x', ours / late.notWithin, true);
    }
    return goal(title, target, 'x', theirs === undefined ? null : ours / theirs);
  };
  const [small, medium] = SMALL;
  const html = (bodies: number) => {
    const bytes = find(OURS, bodies, '1x')?.htmlBytes;
    return bytes === undefined ? null : bytes / 1_000;
  };
  const ourFirstView = find(OURS, medium, '1x');
  return [
    ...SMALL.flatMap((bodies) => [
      against('visible at 4x, against the floor', 1.3, 'visible', STATIC_SVG, bodies),
      against('visible at 4x, against React Flow + elkjs', 0.15, 'visible', REACT_FLOW_ELK, bodies),
      against('largest paint at 4x, against the floor', 1.3, 'largestPaint', STATIC_SVG, bodies),
    ]),
    ...SMALL.map((bodies) => usableGoal(`${bodies} bodies`, find(OURS, bodies, '4x'))),
    goal(`HTML of the first view, ${small} bodies`, 15, 'KB', html(small)),
    goal(`HTML of the first view, ${medium} bodies`, 50, 'KB', html(medium)),
    ...SMALL.map((bodies) =>
      against(
        'bytes before a re-layout, against React Flow + elkjs',
        0.25,
        'bytes',
        REACT_FLOW_ELK,
        bodies,
        '1x',
      ),
    ),
    goal(
      'files of ELK before a re-layout',
      0,
      'files',
      ourFirstView === undefined ? null : Number(ourFirstView.loadsElk),
    ),
    against('blocking at 4x, against React Flow + elkjs', 0.2, 'blocking', REACT_FLOW_ELK, small),
    against('blocking at 4x, against React Flow + elkjs', 0.08, 'blocking', REACT_FLOW_ELK, medium),
    ...LARGE.flatMap((bodies) =>
      (['1x', '4x'] as const).map((speed) => {
        const large = find(OURS, bodies, speed)?.visible;
        const base = find(OURS, medium, speed)?.visible;
        return goal(
          `first view at ${speed}, ${bodies} bodies against ${medium}`,
          1.5,
          'x',
          large === undefined || base === undefined ? null : large / base,
        );
      }),
    ),
  ];
};

/** A real map of a whole country is there as soon as that of one region, and its table holds nobody up. */
const realGoals = ({ real }: Results): readonly Goal[] => {
  const of = (map: RealMap, speed: Speed) =>
    real?.starts.find((row) => row.map === map && row.speed === speed);
  return [
    ...(['1x', '4x'] as const).map((speed) => {
      const country = of('a whole country', speed)?.visible;
      const region = of('Noord-Veluwe', speed)?.visible;
      return goal(
        `first picture of a whole country at ${speed}, against Noord-Veluwe`,
        1.5,
        'x',
        country === undefined || region === undefined ? null : country / region,
      );
    }),
    ...(['Noord-Veluwe', 'a whole country'] as const).map((map) => usableGoal(map, of(map, '4x'))),
    goal('longest task of the table of a whole country', 50, 'ms', real?.tableTask),
  ];
};

/** A second, where the peer takes 2.3 for its first picture. */
const ownGoals = ({ own }: Results): readonly Goal[] => [
  goal(
    'workbook on screen at 4x, against the first view of React Flow + elkjs',
    0.43,
    'x',
    own && own.visible / own.peer,
  ),
];

const frameGoals = ({ frames }: Results): readonly Goal[] =>
  [OURS, OURS_OPENING].flatMap(({ id }) =>
    [SMALL[1], ...LARGE].flatMap((bodies) =>
      MOVES.map((move) => {
        const result = frames?.find(
          (row) => row.subject === id && row.bodies === bodies && row.move === move,
        );
        const view = bodies > MOST_UNFOLDED ? ', folded' : '';
        const picture = id === OURS.id ? '' : ', as it opens';
        return goal(
          `${move}, 95 % of frames, ${bodies} bodies${view}${picture}`,
          bodies === SMALL[1] && id === OURS.id ? 17 : 33,
          'ms',
          // A screen of 60 frames a second has 16.7 ms for each: parts of a millisecond are its clock's.
          result === undefined ? null : Math.floor(result.p95),
        );
      }),
    ),
  );

const layoutGoals = ({ layout, relayout }: Results): readonly Goal[] => {
  const timeOf = (bodies: number, settings: 'ours' | 'plain') =>
    layout?.find(
      (row) => row.bodies === bodies && row.settings === settings && row.extent === 'all',
    )?.ms;
  const againstElk = (bodies: number): number | null => {
    const [ours, plain] = [timeOf(bodies, 'ours'), timeOf(bodies, 'plain')];
    return ours === undefined || plain === undefined ? null : ours / plain;
  };
  const bodies = relayout?.bodies ?? SMALL[1];
  return [
    ...LAID_OUT.map((size) =>
      goal(`layout, ${size} bodies, against ELK by itself`, 1.5, 'x', againstElk(size)),
    ),
    goal(`longest task of a re-layout, ${bodies} bodies`, 50, 'ms', relayout?.longestTask),
    goal(
      `re-layout, ${bodies} bodies, against ELK alone in a worker`,
      1.1,
      'x',
      relayout && relayout.layout / relayout.elkAlone,
    ),
  ];
};

/** Lines cross no more often than where dot leads them. */
const crossingsGoals = ({ crossings }: Results): readonly Goal[] =>
  (crossings ?? []).map(({ graph, ours, dot }) =>
    goal(`lines that cross, ${graph}, against dot`, dot, 'crossings', ours),
  );

/** What a heap may differ by without anything having stayed in it: the collector's own noise. */
const NOISE = 0.03;

const memoryGoals = ({ soak }: Results): readonly Goal[] => {
  const rounds = soak?.rounds ?? 200;
  return [
    goal(
      `growth of the heap over ${rounds} rounds, compiled code aside`,
      NOISE,
      'of the heap',
      soak?.heapGrowth,
    ),
    goal(`growth of the document over ${rounds} rounds`, NOISE, 'of the nodes', soak?.nodeGrowth),
  ];
};

/** Every goal, met or not. */
export const goalsOf = (results: Results): readonly Goal[] => [
  ...startGoals(results),
  ...realGoals(results),
  ...ownGoals(results),
  ...frameGoals(results),
  ...layoutGoals(results),
  ...crossingsGoals(results),
  ...memoryGoals(results),
];
