import { type Deployment, PLAIN_DEPLOYMENT } from '../deployment/deployment.ts';
import { readIndex } from '../deployment/graph-list.ts';
import type { Placement } from '../layout/placement.ts';
import type { ScreenKey } from '../layout/screen-shape.ts';
import type { Graph } from '../model/graph.ts';
import type { Language, Text } from '../model/text.ts';
import type { CheckedGraphFile } from './graph-files.ts';

/** What a site opens with, and what it says of itself: all that its pages are made of besides their parts. */
export interface MapOfSite {
  readonly graph: Graph;
  /** The graph file as a page fetches it. */
  readonly served: string;
  /** Whether all is filled in there that such a file may leave out: only then a page need not check it again. */
  readonly isComplete: boolean;
  readonly placementsFor: (language: Language, screen: ScreenKey) => Record<string, Placement>;
  readonly deployment: Deployment;
  /** A name for the two files that say it. */
  readonly madeOf: string;
  /** The other graphs of the site. */
  readonly others: readonly { readonly name: string; readonly title: Text }[];
  /** Where the site will stand, with a slash at its end; `null`: nobody said so. */
  readonly site: string | null;
}

/**
 * The graphs of a site beside the one that it opens with, by the titles that its list has for them.
 * @param index the list, as `data/index.json` has it
 */
export const othersOf = (
  graphs: readonly Pick<CheckedGraphFile, 'name' | 'graph'>[],
  opened: string,
  index: string | null,
): MapOfSite['others'] => {
  const titles = new Map(readIndex(index).graphs.map(({ name, title }) => [name, title]));
  return graphs
    .filter(({ name }) => name !== opened)
    .map(({ name, graph }) => ({ name, title: titles.get(name) ?? graph.file.meta.name }));
};

/** The language that pages are in. */
export const languageOf = ({ deployment }: Pick<MapOfSite, 'deployment'>): Language =>
  deployment.languages[0] ?? 'nl';

/** What a deployment says that is not as always, for a page to begin with; `null`: nothing. */
export const saidBy = (deployment: Deployment): string | null => {
  const said = Object.entries(deployment).filter(
    ([name, value]) =>
      name !== 'graph' &&
      JSON.stringify(value) !== JSON.stringify(PLAIN_DEPLOYMENT[name as keyof Deployment]),
  );
  return said.length === 0 ? null : JSON.stringify(Object.fromEntries(said));
};
