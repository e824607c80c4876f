import {
  completeBodies,
  completeLanes,
  completeMemberships,
  completeRelations,
  declaredOrUsed,
  labelOf,
} from './complete-bodies.ts';
import { completeProcess } from './complete-process.ts';
import { completeTypes } from './complete-types.ts';
import { completeStory, completeViews } from './complete-views.ts';
import { createIds, idOf, idsIn } from './derive-ids.ts';
import type { RawGraph } from './format-2.ts';
import { MADE } from './made-words.ts';
import type { GraphFile, Kind } from './schema.ts';
import { present, type Texts, textsOf } from './texts.ts';

type RawWord = NonNullable<RawGraph['kinds']>[number];

const completeWords = (
  words: readonly (RawWord | { readonly id: string })[],
  { text }: Texts,
): Kind[] =>
  words.map((word) => ({
    ...word,
    label: text(('label' in word ? word.label : undefined) ?? labelOf(word.id)),
  }));

const completeSource = (
  raw: NonNullable<RawGraph['sources']>[number],
  { maybe }: Texts,
): GraphFile['sources'][number] => ({
  ...raw,
  placeLabel: maybe(raw.placeLabel) ?? MADE.place,
  places: (raw.places ?? []).map((place) => present({ ...place, title: maybe(place.title) })),
});

const completeMeta = ({ meta }: RawGraph, { text, maybe, held }: Texts): GraphFile['meta'] => {
  const evidence = meta.evidence === undefined ? undefined : held(undefined);
  return present({
    ...meta,
    name: text(meta.name),
    region: text(meta.region ?? meta.name),
    description: maybe(meta.description),
    languages: meta.languages ?? ['nl'],
    // By its own type it is never what one source says.
    evidence: evidence?.status === 'stated' ? undefined : evidence,
  });
};

/**
 * Fills in all that a file may leave out. The file has passed its checks: what it refers to is there.
 * A file that is complete stays as it is, and nothing that it says is lost.
 */
export const complete = (raw: RawGraph): GraphFile => {
  const texts = textsOf(raw.meta);
  const { text, held } = texts;
  const lanes = completeLanes(raw, texts);
  const bodies = completeBodies(raw, lanes, texts);
  const known = new Map(bodies.map((body) => [body.id, body]));
  const processes = (raw.processes ?? []).map((one) => completeProcess(one, known, texts));
  const views = completeViews(raw.views ?? [], processes, texts);
  const viewsById = new Map(views.map((view) => [view.id, view]));
  const glossary = raw.glossary ?? [];
  const newTermId = createIds(idsIn(glossary));
  const isHidden = raw.meta.people === 'hide';
  return {
    ...raw,
    format: 2,
    meta: completeMeta(raw, texts),
    sources: (raw.sources ?? []).map((source) => completeSource(source, texts)),
    lanes,
    kinds: completeWords(
      declaredOrUsed(
        raw.kinds,
        raw.bodies.map(({ kind }) => kind),
      ),
      texts,
    ),
    relationTypes: completeTypes(raw, texts),
    roles: completeWords(
      declaredOrUsed(
        raw.roles,
        (raw.memberships ?? []).map(({ role }) => role),
      ),
      texts,
    ),
    people: isHidden ? [] : (raw.people ?? []),
    bodies,
    relations: completeRelations(raw, texts),
    memberships: completeMemberships(raw, texts),
    processes,
    views,
    stories: (raw.stories ?? []).map((story) => completeStory(story, viewsById, views[0], texts)),
    remarks: (raw.remarks ?? []).map((remark) =>
      present({
        ...remark,
        kind: remark.kind ?? 'context',
        title: text(remark.title),
        text: text(remark.text),
        points: remark.points?.map(text),
        about: remark.about ?? [],
        evidence: held(remark.evidence),
      }),
    ),
    glossary: glossary.map((term) => ({
      ...term,
      id: term.id ?? newTermId(idOf(text(term.term).nl) || 'term'),
      term: text(term.term),
      meaning: text(term.meaning),
      evidence: held(term.evidence),
    })),
  };
};
