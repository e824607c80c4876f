import { CONFIG_FILE, INDEX_FILE, madeOf } from '../deployment/deployment.ts';
import { fetchText } from './fetch-text.ts';

/** Larger than what a person writes. */
const MOST_BYTES = 256 * 1024;

/** The text of a file of the deployment; `null`: it is not there, or a host answers with a page instead. */
export const deploymentText = async (file: string, root: URL): Promise<string | null> => {
  const fetched = await fetchText(new URL(file, root), MOST_BYTES);
  return 'text' in fetched && !/^\s*</.test(fetched.text) ? fetched.text : null;
};

/**
 * Takes in what the deployment says of itself now, where that is something else than what this page was
 * made with. A page from disk has no files beside it.
 */
export const loadDeployment = async (root: URL): Promise<void> => {
  if (root.protocol === 'file:') return;
  const files = [CONFIG_FILE, INDEX_FILE].map((file) => deploymentText(file, root));
  const [config = null, index = null] = await Promise.all(files);
  if (document.documentElement.dataset.madeOf === madeOf(config, index)) return;
  (await import('./take-deployment.ts')).takeDeployment(config, index);
};
