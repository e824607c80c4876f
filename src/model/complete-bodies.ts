import { createIds, idsIn, relationIds } from './derive-ids.ts';
import type { RawGraph } from './format-2.ts';
import { LANE_STYLES } from './looks.ts';
import type { Body, Lane, Membership, Relation } from './schema.ts';
import { capitalised } from './sentences.ts';
import type { Text } from './text.ts';
import { present, type Texts } from './texts.ts';

type RawBody = RawGraph['bodies'][number];

/** A word that is used and not declared, as a label: "raad" becomes "Raad". */
export const labelOf = (word: string): string => capitalised(word.replaceAll('-', ' '));

/** The words that a list of the file is about: those it declares, or where it has no list those in use. */
export const declaredOrUsed = <T extends { readonly id: string }>(
  declared: readonly T[] | undefined,
  used: Iterable<string | undefined>,
): readonly (T | { readonly id: string })[] =>
  declared ?? [...new Set(used)].flatMap((id) => (id === undefined ? [] : [{ id }]));

/** The lanes; one called after the region where the file speaks of none. */
export const completeLanes = (raw: RawGraph, texts: Texts): Lane[] => {
  const { region, name } = raw.meta;
  const known = declaredOrUsed(
    raw.lanes?.length === 0 ? undefined : raw.lanes,
    raw.bodies.map(({ lane }) => lane),
  );
  const lanes: NonNullable<RawGraph['lanes']> =
    known.length > 0 ? [...known] : [{ id: 'lane', label: region ?? name }];
  const taken = new Set(lanes.map(({ style }) => style));
  const free = LANE_STYLES.filter((style) => !taken.has(style));
  let next = 0;
  return lanes.map((lane, index) => ({
    ...lane,
    label: texts.text(lane.label ?? labelOf(lane.id)),
    order: lane.order ?? index,
    style: lane.style ?? free[next++] ?? LANE_STYLES[index % LANE_STYLES.length] ?? LANE_STYLES[0],
    evidence: texts.held(lane.evidence),
  }));
};

/** The lane of each body: its own, or that of the nearest body around it, or the first. */
const lanesOf = (bodies: readonly RawBody[], first: string): ((body: RawBody) => string) => {
  const known = new Map(bodies.map((body) => [body.id, body]));
  const found = new Map<string, string>();
  return (body) => {
    const passed = new Set<string>();
    let lane: string | undefined;
    let at: RawBody | undefined = body;
    // A loop is told elsewhere; here it ends.
    while (at !== undefined && lane === undefined && !passed.has(at.id)) {
      lane = found.get(at.id) ?? at.lane;
      passed.add(at.id);
      at = at.partOf === undefined ? undefined : known.get(at.partOf);
    }
    const settled = lane ?? first;
    for (const id of passed) found.set(id, settled);
    return settled;
  };
};

const inSentence = (article: string, name: Text): Text => ({
  ...name,
  nl: `${article} ${name.nl}`,
  // A name without English of its own keeps its Dutch article.
  en: name.en === name.nl ? `${article} ${name.nl}` : `the ${name.en}`,
});

export const completeBodies = (
  { bodies }: RawGraph,
  lanes: readonly Lane[],
  { text, maybe, held }: Texts,
): Body[] => {
  const laneOf = lanesOf(bodies, lanes[0]?.id ?? '');
  return bodies.map((raw): Body => {
    const name = text(raw.name);
    return present({
      ...raw,
      name,
      shortName: maybe(raw.shortName),
      inSentence:
        maybe(raw.inSentence) ??
        (raw.article === undefined ? undefined : inSentence(raw.article, name)),
      lane: laneOf(raw),
      description: maybe(raw.description),
      figures: raw.figures?.map((figure) => ({ ...figure, label: text(figure.label) })),
      evidence: held(raw.evidence),
    });
  });
};

export const completeRelations = (
  { relations = [], bodies }: RawGraph,
  { maybe, held }: Texts,
): Relation[] => {
  const ids = relationIds(relations, bodies);
  return relations.map((raw, index) =>
    present({
      ...raw,
      id: ids[index] ?? '',
      label: maybe(raw.label),
      note: maybe(raw.note),
      evidence: held(raw.evidence),
    }),
  );
};

export const completeMemberships = (
  { memberships = [], meta }: RawGraph,
  { held }: Texts,
): Membership[] => {
  const newId = createIds(idsIn(memberships));
  const isHidden = meta.people === 'hide';
  return memberships.map((raw) => {
    const member = raw.member ?? raw.onBehalfOf;
    const { body, role } = raw;
    const words = [member ?? (isHidden ? undefined : raw.person), 'in', body, role];
    return present({
      ...raw,
      id: raw.id ?? newId(words.filter((word) => word !== undefined).join('-')),
      member,
      person: isHidden ? undefined : raw.person,
      extent: raw.extent ?? 'full',
      evidence: held(raw.evidence),
    });
  });
};
