import type { Graph } from './graph.ts';
import { nearest } from './nearest.ts';
import type { Fault, FaultCode } from './report.ts';
import type { GraphFile, Scene } from './schema.ts';
import { viewHas } from './view-showing.ts';

/**
 * Checks what a scene asks of its view: that the view's process has the step, and that the view has
 * what is selected, folded or not. What refers to nothing at all is found before (`references.ts`).
 */
const checkScene = (graph: Graph, scene: Scene, path: string): readonly Fault[] => {
  const omission = (
    code: FaultCode,
    key: string,
    values: Fault['values'],
    suggestion: string | null = null,
  ): Fault => ({
    code,
    severity: 'omission',
    subject: `${path}.${key}`,
    values,
    ...(suggestion === null ? {} : { suggestion }),
  });
  const view = graph.views.get(scene.view);
  if (view === undefined) return [];
  const faults: Fault[] = [];
  if (scene.step !== undefined) {
    const process = view.process === undefined ? undefined : graph.processes.get(view.process);
    const steps = (process?.steps ?? []).map(({ id }) => id);
    if (!steps.includes(scene.step)) {
      const values = { found: scene.step, collection: 'steps' };
      faults.push(omission('unknown-id', 'step', values, nearest(scene.step, steps)));
    }
  }
  if (scene.select !== undefined && !viewHas(graph, view, scene.select)) {
    const values = { found: scene.select, view: view.id };
    faults.push(omission('scene-outside-view', 'select', values));
  }
  return faults;
};

/** Checks the stories of a graph: scenes that can be shown, and ids that are unique in their story. */
export const checkStories = (graph: Graph): readonly Fault[] =>
  graph.file.stories.flatMap(({ scenes }, index) => {
    const first = new Map<string, number>();
    return scenes.flatMap((scene, number): readonly Fault[] => {
      const path = `$.stories[${index}].scenes[${number}]`;
      const twin = first.get(scene.id);
      if (twin === undefined) {
        first.set(scene.id, number);
        return checkScene(graph, scene, path);
      }
      const values = { found: scene.id, first: `$.stories[${index}].scenes[${twin}].id` };
      return [{ code: 'duplicate-id', severity: 'omission', subject: `${path}.id`, values }];
    });
  });

/** A file without the scenes that faults speak of, and without stories that have no scene left. */
export const withoutScenes = (file: GraphFile, faults: readonly Fault[]): GraphFile => {
  const omitted = faults.map(({ subject }) => subject);
  const stories = file.stories.map((story, index) => ({
    ...story,
    scenes: story.scenes.filter(
      (_, number) =>
        !omitted.some((path) => path.startsWith(`$.stories[${index}].scenes[${number}]`)),
    ),
  }));
  return { ...file, stories: stories.filter(({ scenes }) => scenes.length > 0) };
};
