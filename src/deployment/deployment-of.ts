import { type ConfigFile, inLanguages, readConfig } from './config-file.ts';
import {
  CONFIG_FILE,
  type Deployment,
  INDEX_FILE,
  PLAIN_DEPLOYMENT,
  type SchemeTokens,
} from './deployment.ts';
import { TOKEN_NAMES } from './design-tokens.ts';
import { readIndex } from './graph-list.ts';

type Colours = Readonly<Partial<Record<(typeof TOKEN_NAMES)[number], string | undefined>>>;

const inAddress = (colours: Colours | undefined): string | null => {
  const named = TOKEN_NAMES.flatMap((name) => {
    const colour = colours?.[name];
    return colour === undefined ? [] : [`${name}:${colour.slice(1).toLowerCase()}`];
  });
  return named.length === 0 ? null : named.join(',');
};

const tokensOf = (tokens: ConfigFile['tokens']): SchemeTokens | null => {
  if (tokens === undefined) return null;
  return 'light' in tokens || 'dark' in tokens
    ? { light: inAddress(tokens.light), dark: inAddress(tokens.dark) }
    : { light: inAddress(tokens as Colours), dark: inAddress(tokens as Colours) };
};

/** What was left out: a file as a whole, or these settings of it. */
const refusedOf = (
  { fault, refused, version }: ReturnType<typeof readConfig>,
  index: ReturnType<typeof readIndex>,
): readonly string[] => [
  ...(fault === 'broken' ? [CONFIG_FILE] : []),
  ...(fault === 'newer' ? [`${CONFIG_FILE} (version ${version})`] : []),
  ...(fault === 'fields' ? [`${CONFIG_FILE}: ${refused.join(', ')}`] : []),
  ...(index.isBroken ? [INDEX_FILE] : []),
];

/**
 * What the two files of a deployment make of it.
 * @param built name of the graph that holds where neither names one
 */
export const deploymentOf = (
  configText: string | null,
  indexText: string | null,
  built: string,
): { readonly deployment: Deployment; readonly refused: readonly string[] } => {
  const read = readConfig(configText);
  const index = readIndex(indexText);
  const { config } = read;
  const plain = PLAIN_DEPLOYMENT;
  const isListed = index.graphs.some(({ name }) => name === built);
  const first = index.default ?? (isListed ? built : index.graphs[0]?.name) ?? built;
  return {
    deployment: {
      graph: config.graph ?? first,
      view: config.view ?? plain.view,
      title: config.title === undefined ? plain.title : inLanguages(config.title),
      languages: config.languages ? [...new Set(config.languages)] : plain.languages,
      theme: config.theme ?? plain.theme,
      tokens: tokensOf(config.tokens),
      logo:
        config.logo === undefined
          ? plain.logo
          : { src: config.logo.src, text: inLanguages(config.logo.text) },
      hosts: config.hosts ?? plain.hosts,
      sources: config.sources ?? plain.sources,
      ownFiles: config.ownFiles ?? plain.ownFiles,
      address: config.address?.replace(/\/?$/, '/') ?? plain.address,
    },
    refused: refusedOf(read, index),
  };
};
