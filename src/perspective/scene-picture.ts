import type { Graph } from '../model/graph.ts';
import { mustGet } from '../model/graph.ts';
import { walkTo } from '../model/process-walk.ts';
import type { Scene } from '../model/schema.ts';
import { viewContent } from '../model/view-content.ts';
import { neededFor, openersOf } from './openers.ts';
import { PICTURE_PARAMETERS } from './picture-parameters.ts';
import { askedOf } from './questions.ts';
import { type PictureRequest, PLAIN_PICTURE } from './request.ts';

/** Something that a scene asks to be shown, and that can't be. */
export interface Refused {
  /** The name of the parameter, as an address has it. */
  readonly name: string;
  readonly found: string;
  /** `name`: there is no such parameter; `value`: it takes no such text; `id`: the graph has no such thing. */
  readonly why: 'name' | 'value' | 'id';
}

/** What a scene asks to see, and what of it can't be had. */
interface Asked {
  readonly picture: PictureRequest;
  readonly refused: readonly Refused[];
}

const FIELDS = Object.keys(PICTURE_PARAMETERS) as readonly (keyof PictureRequest)[];

type Draft = { -readonly [Field in keyof PictureRequest]: PictureRequest[Field] };

/** Reads what a scene shows in the words of an address, over what it says in fields of its own. */
const readShow = (graph: Graph, scene: Scene, draft: Draft): readonly Refused[] => {
  const refused: Refused[] = [];
  const take = <Field extends keyof PictureRequest>(field: Field, found: string) => {
    const { name, value } = PICTURE_PARAMETERS[field];
    const read = value.read(found);
    if (read === undefined) {
      refused.push({ name, found, why: 'value' });
      return;
    }
    const { naming } = value;
    const isKnown = (id: string): boolean => {
      const isThere = naming?.among.some((register) => graph[register].has(id)) ?? true;
      if (!isThere) refused.push({ name, found: id, why: 'id' });
      return isThere;
    };
    draft[field] = naming ? naming.keep(read, isKnown) : read;
  };
  for (const [name, found] of Object.entries(scene.show ?? {})) {
    const field = FIELDS.find((one) => PICTURE_PARAMETERS[one].name === name);
    if (field === undefined) refused.push({ name, found: String(found), why: 'name' });
    else take(field, String(found));
  }
  return refused;
};

const readScene = (graph: Graph, scene: Scene): Asked => {
  const draft: Draft = {
    ...PLAIN_PICTURE,
    view: scene.view,
    select: scene.select ?? null,
    lens: scene.lens ?? null,
    step: scene.step ?? null,
  };
  const refused = [...readShow(graph, scene, draft)];
  draft.view ??= scene.view;
  const view = mustGet(graph.views, draft.view);
  const { step } = draft;
  const walk =
    view.process !== undefined && step !== null
      ? walkTo(mustGet(graph.processes, view.process), step, draft.choices)
      : null;
  if (walk === null && step !== null && step !== scene.step) {
    refused.push({ name: 'step', found: step, why: 'id' });
  }
  for (const choice of draft.choices) {
    if (!walk?.choices.includes(choice))
      refused.push({ name: 'choices', found: choice, why: 'id' });
  }
  if (draft.ask !== null && askedOf(graph, draft) === null) {
    refused.push({ name: 'ask', found: draft.ask, why: 'value' });
    draft.ask = null;
  }
  const { select } = draft;
  const content = viewContent(graph, view);
  const opened =
    select === null ? [] : openersOf(graph, content, neededFor(graph, content, select));
  const picture: PictureRequest = {
    ...draft,
    step: walk === null ? null : step,
    choices: walk?.choices ?? [],
    opened: [...new Set([...draft.opened, ...opened])],
  };
  return { picture, refused };
};

const asked = new WeakMap<Graph, Map<Scene, Asked>>();

/** What a scene asks to see, whatever of it can be had; found out once for each scene. */
export const askedByScene = (graph: Graph, scene: Scene): Asked => {
  const ofGraph = asked.get(graph) ?? new Map<Scene, Asked>();
  asked.set(graph, ofGraph);
  const before = ofGraph.get(scene);
  if (before) return before;
  const read = readScene(graph, scene);
  ofGraph.set(scene, read);
  return read;
};
