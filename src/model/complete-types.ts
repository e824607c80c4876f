import type { RawGraph } from './format-2.ts';
import { COLOURS } from './looks.ts';
import type { RelationType } from './schema.ts';
import type { Texts } from './texts.ts';
import { toldFromLabel } from './told-from-label.ts';
import { VOCABULARY } from './vocabulary.ts';

type RawType = NonNullable<RawGraph['relationTypes']>[number];

/** The base vocabulary by id: types that need not be declared. */
export const BASE_TYPES: ReadonlyMap<string, RelationType> = new Map(
  VOCABULARY.map((type) => [type.id, type]),
);

const completeType = (
  raw: RawType,
  { text }: Texts,
  colourFor: () => RelationType['style']['colour'],
): RelationType => {
  const base = BASE_TYPES.get(raw.id);
  const label = raw.label === undefined ? (base?.label ?? text(raw.id)) : text(raw.label);
  // A label of its own is told in its own words, not in those of the vocabulary.
  const told = base !== undefined && raw.label === undefined ? base : toldFromLabel(label);
  return {
    ...raw,
    label,
    sentence:
      raw.sentence === undefined
        ? told.sentence
        : { forward: text(raw.sentence.forward), backward: text(raw.sentence.backward) },
    heading:
      raw.heading === undefined
        ? told.heading
        : { out: text(raw.heading.out), in: text(raw.heading.in) },
    style: {
      ...raw.style,
      colour: raw.style?.colour ?? base?.style.colour ?? colourFor(),
      arrowhead: raw.style?.arrowhead ?? base?.style.arrowhead ?? 'filled',
    },
    carries: raw.carries ?? base?.carries ?? 'alignment',
    ...(raw.symmetric === undefined && base?.symmetric ? { symmetric: true } : {}),
  };
};

/** The relation types that a file declares, and those of the base vocabulary that it uses beside them. */
export const completeTypes = (
  { relationTypes = [], relations = [] }: RawGraph,
  texts: Texts,
): RelationType[] => {
  const declared = new Set(relationTypes.map(({ id }) => id));
  const used = new Set(relations.map(({ type }) => type));
  const all: readonly RawType[] = [
    ...relationTypes,
    ...VOCABULARY.filter(({ id }) => used.has(id) && !declared.has(id)),
  ];
  const taken = new Set(
    all.flatMap(({ id, style }) => style?.colour ?? BASE_TYPES.get(id)?.style.colour ?? []),
  );
  let round = 0;
  const colourFor = () => {
    const free = COLOURS.find((colour) => !taken.has(colour));
    if (free !== undefined) taken.add(free);
    return free ?? COLOURS[round++ % COLOURS.length] ?? COLOURS[0];
  };
  return all.map((raw) => completeType(raw, texts, colourFor));
};
