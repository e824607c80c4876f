import type { Messages } from '../i18n/messages.ts';
import type { Step } from '../model/schema.ts';
import { fillSentence } from '../model/sentences.ts';
import type { Language } from '../model/text.ts';
import type { ShownScene } from '../perspective/shown-scene.ts';

/** What is written beside the picture of a scene, from top to bottom. */
export interface SceneWords {
  /** The small line above the title: what kind of scene this is. */
  readonly kicker: string | null;
  readonly title: string;
  /** The statement, pitfall or question itself. */
  readonly lead: string | null;
  /** As many as a clicker counts, whatever else says the same. */
  readonly points: readonly string[];
  readonly caption: string | null;
}

/** As it is compared: without its capitals and its full stop. */
const bare = (text: string): string => text.toLowerCase().replace(/[.!?…]+$/, '');

/** The words of a scene. What the title, the remark or its points already say is said once. */
export const sceneWords = (
  { scene, remark }: Pick<ShownScene, 'scene' | 'remark'>,
  step: Step | null,
  messages: Messages,
  lang: Language,
): SceneWords => {
  const title = scene.title[lang];
  const said = new Set([bare(title)]);
  const once = (text: string | undefined): string | null => {
    if (text === undefined || said.has(bare(text))) return null;
    said.add(bare(text));
    return text;
  };
  const kind =
    remark === null || remark.kind === 'context' ? null : messages.details.kinds[remark.kind];
  const numbered = step && fillSentence(messages.process.step, { number: step.number });
  const kicker = kind ?? numbered;
  return {
    kicker: kicker !== null && title.startsWith(kicker) ? null : kicker,
    title,
    lead: once(remark?.text[lang]),
    points: (scene.points ?? remark?.points ?? []).map((point) => {
      said.add(bare(point[lang]));
      return point[lang];
    }),
    caption: once(scene.caption[lang]),
  };
};
