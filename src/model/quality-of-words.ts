import { keysOf } from './fault-places.ts';
import type { RawGraph } from './format-2.ts';
import type { Graph } from './graph.ts';
import { COLOURS } from './looks.ts';
import { plainText } from './plain-text.ts';
import { remarkOnSentences } from './quality-of-sentences.ts';
import { eachTwin, type Tell } from './remarks.ts';
import { sameName } from './same-name.ts';
import type { GraphFile } from './schema.ts';

/** Words that are the same for two things of a kind: a legend, a tab or a band would say it twice. */
const remarkOnLabels = (file: GraphFile, raw: RawGraph, tell: Tell): void => {
  const labelled = {
    lanes: file.lanes.map(({ label }) => label),
    kinds: file.kinds.map(({ label }) => label),
    roles: file.roles.map(({ label }) => label),
    relationTypes: file.relationTypes.slice(0, raw.relationTypes?.length).map(({ label }) => label),
  };
  for (const list of Object.keys(labelled) as (keyof typeof labelled)[]) {
    if (raw[list] === undefined) continue;
    const words = labelled[list].map(({ nl }) => plainText(nl));
    eachTwin(words, sameName, (index, first, found) => {
      const values = { found, first: `$.${list}[${first}]` };
      tell('duplicate-name', `$.${list}[${index}].label`, values);
    });
  }
  const titles = file.views.map(({ title }) => plainText(title.nl));
  eachTwin(raw.views === undefined ? [] : titles, sameName, (index, first, found) => {
    const values = { found, first: `$.views[${first}]` };
    tell('duplicate-name', `$.views[${index}].title`, values);
  });
};

/** What is declared and nothing uses, and what can't be told apart. */
export const remarkOnWords = (graph: Graph, raw: RawGraph, tell: Tell): void => {
  const { file } = graph;
  const used = {
    relationTypes: new Set(file.relations.map(({ type }) => type)),
    kinds: new Set(file.bodies.map(({ kind }) => kind)),
    roles: new Set(file.memberships.map(({ role }) => role)),
    people: new Set(file.memberships.map(({ person }) => person)),
    processes: new Set(file.views.map(({ process }) => process)),
  };
  for (const list of Object.keys(used) as (keyof typeof used)[]) {
    (raw[list] ?? []).forEach(({ id }, index) => {
      const path = `$.${list}[${index}]`;
      if (!used[list].has(id)) tell('unused', path, { found: id });
    });
  }
  const inhabited = new Set(file.bodies.map(({ lane }) => lane));
  (raw.lanes ?? []).forEach(({ id }, index) => {
    if (!inhabited.has(id)) tell('empty-lane', `$.lanes[${index}]`, { found: id });
  });
  const types = file.relationTypes.filter(({ id }) => used.relationTypes.has(id));
  const places = new Map((raw.relationTypes ?? []).map(({ id }, index) => [id, index]));
  remarkOnLabels(file, raw, tell);
  const taken = new Set(types.map(({ style }) => style.colour));
  const free = COLOURS.filter((colour) => !taken.has(colour));
  eachTwin(
    types,
    // Two ends are drawn: an arrow and a ring.
    ({ style }) => `${style.colour} ${style.arrowhead === 'circle'}`,
    (_index, _first, one, other) => {
      const place = places.get(one.id);
      if (place === undefined) return;
      const path = `$.relationTypes[${place}].style`;
      const colour = free.shift();
      const repair =
        colour === undefined ? undefined : [{ path: [...keysOf(path), 'colour'], value: colour }];
      tell('same-look', path, { found: one.id, other: other.id }, repair);
    },
  );
  remarkOnSentences(raw, tell);
};
