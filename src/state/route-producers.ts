import { viewHas } from '../model/view-showing.ts';
import { APPEARANCE } from '../perspective/appearances.ts';
import { idsOnRoutes, routesOf, viewOf } from '../perspective/shown-content.ts';
import { changeRequest, type Producer } from './producer.ts';
import { openView } from './view-producers.ts';

/** Asks for the routes between two bodies, in a view that shows them whole if there is one. */
export const findRoute =
  (from: string, to: string): Producer =>
  (state) => {
    const { graph, request } = state;
    if (graph === null) return state;
    const wanted = { ...request, route: { from, to } };
    const routes = routesOf(graph, wanted);
    const ids = routes === null ? new Set([from, to]) : idsOnRoutes(wanted.route, routes);
    const present = viewOf(graph, request);
    const whole = [present, ...graph.file.views].find((view) =>
      [...ids].every((id) => viewHas(graph, view, id)),
    );
    const moved = whole && whole !== present ? openView(whole.id)(state) : state;
    return changeRequest({
      route: wanted.route,
      select: null,
      around: null,
      step: null,
      choices: [],
      folded: [],
      as: APPEARANCE[request.as].showsRoutes ? request.as : 'diagram',
    })(moved);
  };

export const clearRoute = (): Producer => changeRequest({ route: null });
