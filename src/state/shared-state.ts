import { checkRequest } from '../address/check-request.ts';
import { readRequest, writeRequest } from '../address/request-url.ts';
import { PLAIN_REQUEST, type Request, viewerOf } from '../perspective/request.ts';
import { shortestRequest } from '../perspective/shown-scene.ts';
import type { Hands } from './hands.ts';
import type { MapState } from './map-state.ts';
import type { Presenting } from './presenting.ts';
import type { Producer } from './producer.ts';

/** What both windows of a presentation have in common, as it is posted from one to the other. */
export interface SharedState {
  /** The request as an address has it. */
  readonly query: string;
  readonly presenting: Omit<Presenting, 'hands'> & {
    readonly hands: readonly (readonly [string, Hands])[];
  };
}

const NO_PAGE = { view: null };

/** What each window has for itself. */
const ownOf = (request: Request) => ({ ...viewerOf(request), handout: request.handout });

/** What this window would tell the other one; `null` while there is no graph. */
export const sharedOf = ({ graph, request, presenting }: MapState): SharedState | null => {
  if (graph === null) return null;
  const common = shortestRequest(graph, { ...request, ...ownOf(PLAIN_REQUEST) });
  return {
    query: writeRequest(common, '', NO_PAGE),
    presenting: { ...presenting, hands: [...presenting.hands] },
  };
};

/** Takes over what the other window shows. What this graph does not know is dropped, silently. */
export const takeShared =
  ({ query, presenting }: SharedState): Producer =>
  (state) => {
    const { graph } = state;
    if (graph === null) return state;
    const { request } = checkRequest(graph, readRequest(query, NO_PAGE).value);
    const remarks = new Set(graph.file.remarks.map(({ id }) => id));
    return {
      ...state,
      request: { ...request, ...ownOf(state.request) },
      presenting: {
        ...presenting,
        hands: new Map(presenting.hands.filter(([remark]) => remarks.has(remark))),
        handsBefore: presenting.handsBefore.filter(({ statement }) => remarks.has(statement)),
      },
    };
  };
