import type { Graph } from './graph.ts';
import { mustGet } from './graph.ts';
import { plainText } from './plain-text.ts';
import type { Body } from './schema.ts';
import type { Language } from './text.ts';

/**
 * The small line above a body's name: how people call it for short, what kind it is when the name
 * does not say so itself, and how many bodies lie folded in it ("+12"). Empty when there is nothing
 * to add.
 */
export const bodyCaption = (graph: Graph, body: Body, language: Language, holds = 0): string => {
  const kind =
    body.kind === undefined ? undefined : mustGet(graph.kinds, body.kind).label[language];
  const name = plainText(body.name[language]).toLowerCase();
  const parts = [
    body.abbreviation,
    kind !== undefined && name.includes(kind.toLowerCase()) ? undefined : kind,
    holds > 0 ? `+${holds}` : undefined,
  ];
  return parts.filter((part) => part !== undefined).join(' · ');
};
