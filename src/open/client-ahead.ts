import { createImportClient, type ImportClient } from './import-client.ts';

/** What reads a file that is still to be chosen. */
let ahead: Promise<ImportClient> | null = null;

/** Starts what reads files before there is one. */
export const startAhead = (): void => {
  ahead ??= createImportClient();
};

/** What reads files: the one that was started ahead, which is then nobody else's, or a new one. */
export const takeImportClient = (): Promise<ImportClient> => {
  const taken = ahead ?? createImportClient();
  ahead = null;
  return taken;
};

/** Ends what was started ahead, when no file is chosen. */
export const endAhead = (): void => {
  void ahead?.then((client) => client.end());
  ahead = null;
};
