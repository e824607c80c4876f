import { type QuestionKind, questionsOf } from '../perspective/questions.ts';
import { viewOf } from '../perspective/shown-content.ts';
import { changeRequest, type Producer } from './producer.ts';
import { show } from './view-producers.ts';

/** Asks a question: its answer is told and, in a view that can show it, drawn. */
export const askQuestion =
  (kind: QuestionKind): Producer =>
  (state) => {
    const { graph, request } = state;
    const question =
      graph && questionsOf(graph, viewOf(graph, request)).find((one) => one.kind === kind);
    if (!question) return state;
    const { view, change } = question;
    return show({ view: view ?? request.view, ask: kind, ...change })(state);
  };

/** Closes the answer; nothing is left of what it had set beside itself. */
export const closeAnswer = (): Producer => changeRequest({ ask: null });
