/** Nothing came in for so long, and it is given up, in milliseconds. */
const SILENCE_MS = 15_000;

/** A text, or why it could not be had; `bytes` counts what had come in of one that is too large. */
type Fetched =
  | { readonly text: string }
  | { readonly failed: 'gone' | 'unreachable' }
  | { readonly failed: 'too-large'; readonly bytes: number };

/**
 * Fetches a text. It is counted while it comes in, since what a server says of its size need not be so,
 * and given up when the server falls silent. Never throws.
 */
export const fetchText = async (
  url: URL,
  mostBytes: number,
  options: RequestInit = {},
): Promise<Fetched> => {
  const given = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const isAlive = () => {
    clearTimeout(timer);
    timer = setTimeout(() => given.abort(), SILENCE_MS);
  };
  try {
    isAlive();
    const { ok, status, body } = await fetch(url, { ...options, signal: given.signal });
    if (!ok || body === null) {
      return { failed: status === 404 || status === 410 ? 'gone' : 'unreachable' };
    }
    const letters = new TextDecoder();
    const reader = body.getReader();
    let text = '';
    for (let bytes = 0; ; ) {
      isAlive();
      const { done, value } = await reader.read();
      if (done) return { text: text + letters.decode() };
      bytes += value.length;
      if (bytes > mostBytes) return { failed: 'too-large', bytes };
      text += letters.decode(value, { stream: true });
    }
  } catch {
    return { failed: 'unreachable' };
  } finally {
    clearTimeout(timer);
    given.abort();
  }
};
