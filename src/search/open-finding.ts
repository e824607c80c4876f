import { lookForSeats, lookUp } from '../state/look-up.ts';
import type { Producer } from '../state/producer.ts';
import { askQuestion } from '../state/question-producers.ts';
import { show } from '../state/view-producers.ts';
import type { Opening } from './finding.ts';

/** Goes to what was found. */
export const open = (opening: Opening): Producer => {
  switch (opening.kind) {
    case 'question':
      return askQuestion(opening.ask);
    case 'seats':
      return lookForSeats(opening.member);
    case 'drawn':
      return lookUp(opening.id);
    case 'step':
      return show({ view: opening.view, step: opening.step });
  }
};
