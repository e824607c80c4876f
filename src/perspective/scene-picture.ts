import type { Graph } from '../model/graph.ts';
import { mustGet } from '../model/graph.ts';
import { walkTo } from '../model/process-walk.ts';
import type { Scene } from '../model/schema.ts';
import { viewContent } from '../model/view-content.ts';
import { neededFor, openersOf } from './openers.ts';
import { PICTURE_PARAMETERS } from './picture-parameters.ts';
import { askedOf } from './questions.ts';
import { type PictureRequest, PLAIN_PICTURE } from './request.ts';

const FIELDS = Object.keys(PICTURE_PARAMETERS) as readonly (keyof PictureRequest)[];

type Draft = { -readonly [Field in keyof PictureRequest]: PictureRequest[Field] };

/** What a scene asks to see, whatever of it can be had. */
const readScene = (graph: Graph, scene: Scene): PictureRequest => {
  const draft: Draft = {
    ...PLAIN_PICTURE,
    view: scene.view,
    select: scene.select ?? null,
    lens: scene.lens ?? null,
    step: scene.step ?? null,
  };
  // In the words of an address, over what it says in fields of its own.
  const take = <Field extends keyof PictureRequest>(field: Field) => {
    const { name, value } = PICTURE_PARAMETERS[field];
    const read = value.read(`${scene.show?.[name] ?? ''}`);
    if (scene.show?.[name] === undefined || read === undefined) return;
    const { naming } = value;
    draft[field] = naming
      ? naming.keep(read, (id) => naming.among.some((register) => graph[register].has(id)))
      : read;
  };
  FIELDS.forEach(take);
  draft.view ??= scene.view;
  const { process } = mustGet(graph.views, draft.view);
  const walk =
    process && draft.step && walkTo(mustGet(graph.processes, process), draft.step, draft.choices);
  if (!walk) draft.step = null;
  draft.choices = walk ? walk.choices : [];
  if (!askedOf(graph, draft)) draft.ask = null;
  if (draft.select !== null) {
    const content = viewContent(graph, mustGet(graph.views, draft.view));
    const needed = openersOf(graph, content, neededFor(graph, content, draft.select));
    draft.opened = [...new Set([...draft.opened, ...needed])];
  }
  return draft;
};

const asked = new WeakMap<Graph, Map<Scene, PictureRequest>>();

/** What a scene asks to see; found out once for each scene. */
export const askedByScene = (graph: Graph, scene: Scene): PictureRequest => {
  const ofGraph = asked.get(graph) ?? new Map<Scene, PictureRequest>();
  asked.set(graph, ofGraph);
  const picture = ofGraph.get(scene) ?? readScene(graph, scene);
  ofGraph.set(scene, picture);
  return picture;
};
