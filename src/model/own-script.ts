/** What of a browser's Trusted Types is used here. */
interface ScriptPolicies {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): string };
}

/** The one policy of this name that `security-headers.ts` allows a page to make. */
export const SCRIPT_POLICY = 'bestuurskaart';

/** What is started as a script, apart from the page: workers, and the service worker. */
const WORKER = /worker[\w-]*\.[jt]s$/;

/** The folder of the map: this script stands in `assets/` below it. */
const home = (): string => new URL('..', import.meta.url).href;

/** The address of a worker of this map, as it was given; any other is refused. */
export const checkOwnScript = (address: string, folder = home()): string => {
  const { href, pathname } = new URL(address, folder);
  if (!href.startsWith(folder) || !WORKER.test(pathname)) {
    throw new TypeError(`Not a worker of this map: ${address}`);
  }
  return href;
};

let policy: ReturnType<ScriptPolicies['createPolicy']> | null = null;

/**
 * The address of a worker of this map, as a browser takes it that lets no text become a script. It is a
 * text for who asks, since that is what the types of the DOM know.
 */
export const ownScript = (address: string): string => {
  const { trustedTypes }: { trustedTypes?: ScriptPolicies } = globalThis as object;
  if (trustedTypes === undefined) return checkOwnScript(address);
  policy ??= trustedTypes.createPolicy(SCRIPT_POLICY, {
    createScriptURL: (given) => checkOwnScript(given),
  });
  return policy.createScriptURL(address);
};
