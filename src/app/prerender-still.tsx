import { renderToStaticMarkup } from 'react-dom/server';
import type { Deployment } from '../deployment/deployment.ts';
import { fetchMessages } from '../i18n/messages.ts';
import type { Placement } from '../layout/placement.ts';
import type { Graph } from '../model/graph.ts';
import { PLAIN_REQUEST, type Request } from '../perspective/request.ts';
import { receiveGraph } from '../state/graph-producers.ts';
import { receivePlacements } from '../state/layout-producers.ts';
import { INITIAL_STATE } from '../state/map-state.ts';
import { selectPerspective, selectPlacement } from '../state/selectors.ts';
import { apply, useMap } from '../state/store.ts';
import { StillPicture } from '../still/still-picture.tsx';

interface StillToRender {
  readonly graph: Graph;
  readonly deployment: Deployment;
  readonly placements: readonly (readonly [string, Placement])[];
  readonly asked: Partial<Request>;
}

/** Renders what a request shows as one still SVG; `null`: it was not laid out ahead. */
export const prerenderStill = async ({
  graph,
  deployment,
  placements,
  asked,
}: StillToRender): Promise<string | null> => {
  const [lang = PLAIN_REQUEST.lang] = deployment.languages;
  await fetchMessages(lang);
  const request = { ...PLAIN_REQUEST, lang, ...asked };
  useMap.setState({ ...INITIAL_STATE, deployment, request }, true);
  apply(receivePlacements(placements));
  apply(receiveGraph(graph));
  const state = useMap.getState();
  const placement = selectPlacement(state);
  const perspective = selectPerspective(state);
  return placement === null || perspective === null
    ? null
    : renderToStaticMarkup(
        <StillPicture perspective={perspective} placement={placement} label={perspective.title} />,
      );
};
