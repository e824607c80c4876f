/** A script that a page can hold to what it was when its code was taken over. */
export interface PinnedScript {
  readonly address: URL;
  readonly integrity: string;
}

/** What a browser asks of a script from another host before it compares a hash. */
const LETS_OTHERS = 'Access-Control-Allow-Origin';

/**
 * The component's script under the name of its version, with its hash. `null` where it can't be pinned: without TLS,
 * without that file, and on a server that lets no page of others read it, which would refuse the script then.
 * @param version as the page says it: `0.1.0+1a2b3c4d`
 */
export const pinnedScript = async (
  root: URL,
  version: string | undefined,
): Promise<PinnedScript | null> => {
  const [name] = version?.split('+') ?? [];
  if (!name || !('subtle' in crypto)) return null;
  const address = new URL(`embed-${name}.js`, root);
  try {
    const answer = await fetch(address);
    const isScript = /javascript/.test(answer.headers.get('Content-Type') ?? '');
    if (!answer.ok || !isScript || answer.headers.get(LETS_OTHERS) !== '*') return null;
    const digest = await crypto.subtle.digest('SHA-384', await answer.arrayBuffer());
    return {
      address,
      integrity: `sha384-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`,
    };
  } catch {
    return null;
  }
};
