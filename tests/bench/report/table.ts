import { MOVES } from '../measure/moves.ts';
import { type Goal, isMet } from './goals.ts';
import type { Run } from './results.ts';

/** Columns as wide as what is in them; numbers to the right. */
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string => {
  const lines = [head, ...rows];
  const widths = head.map((_, column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  );
  const isNumber = (text: string) => /^(?:[<>≤] )?-?\d|^-$/.test(text);
  return lines
    .map((line) =>
      line
        .map((text, column) =>
          isNumber(text) ? text.padStart(widths[column] ?? 0) : text.padEnd(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};

const kilobytes = (bytes: number): string => String(Math.round(bytes / 1_000));
const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(1);

const startTable = ({ start }: Run): string => {
  const rows = [
    ...(start?.measured ?? []).map((row) => ({
      ...row,
      cells: [
        `${row.visible}`,
        `${row.quarters[0]}-${row.quarters[1]}`,
        `${row.ready}`,
        `${row.largestPaint}`,
        `${row.blocking}`,
        kilobytes(row.bytes),
        kilobytes(row.htmlBytes),
        `${row.runs}`,
      ],
    })),
    ...(start?.timeouts ?? []).map((row) => ({
      ...row,
      cells: [`> ${row.notWithin}`, '-', '-', '-', '-', '-', '-', '-'],
    })),
  ].sort((a, b) => a.bodies - b.bodies || a.speed.localeCompare(b.speed));
  return table(
    [
      'bodies',
      'speed',
      'subject',
      'visible ms',
      'quarters',
      'usable ms',
      'LCP ms',
      'blocking ms',
      'KB',
      'HTML KB',
      'runs',
    ],
    rows.map(({ bodies, speed, subject, cells }) => [`${bodies}`, speed, subject, ...cells]),
  );
};

const frameTable = ({ frames }: Run): string => {
  const all = frames ?? [];
  const keys = [...new Set(all.map(({ subject, bodies }) => `${bodies} ${subject}`))];
  return table(
    ['bodies', 'subject', ...MOVES.map((move) => `${move} p50/p95`)],
    keys.map((key) => {
      const [bodies = '', subject = ''] = key.split(' ');
      const cells = MOVES.map((move) => {
        const found = all.find(
          (row) => `${row.bodies} ${row.subject}` === key && row.move === move,
        );
        return found ? `${found.p50}/${found.p95}` : '-';
      });
      return [bodies, subject, ...cells];
    }),
  );
};

const layoutTable = ({ layout }: Run): string =>
  table(
    ['bodies', 'extent', 'drawn', 'settings', 'by', 'ms', 'MB', 'runs'],
    (layout ?? []).map(({ bodies, extent, shown, settings, method, ms, megabytes: mb, runs }) => [
      `${bodies}`,
      extent,
      `${shown}`,
      settings,
      method,
      `${Math.round(ms)}`,
      `${Math.round(mb)}`,
      `${runs}`,
    ]),
  );

const realTable = ({ real }: Run): string =>
  real === null
    ? 'not measured'
    : `${table(
        ['map', 'speed', 'visible ms', 'usable ms', 'blocking ms', 'KB', 'runs'],
        real.starts.map((row) => [
          row.map,
          row.speed,
          `${row.visible}`,
          `${row.ready}`,
          `${row.blocking}`,
          kilobytes(row.bytes),
          `${row.runs}`,
        ]),
      )}\nThe table of a whole country: longest task ${real.tableTask} ms`;

const crossingsTable = ({ crossings }: Run): string =>
  table(
    ['graph', 'ours', 'dot'],
    (crossings ?? []).map(({ graph, ours, dot }) => [graph, `${ours}`, `${dot}`]),
  );

const memoryTable = ({ memory }: Run): string =>
  table(
    ['bodies', 'subject', 'heap MB', 'nodes', 'listeners'],
    (memory ?? []).map(({ bodies, subject, bytes, nodes, listeners }) => [
      `${bodies}`,
      subject,
      megabytes(bytes),
      `${nodes}`,
      `${listeners}`,
    ]),
  );

const goalTable = (goals: readonly Goal[]): string =>
  table(
    ['goal', 'at most', 'measured', '', ''],
    goals.map((goal) => {
      const { measured, isBound } = goal;
      const figure = measured === null ? '-' : `${isBound ? '< ' : ''}${measured.toFixed(2)}`;
      const verdict = measured === null ? 'not measured' : isMet(goal) ? 'met' : 'NOT MET';
      return [goal.name, `${goal.target}`, figure, goal.unit, verdict];
    }),
  );

/** The run as text for people. */
export const describeRun = (run: Run, goals: readonly Goal[]): string => {
  const { machine, own, relayout, soak } = run;
  const parts: (readonly [string, string])[] = [
    ['Start-up (medians; 4x: processor four times slower, a line like fast 4G)', startTable(run)],
    ['Two real maps, taking turns (medians)', realTable(run)],
    [
      'A workbook of 205 cells, from when it is chosen until its picture is on screen (4x)',
      own
        ? `${own.visible} ms, quarters ${own.quarters.join('-')}; React Flow + elkjs, first view of 50 bodies ${own.peer} ms; ${own.runs} runs`
        : 'not measured',
    ],
    ['Layout in Node, cold', layoutTable(run)],
    ['Lines that cross', crossingsTable(run)],
    [
      'Re-layout with a warm worker',
      relayout
        ? `${relayout.bodies} bodies: ELK alone ${relayout.elkAlone} ms, the map's layout ${relayout.layout} ms, until drawn ${relayout.untilDrawn} ms, longest task ${relayout.longestTask} ms`
        : 'not measured',
    ],
    ['Frames, ms, everything drawn', frameTable(run)],
    ['Memory at rest', memoryTable(run)],
    [
      'Memory over time, without the code that the engine compiles',
      soak
        ? table(
            ['round', 'heap MB', 'nodes', 'listeners'],
            soak.samples.map(({ round, bytes, nodes, listeners }) => [
              `${round}`,
              megabytes(bytes),
              `${nodes}`,
              `${listeners}`,
            ]),
          )
        : 'not measured',
    ],
    ['Goals', goalTable(goals)],
  ];
  const about = `${run.at}, commit ${run.commit}, ${machine.processor}, ${machine.cores} cores, ${machine.gigabytes} GB, ${machine.system}, Node ${machine.node}, Chromium ${machine.chromium}, load ${machine.load}`;
  return [about, ...parts.map(([title, text]) => `── ${title}\n${text}`)].join('\n\n');
};
