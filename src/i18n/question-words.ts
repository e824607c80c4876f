import { type Graph, mustGet } from '../model/graph.ts';
import { membersAre } from '../model/municipality.ts';
import { fillSentence, nameInSentence } from '../model/sentences.ts';
import type { Language } from '../model/text.ts';
import type { Question } from '../perspective/questions.ts';
import type { Messages } from './messages.ts';

type Loads = Extract<Question, { kind: 'load' }>['loads'];

/** The role that sits in most. */
const heaviest = (loads: Loads): string =>
  loads.reduce((most, load) => (load.bodies + load.leads > most.bodies + most.leads ? load : most))
    .role;

/** A question in words. Its answer, which is not there at first sight, is in `answer-words.ts`. */
export const questionWords = (
  graph: Graph,
  question: Question,
  { questions: words }: Messages,
  language: Language,
): string => {
  const name = (id: string) => nameInSentence(mustGet(graph.bodies, id), language);
  switch (question.kind) {
    case 'advice':
    case 'decision':
    case 'lead': {
      const body = question.subject === null ? '' : name(question.subject);
      return fillSentence(words[question.kind], { body });
    }
    case 'seats':
      return words.seats[membersAre(graph, question.members)];
    case 'route':
      return fillSentence(words.route, { from: name(question.from), to: name(question.to) });
    case 'load': {
      const role = mustGet(graph.roles, heaviest(question.loads)).label[language].toLowerCase();
      return fillSentence(words.load, { role });
    }
    default:
      return words[question.kind];
  }
};
