import { DEFAULT_WORDS } from '../default-words.ts';
import { SHEETS } from '../sheet-words.ts';
import { type Table, type Tables, tableOf } from '../table.ts';
import { ReadFault } from './read-fault.ts';
import { readXml } from './xml.ts';

/** A process that is read has its sheets in the map's first language. */
const WORDS = DEFAULT_WORDS.nl;
const COLUMNS = SHEETS.steps.columns;

interface Node {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly process: string;
}

interface Flow {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly name: string;
}

/** What is a step: something that someone does. */
const TASK =
  /^(?:task|userTask|manualTask|serviceTask|sendTask|receiveTask|scriptTask|businessRuleTask|callActivity|subProcess|adHocSubProcess|transaction)$/u;
const GATEWAY = /Gateway$/u;
const EVENT = /Event$/u;
/** What a swimlane diagram can't show: it is told, and the rest is read. */
const NOT_HELD =
  /^(?:boundaryEvent|dataObject(?:Reference)?|dataStoreReference|textAnnotation|messageFlow|group|parallelGateway|inclusiveGateway|complexGateway|eventBasedGateway|multiInstanceLoopCharacteristics|compensateEventDefinition|timerEventDefinition|errorEventDefinition)$/u;
const NESTING = /ubProcess$|^transaction$/u;
const MOST_NODES = 10_000;

/** How an element is named to who drew it: by what it is called there, and by its id. */
const elementOf = (id: string, name: string): string => (name === '' ? id : `‘${name}’ (${id})`);

export const looksLikeBpmn = (beginning: string, ending: string): boolean =>
  /^<(?:\?xml|!--|\w*:?definitions)/u.test(beginning) &&
  (ending === 'bpmn' || /\/spec\/BPMN\/\d+/u.test(beginning));

interface Diagram {
  readonly nodes: Map<string, Node>;
  readonly flows: Flow[];
  /** The name of the lane that each node stands in. */
  readonly lanes: Map<string, string>;
  readonly processNames: Map<string, string>;
  /** Participants by the process that is theirs. */
  readonly pools: Map<string, string>;
  readonly notHeld: Map<string, number>;
}

const readDiagram = (text: string): Diagram => {
  const diagram: Diagram = {
    nodes: new Map(),
    flows: [],
    lanes: new Map(),
    processNames: new Map(),
    pools: new Map(),
    notHeld: new Map(),
  };
  const lanes: string[] = [];
  let process = '';
  /** Of each process in a process that is open, outermost first, how it is named. */
  const nested: string[] = [];
  const leaveOut = (what: string) =>
    diagram.notHeld.set(what, (diagram.notHeld.get(what) ?? 0) + 1);
  let reference = '';
  let isReference = false;
  readXml(text, {
    open: (name, { id = '', name: title = '', sourceRef = '', targetRef = '', processRef }) => {
      const label = title.replace(/\s+/gu, ' ').trim();
      if (NOT_HELD.test(name)) leaveOut(name);
      if (name === 'process') {
        process = id;
        diagram.processNames.set(id, label);
      } else if (name === 'participant' && processRef !== undefined)
        diagram.pools.set(processRef, label);
      else if (name === 'lane') lanes.push(label);
      else if (name === 'flowNodeRef') {
        isReference = true;
        reference = '';
      } else if (name === 'sequenceFlow' && nested.length === 0) {
        diagram.flows.push({ id, from: sourceRef, to: targetRef, name: label });
      } else if (
        TASK.test(name) ||
        GATEWAY.test(name) ||
        (EVENT.test(name) && name !== 'boundaryEvent')
      ) {
        // What stands in a step has no place of its own: the step is drawn, and that is told.
        if (nested.length === 0) diagram.nodes.set(id, { id, type: name, name: label, process });
        else if (!NOT_HELD.test(name)) leaveOut(`${nested[0]} > ${name}`);
        if (NESTING.test(name)) nested.push(`${name} ${elementOf(id, label)}`);
      }
      if (diagram.nodes.size > MOST_NODES) throw new ReadFault('file-inflates');
    },
    close: (name) => {
      if (name === 'lane') lanes.pop();
      if (NESTING.test(name)) nested.pop();
      if (name === 'flowNodeRef') {
        isReference = false;
        diagram.lanes.set(reference.trim(), lanes.filter((lane) => lane !== '').at(-1) ?? '');
      }
    },
    text: (piece) => {
      if (isReference) reference += piece;
    },
  });
  return diagram;
};

const flowsFrom = (flows: readonly Flow[]): ReadonlyMap<string, readonly Flow[]> => {
  const from = new Map<string, Flow[]>();
  for (const flow of flows) {
    const there = from.get(flow.from);
    if (there) there.push(flow);
    else from.set(flow.from, [flow]);
  }
  return from;
};

/** The steps of a process in the order in which they are come to, without the gateways between them. */
const stepsOf = (process: string, { nodes, flows }: Diagram): readonly Node[] => {
  const its = [...nodes.values()].filter((node) => node.process === process);
  const next = flowsFrom(flows);
  const hasBefore = new Set(flows.map(({ to }) => to));
  const order = new Set<string>();
  const queue = [
    ...its.filter(({ type }) => type === 'startEvent'),
    ...its.filter(({ id, type }) => !hasBefore.has(id) && type !== 'startEvent'),
    ...its,
  ];
  for (const start of queue) {
    const walk = [start.id];
    for (let id = walk.pop(); id !== undefined; id = walk.pop()) {
      if (order.has(id)) continue;
      order.add(id);
      walk.push(...(next.get(id) ?? []).map(({ to }) => to).toReversed());
    }
  }
  return [...order].flatMap((id) => {
    const node = nodes.get(id);
    return node !== undefined && node.process === process && TASK.test(node.type) ? [node] : [];
  });
};

interface Way {
  readonly label: string;
  readonly to: string | null;
}

/** Where a step leads, through gateways and events, with the words on the flows that were followed. */
const waysFrom = (
  id: string,
  { nodes, flows }: Diagram,
): { ways: readonly Way[]; question: string } => {
  const next = flowsFrom(flows);
  const ways: Way[] = [];
  const passed = new Set<string>();
  let question = '';
  const walk: { id: string; label: string }[] = [{ id, label: '' }];
  for (let at = walk.shift(); at !== undefined; at = walk.shift()) {
    if (passed.has(at.id)) continue;
    passed.add(at.id);
    const following = next.get(at.id) ?? [];
    if (following.length === 0 && at.id !== id) ways.push({ label: at.label, to: null });
    for (const { to, name } of following) {
      const node = nodes.get(to);
      const label = [at.label, name].filter(Boolean).join(', ');
      if (node === undefined) continue;
      if (TASK.test(node.type)) ways.push({ label, to });
      else {
        if (GATEWAY.test(node.type) && node.name !== '' && (next.get(to) ?? []).length > 1)
          question ||= node.name;
        walk.push({ id: to, label });
      }
    }
  }
  return { ways, question };
};

/** The sheet of steps, and the element that each of its rows was made of. */
const stepTable = (
  processes: readonly string[],
  diagram: Diagram,
): readonly [Table, readonly string[]] => {
  const elements = [''];
  const rows: string[][] = [
    [
      COLUMNS.process,
      COLUMNS.number,
      COLUMNS.title,
      COLUMNS.actors,
      COLUMNS.question,
      COLUMNS.ways,
    ].map(({ nl }) => nl[0]),
  ];
  for (const process of processes) {
    const steps = stepsOf(process, diagram);
    const numbers = new Map(steps.map(({ id }, index) => [id, String(index + 1)]));
    const pool = diagram.pools.get(process) ?? '';
    const title = diagram.processNames.get(process) || pool || WORDS.process;
    for (const step of steps) {
      const { ways, question } = waysFrom(step.id, diagram);
      const written = ways.map(({ label, to }) => {
        const target = to === null ? WORDS.ending : (numbers.get(to) ?? WORDS.ending);
        return label === '' ? `→ ${target}` : `${label.replace(/[;→]/gu, ' ')} → ${target}`;
      });
      elements.push(elementOf(step.id, step.name));
      rows.push([
        title,
        numbers.get(step.id) ?? '',
        step.name || `${WORDS.step} ${numbers.get(step.id)}`,
        diagram.lanes.get(step.id) || pool || title,
        question,
        [...new Set(written)].join('; ') || `→ ${WORDS.ending}`,
      ]);
    }
  }
  return [tableOf(SHEETS.steps.nl[0], rows), elements];
};

/**
 * Reads a process as the sheets of a workbook: its lanes are the bodies, its tasks the steps, what its
 * gateways ask the questions. What a process of this map can't hold is told on a sheet of its own.
 */
export const readBpmn = (text: string, name: string): Tables => {
  const diagram = readDiagram(text);
  const processes = [...diagram.processNames.keys()].filter(
    (id) => stepsOf(id, diagram).length > 0,
  );
  if (processes.length === 0) throw new ReadFault('bpmn-without-process');
  const [steps, elements] = stepTable(processes, diagram);
  const bodies = [...new Set(steps.rows.slice(1).map((row) => row[3] ?? ''))];
  const bodySheet = tableOf(SHEETS.bodies.nl[0], [
    [SHEETS.bodies.columns.name.nl[0]],
    ...bodies.map((body) => [body]),
  ]);
  const notHeld = [...diagram.notHeld].map(([what, count]) => `${what} (${count})`);
  return {
    name,
    sheets: [bodySheet, steps],
    elements: {
      [bodySheet.name]: ['', ...bodies.map((body) => `‘${body}’`)],
      [steps.name]: elements,
    },
    ...(notHeld.length === 0 ? {} : { notHeld }),
  };
};
