import type { FaultList } from '../model/fault-list.ts';
import type { Graph } from '../model/graph.ts';
import { nearest } from '../model/nearest.ts';
import type { Scene } from '../model/schema.ts';
import { PICTURE_PARAMETERS } from './picture-parameters.ts';
import type { PictureRequest } from './request.ts';
import { askedByScene } from './scene-picture.ts';
import { contentOf, isHidden, routesOf } from './shown-content.ts';

/** Something that a scene asks to be shown, and that can't be. */
interface Refused {
  /** The name of the parameter, as an address has it. */
  readonly name: string;
  readonly found: string;
  /** `name`: there is no such parameter; `value`: it takes no such text; `id`: the graph has no such thing. */
  readonly why: 'name' | 'value' | 'id';
}

/** What of the parameters of a scene is not in its picture. */
const refusedOf = (graph: Graph, scene: Scene, picture: PictureRequest): readonly Refused[] =>
  Object.entries(scene.show ?? {}).flatMap(([name, asked]): Refused[] => {
    const found = String(asked);
    const field = FIELDS.find((one) => PICTURE_PARAMETERS[one].name === name);
    if (field === undefined) return [{ name, found, why: 'name' }];
    const read = <Field extends keyof PictureRequest>(one: Field): Refused[] => {
      const { value } = PICTURE_PARAMETERS[one];
      const meant = value.read(found);
      if (meant === undefined) return [{ name, found, why: 'value' }];
      const { naming } = value;
      const gone: Refused[] = [];
      naming?.keep(meant, (id) => {
        const isThere = naming.among.some((register) => graph[register].has(id));
        if (!isThere) gone.push({ name, found: id, why: 'id' });
        return isThere;
      });
      return gone;
    };
    const isLost = {
      step: picture.step === null,
      choices: picture.choices.join() !== found,
      ask: picture.ask === null,
    };
    const lost = field === 'step' || field === 'choices' || field === 'ask' ? isLost[field] : false;
    return lost ? [{ name, found, why: 'id' }] : read(field);
  });

const FIELDS = Object.keys(PICTURE_PARAMETERS) as readonly (keyof PictureRequest)[];
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
      // That its view is gone is told already, and there is no picture to look at.
      if (!graph.views.has(scene.view)) return;
      const path = `$.stories[${index}].scenes[${number}]`;
      const picture = askedByScene(graph, scene);
      const warn = { severity: 'warning' } as const;
      for (const one of refusedOf(graph, scene, picture)) {
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
