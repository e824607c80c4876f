import { fingerprint } from '../model/fingerprint.ts';
import { LANGUAGES, type Language, type Text } from '../model/text.ts';
import type { Request } from '../perspective/request.ts';

/** Colours in the two schemes, as an address has them: `accent:0b6e4f,page:ffffff`. */
export type SchemeTokens = Readonly<Record<'light' | 'dark', string | null>>;

/** What whoever put the map down says of it, by `config.json` and `data/index.json`; no build is needed. */
export interface Deployment {
  /** Name of the graph that is shown where an address names none. */
  readonly graph: string;
  /** Id of the view of that graph which the map opens with; `null`: its first. */
  readonly view: string | null;
  /** What stands for the name of the map; `null`: that name. */
  readonly title: Text | null;
  /** The languages that are offered; the first one is what an address opens in that names none. */
  readonly languages: readonly Language[];
  /** The colours of who chose none; as the system has them where that is `auto`. */
  readonly theme: Request['theme'];
  readonly tokens: SchemeTokens | null;
  readonly logo: Logo | null;
  /** The only origins that a framed map obeys and tells; `null`: any page that may frame it. */
  readonly hosts: readonly string[] | null;
  /** Folders of this site, and other origins, that `data=` may name; `null`: anything on this site. */
  readonly sources: readonly string[] | null;
  /** Whether a reader may open a file of their own. */
  readonly ownFiles: boolean;
  /** Where the map stands, with a slash at its end; `null`: nobody said so. */
  readonly address: string | null;
}

interface Logo {
  /** Path from the folder of the map. */
  readonly src: string;
  /** What it says, for who does not see it. */
  readonly text: Text;
}

/** A deployment that says nothing of itself. */
export const PLAIN_DEPLOYMENT: Deployment = {
  graph: '',
  view: null,
  title: null,
  languages: LANGUAGES,
  theme: 'auto',
  tokens: null,
  logo: null,
  hosts: null,
  sources: null,
  ownFiles: true,
  address: null,
};

export const CONFIG_FILE = 'config.json';
export const INDEX_FILE = 'data/index.json';

/** What a page says it was made of: as long as both files are the same, there is nothing to read in them. */
export const madeOf = (config: string | null, index: string | null): string =>
  `${fingerprint(config ?? '')} ${fingerprint(index ?? '')}`;
