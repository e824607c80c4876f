import { counted } from '../i18n/counted.ts';
import { listOf } from '../i18n/list-of.ts';
import type { Messages } from '../i18n/messages.ts';
import { type Graph, mustGet } from '../model/graph.ts';
import { membersAre } from '../model/municipality.ts';
import { fillSentence, nameInSentence, relationSentence } from '../model/sentences.ts';
import type { Language } from '../model/text.ts';
import type { Question } from '../perspective/questions.ts';

interface Words {
  readonly question: string;
  /** One sentence, or the sentences of a route; empty when the answer is a choice to make. */
  readonly answer: string;
}

/** A question and its answer, in words. */
export const questionWords = (
  graph: Graph,
  question: Question,
  messages: Messages,
  language: Language,
): Words => {
  const { questions: words, details } = messages;
  const loadInWords = (role: string, bodies: number, leads: number): string => {
    const seats = counted(words.loadRole, bodies, {
      role: mustGet(graph.roles, role).label[language].toLowerCase(),
    });
    return leads === 0 ? seats : counted(words.loadLeads, leads, { seats });
  };
  const name = (id: string) => nameInSentence(mustGet(graph.bodies, id), language);
  switch (question.kind) {
    case 'advice': {
      const advisers = question.relations.map(({ from, evidence }) =>
        evidence.status === 'inferred' ? `${name(from)} (${details.inferredMark})` : name(from),
      );
      return {
        question: fillSentence(words.advice, { body: name(question.body) }),
        answer: fillSentence(words.adviceAnswer, { list: listOf(advisers, language) }),
      };
    }
    case 'seats':
      return { question: words.seats[membersAre(graph, question.members)], answer: '' };
    case 'route':
      return {
        question: fillSentence(words.route, { from: name(question.from), to: name(question.to) }),
        answer: question.relations
          .map((relation) => relationSentence(graph, relation, language, 'forward'))
          .join(' '),
      };
    case 'council': {
      const steps = question.steps.map(({ number, title }) =>
        fillSentence(words.councilStep, { number, title: title[language] }),
      );
      return {
        question: words.council,
        answer: fillSentence(words.councilAnswer, { list: listOf(steps, language) }),
      };
    }
    case 'load': {
      const loads = question.loads.map(({ role, bodies, leads }) =>
        loadInWords(role, bodies, leads),
      );
      return {
        question: words.load,
        answer: fillSentence(words.loadAnswer, { list: listOf(loads, language) }),
      };
    }
  }
};
