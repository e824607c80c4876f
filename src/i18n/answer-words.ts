import { EVIDENCE_WORD } from '../model/evidence-words.ts';
import { type Graph, mustGet } from '../model/graph.ts';
import type { Evidence, Relation } from '../model/schema.ts';
import { capitalised, fillSentence, nameInSentence, relationSentence } from '../model/sentences.ts';
import type { Language } from '../model/text.ts';
import { type Cell, matrixOf } from '../perspective/matrix-rows.ts';
import type { Question } from '../perspective/questions.ts';
import { counted } from './counted.ts';
import { heldMark } from './held-mark.ts';
import { listOf } from './list-of.ts';
import { type MessagesApart, messagesApartIn } from './messages-apart.ts';
import { stepSentence } from './step-sentence.ts';
import { withRemark } from './with-remark.ts';

interface Words {
  /** In a sentence, or the sentences of a route; empty when it is a choice to make. */
  readonly answer: string;
  /** How much of it the source says, in a sentence; empty where that is told otherwise. */
  readonly ground: string;
}

/** How much of what bears an answer is stated. */
const groundOf = (
  relations: readonly Relation[],
  { answers: words }: MessagesApart,
  language: Language,
): string => {
  const count = (status: Evidence['status']) =>
    relations.filter(({ evidence }) => evidence.status === status).length;
  if (relations.length === 0) return '';
  const all = relations.length === 1 ? 'single' : 'several';
  const stated = count('stated');
  if (stated === relations.length) return words.allStated[all];
  for (const status of ['declared', 'unsourced'] as const) {
    if (count(status) !== relations.length) continue;
    return fillSentence(words.allHeld, { held: EVIDENCE_WORD[status][language] });
  }
  const inferred = count('inferred');
  if (inferred === relations.length) return words.allInferred[all];
  return inferred + stated === relations.length
    ? counted(words.someInferred, inferred)
    : words.someHeld;
};

/** How much of the table of roles is inferred. */
const heldInTable = (graph: Graph): 'inferred' | 'partly' | 'stated' => {
  const { rows } = matrixOf(graph, { view: null, columns: 'roles', role: null });
  const cells = rows.flatMap((row) => [...row.cells.values()]);
  const isInferred = ({ evidence }: Cell) => evidence === 'inferred';
  if (!cells.some(isInferred)) return 'stated';
  return cells.every(isInferred) ? 'inferred' : 'partly';
};

/** The answer to a question, in words. It never says more than what bears it. */
export const answerWords = (graph: Graph, question: Question, language: Language): Words => {
  const apart = messagesApartIn(language);
  const { answers: words } = apart;
  const name = (id: string) => nameInSentence(mustGet(graph.bodies, id), language);
  const marked = (id: string, { evidence }: Relation) => {
    const held = heldMark(evidence, language);
    return held === null ? name(id) : `${name(id)} (${held})`;
  };
  const { relations, steps, subject } = question;
  const ground = groundOf(relations, apart, language);
  switch (question.kind) {
    case 'advice': {
      const [only] = relations.map(({ from }) => mustGet(graph.bodies, from));
      const number = relations.length === 1 && only?.number !== 'plural' ? 'singular' : 'plural';
      const list = listOf(
        relations.map((relation) => marked(relation.from, relation)),
        language,
      );
      const body = subject === null ? '' : name(subject);
      return { answer: capitalised(fillSentence(words.advice[number], { list, body })), ground };
    }
    case 'decision': {
      const told = steps.map((step) => stepSentence(step, language));
      return { answer: told.join(' '), ground: '' };
    }
    case 'seats':
      return { answer: '', ground: '' };
    case 'council': {
      const told = steps.map(({ number, title, evidence }) => {
        const held = heldMark(evidence, language);
        return fillSentence(words.councilStep, {
          number,
          title: held === null ? title[language] : `${title[language]}, ${held}`,
        });
      });
      return {
        answer: fillSentence(words.council, { list: listOf(told, language) }),
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
        answer: capitalised(fillSentence(isGuess ? words.leadGuess : words.lead, { list })),
        ground: isGuess ? '' : ground,
      };
    }
    case 'route':
      return {
        answer: relations
          .map((relation) =>
            withRemark({
              sentence: relationSentence(graph, relation, language, 'forward'),
              remark: heldMark(relation.evidence, language),
            }),
          )
          .join(' '),
        ground,
      };
    case 'inferred':
      return { answer: counted(words.inferred, relations.length), ground: '' };
    case 'load': {
      // The role that is asked of first.
      const loads = question.loads.toSorted((a, b) => b.bodies + b.leads - (a.bodies + a.leads));
      const told = loads.map(({ role, bodies, leads }) => {
        const seats = counted(words.loadRole, bodies, {
          role: mustGet(graph.roles, role).label[language].toLowerCase(),
        });
        return leads === 0 ? seats : counted(words.loadLeads, leads, { seats });
      });
      const list = listOf(told, language);
      return { answer: fillSentence(words.load[heldInTable(graph)], { list }), ground: '' };
    }
  }
};
