import { createIds, FOLDER_NAME, idOf, idsIn } from './derive-ids.ts';
import type { RawGraph } from './format-2.ts';
import { MADE } from './made-words.ts';
import type { Process, Scene, Story, View } from './schema.ts';
import { present, type Texts } from './texts.ts';

type RawView = NonNullable<RawGraph['views']>[number];
type RawStory = NonNullable<RawGraph['stories']>[number];

const completeView = (raw: RawView, { text, maybe }: Texts): View => ({
  ...raw,
  title: text(raw.title),
  question:
    maybe(raw.question) ?? (raw.process === undefined ? MADE.whoBelongsWhere : MADE.howItGoes),
  bodies: raw.bodies ?? {},
  direction: raw.direction ?? 'UP',
});

/** The view of all bodies that a file has which declares none. */
const VIEW_OF_ALL = idOf(MADE.everything.nl);

/**
 * The ids of the views that a file has which declares none: of all, and of each process. That of a
 * process may be a URI, and then makes no folder.
 */
export const ownViewIds = (processes: readonly string[]): readonly string[] => {
  const newId = createIds([VIEW_OF_ALL]);
  const ids = processes.map((id) => newId(FOLDER_NAME.test(id) ? id : idOf(id) || 'process'));
  return [VIEW_OF_ALL, ...ids];
};

/** A view of all, and one for each process: those who have a turn in it, and the lines between. */
const ownViews = (processes: readonly Process[]): [View, ...View[]] => {
  const ids = ownViewIds(processes.map(({ id }) => id));
  const everything: View = {
    id: VIEW_OF_ALL,
    title: MADE.everything,
    question: MADE.whoBelongsWhere,
    bodies: {},
    direction: 'UP',
  };
  return [
    everything,
    ...processes.flatMap(({ id, title, steps }, index): View[] => {
      const taking = new Set(steps.flatMap(({ actors, waiting = [] }) => [...actors, ...waiting]));
      return taking.size === 0
        ? []
        : [
            {
              id: ids[index + 1] ?? '',
              title,
              question: MADE.howItGoes,
              bodies: [...taking],
              direction: 'UP',
              process: id,
            },
          ];
    }),
  ];
};

export const completeViews = (
  raw: readonly RawView[],
  processes: readonly Process[],
  texts: Texts,
): [View, ...View[]] => {
  const [first, ...others] = raw;
  return first === undefined
    ? ownViews(processes)
    : [completeView(first, texts), ...others.map((view) => completeView(view, texts))];
};

const sceneId = (title: string, number: number): string => idOf(title) || `scene-${number}`;

export const completeStory = (
  raw: RawStory,
  views: ReadonlyMap<string, View>,
  first: View,
  { text, maybe, evidence }: Texts,
): Story => {
  const newId = createIds(idsIn(raw.scenes));
  return {
    ...raw,
    title: text(raw.title),
    scenes: raw.scenes.map((scene, index): Scene => {
      const asked = scene.view ?? scene.show?.view;
      const view = views.get(`${asked ?? ''}`) ?? first;
      const title = maybe(scene.title) ?? view.title;
      return present({
        ...scene,
        id: scene.id ?? newId(sceneId(title.nl, index + 1)),
        title,
        view: scene.view ?? view.id,
        caption: maybe(scene.caption) ?? view.question,
        points: scene.points?.map(text),
        notes: maybe(scene.notes),
        evidence: scene.evidence === undefined ? undefined : evidence(scene.evidence),
      });
    }),
  };
};
