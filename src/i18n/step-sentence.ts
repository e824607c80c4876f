import type { Step } from '../model/schema.ts';
import type { Language } from '../model/text.ts';
import { heldMark } from './held-mark.ts';
import { withRemark } from './with-remark.ts';

/** What is done in a step, with how that is held where no source states it: "… het bestuur (afgeleid)." */
export const stepSentence = (
  { sentence, evidence }: Pick<Step, 'sentence' | 'evidence'>,
  language: Language,
): string => withRemark({ sentence: sentence[language], remark: heldMark(evidence, language) });
