import { createImporter, type ImportTask } from '../import/importer.ts';
import { READY } from './import-answer.ts';

const importer = createImporter();
/** So much more has to be done before it is told. */
const STEP = 0.02;

self.onmessage = ({ data }: MessageEvent<ImportTask>) => {
  let told = 0;
  const outcome = importer(data, (share) => {
    if (share < told + STEP) return;
    told = share;
    self.postMessage({ type: 'progress', share });
  });
  self.postMessage(outcome);
};
self.postMessage(READY);
