import type { FaultList } from '../model/fault-list.ts';
import type { Graph } from '../model/graph.ts';
import { nearest } from '../model/nearest.ts';
import type { Scene } from '../model/schema.ts';
import { PICTURE_PARAMETERS } from './picture-parameters.ts';
import type { PictureRequest } from './request.ts';
import { askedByScene, type Refused } from './scene-picture.ts';
import { contentOf, isHidden, routesOf } from './shown-content.ts';

const NAMES = Object.values(PICTURE_PARAMETERS).map(({ name }) => name);

/** What can be named instead of what a scene asks for. */
const expectedFor = (graph: Graph, { name }: Refused): { words: readonly string[]; of: string } => {
  const parameter = Object.values(PICTURE_PARAMETERS).find((one) => one.name === name);
  const value = parameter?.value;
  if (value && 'naming' in value && value.naming) {
    const { among } = value.naming;
    return {
      words: among.flatMap((register) => [...graph[register].keys()]),
      of: among.join(', '),
    };
  }
  return { words: value && 'words' in value ? (value.words ?? []) : [], of: name };
};

/** Everything that the picture of a scene has, by id. */
const drawnIn = (graph: Graph, picture: PictureRequest): ReadonlySet<string> => {
  const content = contentOf(graph, picture);
  const lines = content.relations.filter((relation) => !isHidden(relation, picture));
  return new Set([...content.bodies, ...lines].map(({ id }) => id));
};

/** What a scene speaks of, by the field that names it. */
const spokenOf = (graph: Graph, scene: Scene, { lens }: PictureRequest) => {
  const remark = graph.file.remarks.find(({ id }) => id === scene.remark);
  const lights = Array.isArray(scene.light) ? scene.light.flat() : [];
  return [
    // A scene that says itself what is lit need not show all that its remark speaks of.
    ...(scene.light === undefined ? (remark?.about ?? []) : []).map(
      (id) => ['remark', id] as const,
    ),
    ...lights.map((id) => ['light', id] as const),
    ...(lens === null || scene.show?.lens === undefined ? [] : [['show.lens', lens] as const]),
  ];
};

/**
 * Remarks on scenes: on what they ask to be shown and can't be, and on what they speak of and their
 * picture lacks. They are told all the same.
 */
export const remarkOnScenes = (graph: Graph, faults: FaultList): void => {
  graph.file.stories.forEach(({ scenes }, index) => {
    scenes.forEach((scene, number) => {
      const path = `$.stories[${index}].scenes[${number}]`;
      const { picture, refused } = askedByScene(graph, scene);
      const warn = { severity: 'warning' } as const;
      for (const one of refused) {
        const subject = `${path}.show.${one.name}`;
        const { words, of } = expectedFor(graph, one);
        const { found } = one;
        if (one.why === 'name') {
          const suggest = () => nearest(one.name, NAMES);
          faults.add({
            code: 'unknown-key',
            ...warn,
            subject,
            values: { found: one.name },
            suggest,
          });
        } else if (one.why === 'id') {
          const suggest = () => nearest(found, words);
          faults.add({
            code: 'unknown-id',
            ...warn,
            subject,
            values: { found, collection: of },
            suggest,
          });
        } else {
          const values = { found, expected: words.join(', ') || of };
          faults.add({ code: 'wrong-value', ...warn, subject, values });
        }
      }
      const drawn = drawnIn(graph, picture);
      for (const [field, found] of spokenOf(graph, scene, picture)) {
        if (drawn.has(found)) continue;
        const values = { found, view: picture.view ?? scene.view };
        faults.add({ code: 'scene-outside-view', ...warn, subject: `${path}.${field}`, values });
      }
      if (picture.route !== null && routesOf(graph, picture)?.kind === 'none') {
        const values = { found: `${picture.route.from}~${picture.route.to}`, view: scene.view };
        faults.add({ code: 'scene-outside-view', ...warn, subject: `${path}.show.route`, values });
      }
      const { select } = picture;
      if (select !== null && select !== scene.select && !drawn.has(select)) {
        const values = { found: select, view: scene.view };
        faults.add({ code: 'scene-outside-view', ...warn, subject: `${path}.show.select`, values });
      }
    });
  });
};
