import { type Graph, mustGet } from '../model/graph.ts';
import { membersAre } from '../model/municipality.ts';
import type { Relation } from '../model/schema.ts';
import { capitalised, fillSentence, nameInSentence, relationSentence } from '../model/sentences.ts';
import type { Language } from '../model/text.ts';
import type { Question } from '../perspective/questions.ts';
import { counted } from './counted.ts';
import { listOf } from './list-of.ts';
import type { Messages } from './messages.ts';

interface Words {
  readonly question: string;
  /** The answer in a sentence, or the sentences of a route; empty when it is a choice to make. */
  readonly answer: string;
  /** How much of the answer the source says, in a sentence; empty where that is told otherwise. */
  readonly ground: string;
}

/** How much of what bears an answer is stated. */
const groundOf = (relations: readonly Relation[], { questions: words }: Messages): string => {
  const inferred = relations.filter(({ evidence }) => evidence.status === 'inferred').length;
  if (relations.length === 0) return '';
  const all = relations.length === 1 ? 'single' : 'several';
  if (inferred === 0) return words.allStated[all];
  if (inferred === relations.length) return words.allInferred[all];
  return counted(words.someInferred, inferred);
};

type Loads = Extract<Question, { kind: 'load' }>['loads'];

/** The role that sits in most. */
const heaviest = (loads: Loads): string =>
  loads.reduce((most, load) => (load.bodies + load.leads > most.bodies + most.leads ? load : most))
    .role;

/** A question and its answer, in words. An answer never says more than what bears it. */
export const questionWords = (
  graph: Graph,
  question: Question,
  messages: Messages,
  language: Language,
): Words => {
  const { questions: words, details } = messages;
  const name = (id: string) => nameInSentence(mustGet(graph.bodies, id), language);
  const subject = question.subject === null ? '' : name(question.subject);
  const marked = (id: string, { evidence }: Relation) =>
    evidence.status === 'inferred' ? `${name(id)} (${details.inferredMark})` : name(id);
  const ground = groundOf(question.relations, messages);
  const { relations, steps } = question;
  switch (question.kind) {
    case 'advice': {
      const [only] = relations.map(({ from }) => mustGet(graph.bodies, from));
      const number = relations.length === 1 && only?.number !== 'plural' ? 'singular' : 'plural';
      const list = listOf(
        relations.map((relation) => marked(relation.from, relation)),
        language,
      );
      return {
        question: fillSentence(words.advice, { body: subject }),
        answer: capitalised(fillSentence(words.adviceAnswer[number], { list, body: subject })),
        ground,
      };
    }
    case 'decision':
      return {
        question: fillSentence(words.decision, { body: subject }),
        answer: steps.map(({ sentence }) => sentence[language]).join(' '),
        ground: '',
      };
    case 'seats':
      return {
        question: words.seats[membersAre(graph, question.members)],
        answer: '',
        ground: '',
      };
    case 'council': {
      const told = steps.map(({ number, title }) =>
        fillSentence(words.councilStep, { number, title: title[language] }),
      );
      return {
        question: words.council,
        answer: fillSentence(words.councilAnswer, { list: listOf(told, language) }),
        ground: '',
      };
    }
    case 'lead': {
      const isGuess = relations.every(({ evidence }) => evidence.status === 'inferred');
      const list = listOf(
        relations.map(({ to }) => name(to)),
        language,
      );
      return {
        question: fillSentence(words.lead, { body: subject }),
        answer: capitalised(fillSentence(isGuess ? words.leadGuess : words.leadAnswer, { list })),
        ground: isGuess ? '' : ground,
      };
    }
    case 'route':
      return {
        question: fillSentence(words.route, { from: name(question.from), to: name(question.to) }),
        answer: relations
          .map((relation) => relationSentence(graph, relation, language, 'forward'))
          .join(' '),
        ground,
      };
    case 'inferred':
      return {
        question: words.inferred,
        answer: counted(words.inferredAnswer, relations.length),
        ground: '',
      };
    case 'load': {
      const told = question.loads.map(({ role, bodies, leads }) => {
        const seats = counted(words.loadRole, bodies, {
          role: mustGet(graph.roles, role).label[language].toLowerCase(),
        });
        return leads === 0 ? seats : counted(words.loadLeads, leads, { seats });
      });
      return {
        question: fillSentence(words.load, {
          role: mustGet(graph.roles, heaviest(question.loads)).label[language].toLowerCase(),
        }),
        answer: fillSentence(words.loadAnswer, { list: listOf(told, language) }),
        ground: '',
      };
    }
  }
};
