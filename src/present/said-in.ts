import type { Messages } from '../i18n/messages.ts';
import { placesOf } from '../i18n/places-of.ts';
import { EVIDENCE_WORD } from '../model/evidence-words.ts';
import type { Graph } from '../model/graph.ts';
import type { Language } from '../model/text.ts';
import type { ShownScene } from '../perspective/shown-scene.ts';

/** Where the words of a scene stand: "stelling dia 14", "dia 9", "afgeleid"; `null`: nothing is said of it. */
export const saidIn = (
  graph: Graph,
  { scene, remark }: ShownScene,
  { details }: Messages,
  language: Language,
): string | null => {
  const evidence = scene.evidence ?? remark?.evidence;
  if (evidence === undefined) return null;
  if (evidence.status !== 'stated') return EVIDENCE_WORD[evidence.status][language];
  const source = graph.sources.get(evidence.source);
  if (source === undefined) return null;
  const { place } = evidence;
  const places = placesOf({ source, places: place === undefined ? [] : [place] }, language);
  const kind =
    remark === null || remark.kind === 'context' ? null : details.kinds[remark.kind].toLowerCase();
  return kind === null ? places : `${kind} ${places}`;
};
