import { askedContent } from '../model/asked-content.ts';
import { CROWD_LIMITS } from '../model/fold-crowd.ts';
import { type Graph, mustGet } from '../model/graph.ts';
import { noteOf } from '../model/note-of.ts';
import { findStep, walkTo } from '../model/process-walk.ts';
import type { Notice } from '../model/report.ts';
import type { View } from '../model/schema.ts';
import { appearanceFor } from '../perspective/appearances.ts';
import { askedOf } from '../perspective/questions.ts';
import { PLAIN_STORY, type Request, type StoryRequest } from '../perspective/request.ts';
import { viewOf } from '../perspective/shown-content.ts';
import { findScene, openingScene, pointsOf, spelledOut } from '../perspective/shown-scene.ts';
import { REQUEST_FIELDS, REQUEST_PARAMETERS } from './parameters.ts';
import { unknownValue } from './unknown-value.ts';

type Refuse = (notice: Notice) => void;

interface Checked {
  readonly request: Request;
  readonly notices: readonly Notice[];
}

/** A request without the ids that this graph does not know. */
const withKnownIds = (graph: Graph, request: Request, refuse: Refuse): Request => {
  const checked = { ...request };
  const check = <Field extends keyof Request>(field: Field) => {
    const { name, value } = REQUEST_PARAMETERS[field];
    const { naming } = value;
    if (naming === undefined) return;
    const isKnown = (id: string): boolean => {
      const isThere = naming.among.some((register) => graph[register].has(id));
      if (!isThere) refuse(unknownValue(name, id));
      return isThere;
    };
    checked[field] = naming.keep(request[field], isKnown);
  };
  REQUEST_FIELDS.forEach(check);
  return checked;
};

/** The view that a step belongs to: the one asked for, or without one the first that has the step. */
const viewOfStep = (graph: Graph, view: string | null, step: string): View | null => {
  const candidates = view === null ? graph.file.views : [mustGet(graph.views, view)];
  const has = ({ process }: View) =>
    process !== undefined && findStep(mustGet(graph.processes, process), step) !== null;
  return candidates.find(has) ?? null;
};

type Walked = Pick<Request, 'view' | 'step' | 'choices'>;

/** A step by the id it has, in a view whose process has it, and only choices that lead there. */
const checkWalk = (graph: Graph, { view, step, choices }: Walked, refuse: Refuse): Walked => {
  const stepView = step === null ? null : viewOfStep(graph, view, step);
  const process = stepView?.process && mustGet(graph.processes, stepView.process);
  const found = process && step !== null ? findStep(process, step) : null;
  if (step !== null && !found) refuse(unknownValue('step', step));
  const walk = process && found ? walkTo(process, found.id, choices) : null;
  for (const choice of choices) {
    if (!walk?.choices.includes(choice)) refuse(unknownValue('choices', choice));
  }
  const isElsewhere = view === null && found && stepView !== graph.file.views[0];
  return {
    view: isElsewhere ? (stepView?.id ?? null) : view,
    step: found?.id ?? null,
    choices: walk?.choices ?? [],
  };
};

/** The question, where the view that is asked for can answer it. */
const checkAsk = (
  graph: Graph,
  { view, ask }: Pick<Request, 'view' | 'ask'>,
  refuse: Refuse,
): Request['ask'] => {
  if (ask === null || askedOf(graph, { view, ask }) !== null) return ask;
  refuse(unknownValue('ask', ask));
  return null;
};

/** Whether a picture can hold all of a view, where that is asked for. */
const checkEverything = (
  graph: Graph,
  { view, everything }: Pick<Request, 'view' | 'everything'>,
  refuse: Refuse,
): boolean => {
  if (!everything) return false;
  const { bodies } = askedContent(graph, viewOf(graph, { view }));
  const limit = CROWD_LIMITS.mostBodies;
  if (bodies.length <= limit) return true;
  const values = { bodies: `${bodies.length}`, limit: `${limit}` };
  refuse(noteOf('too-big-to-unfold', values, 'fold'));
  return false;
};

/**
 * The scene of a story by the id it has, and how many of its points have been told; without a story there
 * is none, and nothing to hand out.
 */
const checkScene = (
  graph: Graph,
  request: Request,
  refuse: Refuse,
): Pick<Request, 'scene' | 'point'> => {
  const { scene, point } = request;
  const story = request.story === null ? null : mustGet(graph.stories, request.story);
  if (story === null) {
    // What is nothing without a story.
    for (const field of Object.keys(PLAIN_STORY) as (keyof StoryRequest)[]) {
      const value = request[field];
      if (value !== null) refuse(unknownValue(field, `${value}`, 'out-of-place'));
    }
    return { scene: null, point: null };
  }
  const asked = scene === null ? null : findScene(story, scene);
  if (scene !== null && asked === null) refuse(unknownValue('scene', scene));
  const found = asked ?? findScene(story, graph.standIns?.get(story.id)?.get(scene ?? '') ?? '');
  const count = pointsOf(graph, found ?? openingScene(story));
  if (point !== null && point > count) refuse(unknownValue('point', `${point}`));
  return { scene: found?.id ?? null, point: point !== null && point < count ? point : null };
};

/**
 * Drops from a request what this graph does not know, with a notice for each. Ids are looked up as the
 * table of parameters says; what is checked one by one here hangs together with other parameters.
 */
export const checkRequest = (graph: Graph, request: Request): Checked => {
  const notices: Notice[] = [];
  const refuse: Refuse = (notice) => notices.push(notice);
  const known = withKnownIds(graph, request, refuse);
  const checked = {
    ...known,
    ...checkWalk(graph, known, refuse),
    ask: checkAsk(graph, known, refuse),
    everything: checkEverything(graph, known, refuse),
    ...checkScene(graph, known, refuse),
  };
  const as = appearanceFor(graph, checked.as, viewOf(graph, checked));
  if (as !== checked.as) refuse(unknownValue('as', checked.as, 'out-of-place'));
  return { request: spelledOut(graph, { ...checked, as }), notices };
};
