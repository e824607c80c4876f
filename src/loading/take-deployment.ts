import { deploymentOf } from '../deployment/deployment-of.ts';
import { noteOf } from '../model/note-of.ts';
import { receiveDeployment } from '../state/deployment-producers.ts';
import { notify } from '../state/notice-producers.ts';
import { apply, useMap } from '../state/store.ts';
import { readUrl } from './read-url.ts';

/** Takes over what the two files of a deployment say, when that is new. What is wrong in them is told once. */
export const takeDeployment = (config: string | null, index: string | null): void => {
  const { deployment: present } = useMap.getState();
  const { map: name = '', view = null } = document.documentElement.dataset;
  const { deployment, refused } = deploymentOf(config, index, name);
  if (JSON.stringify(deployment) !== JSON.stringify(present)) {
    apply(receiveDeployment(deployment, view));
    if (useMap.getState().graph === null) readUrl();
  }
  for (const subject of refused) apply(notify(noteOf('settings-refused', {}, subject)));
};
