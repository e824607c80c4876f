import { lookWhere } from '../state/filter-producers.ts';
import type { Producer } from '../state/producer.ts';
import { askQuestion } from '../state/question-producers.ts';
import { reveal } from '../state/selection-producers.ts';
import { show } from '../state/view-producers.ts';
import type { Opening } from './finding.ts';

/** Goes to what was found. */
export const open = (opening: Opening): Producer => {
  switch (opening.kind) {
    case 'question':
      return askQuestion(opening.ask);
    case 'seats':
      return lookWhere(opening.member);
    case 'drawn':
      return reveal(opening.id);
    case 'step':
      return show({ view: opening.view, step: opening.step });
  }
};
