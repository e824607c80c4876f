const FIRST_MS = 2_000;
const MOST_MS = 60_000;

/** Something that is tried until it works. */
export interface Trying<T> {
  readonly result: Promise<T>;
  /** Tries at once, and not only when its time has come. */
  readonly now: () => void;
}

/**
 * Tries again and again, each time after a longer wait, and when the network comes back. One at a time.
 * @param attempt `null`: it did not work
 */
export const keepTrying = <T>(attempt: () => Promise<T | null>): Trying<T> => {
  let wait = FIRST_MS;
  let isTrying = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let settle: (result: T) => void = () => {};
  const result = new Promise<T>((resolve) => {
    settle = resolve;
  });
  const now = async () => {
    if (isTrying) return;
    isTrying = true;
    clearTimeout(timer);
    const found = await attempt();
    isTrying = false;
    if (found !== null) {
      window.removeEventListener('online', now);
      settle(found);
      return;
    }
    timer = setTimeout(now, wait);
    wait = Math.min(2 * wait, MOST_MS);
  };
  window.addEventListener('online', now);
  timer = setTimeout(now, wait);
  return { result, now };
};
