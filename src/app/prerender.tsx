import { StrictMode } from 'react';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import type { Deployment } from '../deployment/deployment.ts';
import { fetchMessages } from '../i18n/messages.ts';
import { OPENINGS } from '../layout/layouts-file.ts';
import type { Placement } from '../layout/placement.ts';
import type { WindowShape } from '../layout/screen-shape.ts';
import { takeOpenings } from '../loading/lay-out-now.ts';
import type { Graph } from '../model/graph.ts';
import { Outline } from '../outline/outline.tsx';
import { PLAIN_REQUEST } from '../perspective/request.ts';
import { StepList } from '../process/step-list.tsx';
import { PictureSheet } from '../share/picture-sheet.tsx';
import { receiveGraph } from '../state/graph-producers.ts';
import { receivePlacements } from '../state/layout-producers.ts';
import { INITIAL_STATE } from '../state/map-state.ts';
import { selectPerspective, selectPlacement } from '../state/selectors.ts';
import { apply, useMap } from '../state/store.ts';
import { StillPicture } from '../still/still-picture.tsx';
import { App } from './app.tsx';
import { fetchShownParts } from './shown-parts.ts';

interface PageToRender {
  readonly graph: Graph;
  readonly deployment: Deployment;
  readonly placements: readonly (readonly [string, Placement])[];
  /** The view that the page holds; `null` for the default one. */
  readonly view: string | null;
  readonly window: WindowShape;
  readonly pagesAt: string;
  /** Where the picture can be asked more, to stand on it; `null`: nobody said where the site is. */
  readonly address: string | null;
}

interface RenderedPage {
  /** The page as it is hydrated. */
  readonly app: string;
  /** The view as text, for where no script runs. */
  readonly list: string;
  /** The diagram as one still SVG. */
  readonly still: string;
  /** The same with its title, legend, date and source, to stand by itself. */
  readonly sheet: string;
  /** Ids of the bodies that it shows. */
  readonly bodies: readonly string[];
  /** Size of the diagram, in its own units, and how many bodies are drawn in it. */
  readonly diagram: { readonly width: number; readonly height: number; readonly bodies: number };
}

/** Where no script runs a button does nothing: its words stay. */
const withoutButtons = (html: string): string => html.replaceAll(/<\/?button\b[^>]*>/g, '');

/** React Flow names its elements for tests of its own: there is no need to send that. */
const withoutTestNames = (html: string): string => html.replaceAll(/ data-testid="rf__[^"]*"/g, '');

/** Renders a page of the map to HTML, as the page itself will render it first. */
export const prerender = async ({
  graph,
  deployment,
  placements,
  view,
  window,
  pagesAt,
  address,
}: PageToRender): Promise<RenderedPage> => {
  const [lang = PLAIN_REQUEST.lang] = deployment.languages;
  await fetchMessages(lang);
  const page = { view, lang };
  const request = { ...PLAIN_REQUEST, ...page };
  useMap.setState({ ...INITIAL_STATE, deployment, page, window, pagesAt, request }, true);
  const openings = placements.find(([key]) => key === OPENINGS);
  if (openings) takeOpenings(openings[1], request.lang, window);
  apply(receivePlacements(placements));
  apply(receiveGraph(graph));
  const state = useMap.getState();
  const placement = selectPlacement(state);
  const perspective = selectPerspective(state);
  if (placement === null || perspective === null)
    throw new Error(`The view ${view} was not laid out ahead`);
  const { process, title } = perspective;
  await fetchShownParts(perspective);
  return {
    app: withoutTestNames(
      renderToString(
        <StrictMode>
          <App />
        </StrictMode>,
      ),
    ),
    list: withoutButtons(
      renderToStaticMarkup(<Outline>{process ? <StepList shown={process} /> : null}</Outline>),
    ),
    still: renderToStaticMarkup(
      <StillPicture perspective={perspective} placement={placement} label={title} />,
    ),
    sheet: renderToStaticMarkup(
      <PictureSheet ref={null} perspective={perspective} placement={placement} address={address} />,
    ),
    bodies: perspective.bodies.map(({ body }) => body.id),
    diagram: {
      width: placement.width,
      height: placement.height,
      bodies: placement.bodies.length,
    },
  };
};
