import { type Deployment, PLAIN_DEPLOYMENT } from '../deployment/deployment.ts';

/** What the HTML of this page says about itself. */
const page = () => document.documentElement.dataset;

/** Name of the graph that this page is of, or of the one that this site opens with. */
export const pageGraph = (): string => page().map ?? '';

/** Names of the graphs that were laid out along with this page; `null`: it was served unbuilt. */
export const laidOutGraphs = (): readonly string[] | null => page().laidOut?.split(' ') ?? null;

/** What the deployment said of itself when this page was made of it. */
export const pageDeployment = (): Deployment => {
  const { deployment } = page();
  const said: Partial<Deployment> = deployment === undefined ? {} : JSON.parse(deployment);
  return { ...PLAIN_DEPLOYMENT, ...said, graph: pageGraph() };
};

/** The view that this page holds; `null` for the default one. */
export const pageView = (): string | null => page().view ?? null;

/** Fingerprint of the graph file that the build rendered into this page; `null` when it did not. */
export const prerenderedFrom = (): string | null => page().graph ?? null;

/** Digest of the graph file that the build has checked and found nothing wrong with. */
export const checkedDigest = (): string | null => page().checked ?? null;

/** Day that the data of this page is of, `2012-01-18`; `null` when the build did not render it. */
export const validOn = (): string | null => page().date ?? null;

/** Path to the page that holds the same picture as a list. */
export const listPage = (): string | null => page().list ?? null;

/** Path to the folder with a page for each view, when the build made them. */
export const pagesAt = (): string | null =>
  prerenderedFrom() === null ? null : (page().root ?? './');

/**
 * Whether the URL asks for something else than what the build rendered. A script in the page says so
 * before anything is painted: another picture must not flash, and neither must colours that were not
 * chosen. When this bundle can't be had, that script takes it back: the page shows what it holds.
 */
export const isStale = (): boolean => page().stale !== undefined;

/** The page shows what the URL asks for from here on. */
export const markFresh = (): void => {
  delete page().stale;
  delete page().framed;
};

/** The page shows what the build rendered, without what stands around its picture on a whole page. */
export const frameStill = (): void => {
  delete page().stale;
  page().framed = '';
};

/** Takes away the line that says that the map can't be used. */
export const markAnswered = (): void => document.querySelector('[data-unanswered]')?.remove();
