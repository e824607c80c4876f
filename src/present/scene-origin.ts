import type { Messages } from '../i18n/messages.ts';
import type { MessagesApart } from '../i18n/messages-apart.ts';
import { provenanceWords } from '../i18n/provenance-words.ts';
import { shareWords } from '../i18n/share-words.ts';
import type { Graph } from '../model/graph.ts';
import { fillSentence } from '../model/sentences.ts';
import type { Language } from '../model/text.ts';
import type { Provenance } from '../perspective/provenance.ts';
import type { ShownScene } from '../perspective/shown-scene.ts';
import { saidIn } from './said-in.ts';

/** When and from where the words and the picture of a scene are, and how much of it is inferred: parts of one line. */
export const sceneOrigin = (
  graph: Graph,
  shown: ShownScene,
  provenance: Provenance,
  messages: Messages,
  apart: MessagesApart,
  language: Language,
): readonly string[] => {
  const share = shareWords(provenance, apart);
  const { date, places, inferred } = provenanceWords(provenance, messages, language, share);
  const text = shown.isDetour ? null : saidIn(graph, shown, messages, language);
  const from =
    places === null || text === null || text === places
      ? (places ?? text)
      : fillSentence(apart.present.saidAndDrawn, { text, places });
  return [date, from, inferred].filter((part) => part !== null);
};
