import { INDEX_FILE } from '../deployment/deployment.ts';
import { type ReadIndex, readIndex } from '../deployment/graph-list.ts';
import { embeddedText } from './embedded-text.ts';
import { deploymentText } from './load-deployment.ts';

/** Which maps there are, as `data/index.json` says now. What can't be had names none. */
export const loadIndex = async (root: URL): Promise<ReadIndex> =>
  readIndex(embeddedText(INDEX_FILE) ?? (await deploymentText(INDEX_FILE, root)));
