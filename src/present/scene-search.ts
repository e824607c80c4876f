import { plainLetters } from '../model/plain-letters.ts';
import type { Scene, Story } from '../model/schema.ts';
import type { Language } from '../model/text.ts';

/** A scene as it is looked for: with its number from 1. */
export interface NumberedScene {
  readonly number: number;
  readonly scene: Scene;
}

/** Scenes with this number, or else with these words in their title; all of them for no words. */
export const searchScenes = (
  { scenes }: Story,
  query: string,
  lang: Language,
): readonly NumberedScene[] => {
  const asked = plainLetters(query.trim());
  const numbered = scenes.map((scene, index) => ({ number: index + 1, scene }));
  if (/^\d+$/.test(asked)) return numbered.filter(({ number }) => number === Number(asked));
  return numbered.filter(({ scene }) => plainLetters(scene.title[lang]).includes(asked));
};
