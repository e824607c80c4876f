import { APPEARANCE } from '../perspective/appearances.ts';
import { type QuestionKind, questionsOf } from '../perspective/questions.ts';
import { viewOf } from '../perspective/shown-content.ts';
import { changeRequest, type Producer } from './producer.ts';
import { setAsideOf } from './set-aside.ts';
import { show } from './view-producers.ts';

/**
 * Asks a question: its answer is told and, in a view that can show it, drawn. What the reader had made of
 * the picture is set aside until the answer is closed, however many questions follow.
 */
export const askQuestion =
  (kind: QuestionKind): Producer =>
  (state) => {
    const { graph, request } = state;
    const question =
      graph && questionsOf(graph, viewOf(graph, request)).find((one) => one.kind === kind);
    if (!question) return state;
    const { view, change } = question;
    const as = APPEARANCE[request.as].showsRoutes ? request.as : 'diagram';
    const aside = request.ask === null ? null : state.setAside;
    const asked = show({ view: view ?? request.view, ask: kind, as, ...change })(state);
    return { ...asked, setAside: aside ?? setAsideOf(request) };
  };

/** Closes the answer; the picture is again what the reader had made of it. */
export const closeAnswer = (): Producer => changeRequest({ ask: null });
