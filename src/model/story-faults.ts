import { askedContent } from './asked-content.ts';
import type { FaultList } from './fault-list.ts';
import type { Graph } from './graph.ts';
import type { Fault } from './report.ts';
import type { GraphFile, Scene } from './schema.ts';
import { unknownStep } from './unknown-step.ts';

/**
 * Checks what a scene asks of its view: that the view's process has the step, and that the view shows
 * what is selected, folded or not: a scene unfolds as far as it needs. What refers to nothing at all is
 * found before (`references.ts`).
 */
const checkScene = (
  graph: Graph,
  scene: Scene,
  path: string,
  stepsOf: (process: string) => ReadonlySet<string>,
  faults: FaultList,
): void => {
  const view = graph.views.get(scene.view);
  if (view === undefined) return;
  const { step, select } = scene;
  if (step !== undefined) {
    const steps = stepsOf(view.process ?? '');
    if (!steps.has(step)) {
      faults.add(unknownStep(`${path}.step`, 'omission', step, steps));
    }
  }
  // What refers to nothing at all is told as that.
  if (select !== undefined && (graph.bodies.has(select) || graph.relations.has(select))) {
    const asked = askedContent(graph, view);
    if (!asked.bodyIds.has(select) && !asked.relationIds.has(select)) {
      const values = { found: select, view: view.id };
      const subject = `${path}.select`;
      faults.add({ code: 'scene-outside-view', severity: 'omission', subject, values });
    }
  }
};

/** Checks the stories of a graph: scenes that can be shown, and ids that are unique in their story. */
export const checkStories = (graph: Graph, faults: FaultList): void => {
  const known = new Map<string, ReadonlySet<string>>();
  const stepsOf = (id: string): ReadonlySet<string> => {
    const steps = known.get(id) ?? new Set(graph.processes.get(id)?.steps.map((step) => step.id));
    known.set(id, steps);
    return steps;
  };
  graph.file.stories.forEach(({ scenes }, index) => {
    const first = new Map<string, number>();
    scenes.forEach((scene, number) => {
      const path = `$.stories[${index}].scenes[${number}]`;
      const twin = first.get(scene.id);
      if (twin === undefined) {
        first.set(scene.id, number);
        checkScene(graph, scene, path, stepsOf, faults);
        return;
      }
      const values = { found: scene.id, first: `$.stories[${index}].scenes[${twin}].id` };
      faults.add({ code: 'duplicate-id', severity: 'omission', subject: `${path}.id`, values });
    });
  });
};

const SCENE = /^\$\.stories\[\d+\]\.scenes\[\d+\]/;

/**
 * For each scene that faults speak of the one that is shown in its place, by story and scene: the next that can be,
 * else the last.
 */
export const standInsFor = (
  file: GraphFile,
  faults: readonly Fault[],
): NonNullable<Graph['standIns']> => {
  const omitted = new Set(faults.map(({ subject }) => SCENE.exec(subject)?.[0]));
  return new Map(
    file.stories.map(({ id, scenes }, index) => {
      const isShown = (number: number) => !omitted.has(`$.stories[${index}].scenes[${number}]`);
      const last = scenes.findLast((_, number) => isShown(number));
      const standIns = new Map<string, string>();
      scenes.reduceRight((next: Scene | undefined, scene, number) => {
        if (isShown(number)) return scene;
        if (next) standIns.set(scene.id, next.id);
        return next;
      }, last);
      return [id, standIns];
    }),
  );
};

/** A file without the scenes that faults speak of, and without stories that have no scene left. */
export const withoutScenes = (file: GraphFile, faults: readonly Fault[]): GraphFile => {
  const omitted = new Set(faults.map(({ subject }) => SCENE.exec(subject)?.[0]));
  const stories = file.stories.map((story, index) => ({
    ...story,
    scenes: story.scenes.filter(
      (_, number) => !omitted.has(`$.stories[${index}].scenes[${number}]`),
    ),
  }));
  return { ...file, stories: stories.filter(({ scenes }) => scenes.length > 0) };
};
