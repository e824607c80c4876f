import type { Deployment } from '../deployment/deployment.ts';

/** Where a graph file is, and how it is asked for. */
export interface Place {
  readonly url: URL;
  readonly options: RequestInit;
}

/**
 * How a file is asked for whose address anyone can have put in a link: a link must not make a reader's
 * browser do on this host what only the reader may do.
 */
const AS_STRANGER: RequestInit = { credentials: 'omit', redirect: 'error' };

/** The same, from a folder that the deployment names: who may not read it is sent away by its server. */
const AS_READER: RequestInit = { credentials: 'same-origin', redirect: 'error' };

/** Where a link may have a graph read from; `null`: not from there. */
export const otherPlace = (
  data: string,
  root: URL,
  sources: Deployment['sources'],
): Place | null => {
  if (!URL.canParse(data, root)) return null;
  const url = new URL(data, root);
  const named = sources?.find((source) =>
    source.includes('://')
      ? url.origin === source
      : url.href.startsWith(new URL(source, root).href),
  );
  if (named !== undefined)
    return { url, options: url.origin === root.origin ? AS_READER : AS_STRANGER };
  return sources === null && url.origin === root.origin ? { url, options: AS_STRANGER } : null;
};
