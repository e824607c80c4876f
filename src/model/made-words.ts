import type { Text } from './text.ts';

/** What stands where a file says nothing: a catalogue. */
export const MADE = {
  everything: { nl: 'Alles', en: 'Everything' },
  whoBelongsWhere: {
    nl: 'Wie hoort waar bij, en hoe hangt het samen?',
    en: 'Who belongs where, and how does it hang together?',
  },
  howItGoes: { nl: 'Hoe verloopt dit, stap voor stap?', en: 'How does this go, step by step?' },
  whatNext: { nl: 'Hoe gaat het verder?', en: 'What happens next?' },
  end: { nl: 'Einde', en: 'The end' },
  process: { nl: 'Proces', en: 'Process' },
  place: { nl: 'vindplaats', en: 'place' },
  /** Of a step: what happens, and whose turn it is. */
  step: { nl: '{title} ({actors}).', en: '{title} ({actors}).' },
} as const satisfies Readonly<Record<string, Text>>;
