import { viewHas } from '../model/view-showing.ts';
import { appearanceFor } from '../perspective/appearances.ts';
import { PLAIN_PICTURE, type Request } from '../perspective/request.ts';
import { viewOf } from '../perspective/shown-content.ts';
import { changeRequest, type Producer } from './producer.ts';

/** Goes to a view. What is selected stays so when the view shows it; a step stays with its process. */
export const openView =
  (view: string): Producer =>
  (state) => {
    const { select: selected, step, choices } = state.request;
    const { graph } = state;
    const kept =
      selected !== null && graph !== null && viewHas(graph, viewOf(graph, { view }), selected);
    const sameProcess =
      graph !== null && viewOf(graph, state.request).process === viewOf(graph, { view }).process;
    return changeRequest({
      view,
      select: kept ? selected : null,
      around: null,
      route: null,
      step: sameProcess ? step : null,
      choices: sameProcess ? choices : [],
      as:
        graph === null
          ? state.request.as
          : appearanceFor(graph, state.request.as, viewOf(graph, { view })),
    })(state);
  };

/** Takes over a part of what a link could ask for: an answer to a question, a scene. */
export const show =
  (change: Partial<Request>): Producer =>
  (state) => {
    const { lens, role } = state.request;
    return changeRequest({ ...PLAIN_PICTURE, lens, role, ...change })(state);
  };

export const showAs = (as: Request['as']): Producer => changeRequest({ as });

/** What the matrix has as its columns. */
export const showColumns = (columns: Request['columns']): Producer => changeRequest({ columns });

/**
 * Shows the page in a language, and what the graph says too.
 * @param words the language of the file that the graph says it in, where that is another
 */
export const setLanguage = (lang: Request['lang'], words: Request['words'] = null): Producer =>
  changeRequest({ lang, words });

/** Shows the page in a theme. */
export const setTheme = (theme: Request['theme']): Producer => changeRequest({ theme });

/** Takes over colours that a host brings along; `null`: our own. */
export const colour = (tokens: string | null): Producer => changeRequest({ tokens });
