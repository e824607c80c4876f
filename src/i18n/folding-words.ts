import { fillSentence } from '../model/sentences.ts';
import type { Language } from '../model/text.ts';
import type { ShownFolding } from '../perspective/perspective.ts';
import { countInWords } from './count-words.ts';
import { counted } from './counted.ts';
import type { Catalogue } from './messages.ts';

const NL = {
  title: 'Ingevouwen',
  titleOfWhole: 'Uitgevouwen',
  told: 'Dit beeld toont {drawn} van {bodies}; de rest is ingevouwen in {where}.',
  whole: 'Dit beeld heeft {bodies}. Alles staat er.',
  groups: { one: '1 groep', many: '{count} groepen' },
  lanes: { one: '1 laag', many: '{count} lagen' },
  and: ' en ',
  key: '“+12” op een kaartje betekent: hier zitten er nog 12 in.',
  showAll: 'Vouw alles open',
  foldAgain: 'Vouw weer in',
  tooMany: 'In één beeld passen ten hoogste {limit} kaartjes. Open een groep, of zoek een orgaan.',
  refused: 'Niet alles kon open: in één beeld passen ten hoogste {limit} kaartjes.',
  open: { one: 'Vouw open (1 erin)', many: 'Vouw open ({count} erin)' },
  close: 'Vouw de onderdelen weer in',
  line: {
    one: 'Deze lijn staat voor 1 relatie:',
    many: 'Deze lijn staat voor {count} relaties:',
  },
  more: { one: 'En nog 1.', many: 'En nog {count}.' },
};

const EN: Catalogue<typeof NL> = {
  title: 'Folded',
  titleOfWhole: 'Unfolded',
  told: 'This view shows {drawn} of {bodies}; the rest is folded into {where}.',
  whole: 'This view has {bodies}. All is drawn.',
  groups: { one: '1 group', many: '{count} groups' },
  lanes: { one: '1 lane', many: '{count} lanes' },
  and: ' and ',
  key: '“+12” on a card means: 12 more are inside it.',
  showAll: 'Unfold everything',
  foldAgain: 'Fold again',
  tooMany: 'One picture holds at most {limit} cards. Open a group, or search for a body.',
  refused: 'Not everything could be opened: one picture holds at most {limit} cards.',
  open: { one: 'Unfold (1 inside)', many: 'Unfold ({count} inside)' },
  close: 'Fold its parts again',
  line: {
    one: 'This line stands for 1 relation:',
    many: 'This line stands for {count} relations:',
  },
  more: { one: 'And 1 more.', many: 'And {count} more.' },
};

/**
 * The words of what is folded, in a language. They stand by themselves: a first view that is folded tells so
 * before it can be used.
 */
export const foldingWords = (language: Language): Catalogue<typeof NL> =>
  language === 'en' ? EN : NL;

/** How much of a crowded view is drawn, and where the rest is, in a sentence. */
export const foldingSentence = (
  { bodies, municipalities, drawn, groups, lanes }: ShownFolding,
  language: Language,
): string => {
  const words = foldingWords(language);
  const where = [
    groups > 0 ? counted(words.groups, groups) : null,
    lanes > 0 ? counted(words.lanes, lanes) : null,
  ].filter((part) => part !== null);
  const all = countInWords(bodies, municipalities, language);
  return where.length === 0
    ? fillSentence(words.whole, { bodies: all })
    : fillSentence(words.told, {
        bodies: all,
        drawn: String(drawn),
        where: where.join(words.and),
      });
};
