import type { Graph } from './graph.ts';
import { mustGet } from './graph.ts';
import type { Body } from './schema.ts';
import type { Language } from './text.ts';

/** The small line above a body's name: what kind it is, and how people call it for short. */
export const bodyCaption = (graph: Graph, body: Body, language: Language): string => {
  const kind = mustGet(graph.kinds, body.kind).label[language];
  if (kind === body.name[language]) return body.abbreviation ?? '';
  return body.abbreviation ? `${body.abbreviation} · ${kind}` : kind;
};
