import type { Graph } from '../model/graph.ts';
import { plainText } from '../model/plain-text.ts';
import { fillSentence, nameInSentence } from '../model/sentences.ts';
import type { Perspective } from '../perspective/perspective.ts';
import type { Request } from '../perspective/request.ts';
import { answerWords } from './answer-words.ts';
import { lensSentence } from './lens-sentence.ts';
import type { Messages } from './messages.ts';
import { messagesApartIn } from './messages-apart.ts';
import { questionWords } from './question-words.ts';
import { toldInWords } from './spoken-name.ts';
import { stepSentence } from './step-sentence.ts';
import { withRemark } from './with-remark.ts';

/** What a choice lights, of the widest thing first: an answer has a selection or a route beside it. */
type Choice = 'view' | 'ask' | 'step' | 'route' | 'select' | 'lens';
const CHOICES: readonly Choice[] = ['ask', 'step', 'route', 'select', 'lens', 'view'];

const isSame = (before: Request, after: Request, choice: Choice): boolean =>
  JSON.stringify(before[choice]) === JSON.stringify(after[choice]) &&
  (choice !== 'step' || before.choices.join() === after.choices.join()) &&
  (choice !== 'lens' || before.role === after.role);

/** What the reader chose between two requests; `null` when nothing, or something was let go. */
const chosen = (before: Request, after: Request): Choice | null =>
  CHOICES.find((choice) => after[choice] !== null && !isSame(before, after, choice)) ?? null;

/**
 * What is said aloud of a choice, once: what was chosen, and what it tells. Empty when nothing was
 * chosen, and while a story goes on, which tells itself.
 */
export const choiceInWords = (
  graph: Graph,
  before: Request,
  after: Request,
  { answer, process, route, selection, lens, question, title }: Perspective,
  messages: Messages,
): string => {
  const { lang: language } = after;
  if (before.story !== after.story || before.scene !== after.scene) return '';
  const { questions } = messages;
  const { chosen: words } = messagesApartIn(language);
  switch (chosen(before, after)) {
    case 'ask': {
      if (answer === null) return '';
      const { answer: told } = answerWords(graph, answer, language);
      return told === '' ? questionWords(graph, answer, messages, language) : told;
    }
    case 'step': {
      if (!process?.current) return '';
      const { number, title: name } = process.current;
      return fillSentence(words.step, {
        number,
        title: name[language],
        sentence: stepSentence(process.current, language),
      });
    }
    case 'route': {
      if (route === null) return '';
      const [first] = route.routes;
      const ends = {
        from: nameInSentence(route.from, language),
        to: nameInSentence(route.to, language),
      };
      return first === undefined || first.length === 0
        ? fillSentence(words.noRoute, ends)
        : fillSentence(questions.route, ends).concat(' ', first.map(withRemark).join(' '));
    }
    case 'select': {
      if (selection?.kind === 'relation') return withRemark(selection.relation);
      if (selection === null) return '';
      const { name, told } = selection.body;
      return `${plainText(name)}. ${toldInWords(told, messages, language)}`.trim();
    }
    case 'lens':
      return lens === null ? '' : lensSentence(lens, language);
    case 'view':
      return `${title}. ${question}`;
    default:
      return '';
  }
};
