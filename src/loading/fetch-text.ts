import type { Fault } from '../model/report.ts';

/** Nothing came in for so long, and it is given up, in milliseconds. */
const SILENCE_MS = 15_000;

/** A text, or why it could not be had; `bytes` counts what had come in of one that is too large. */
type Fetched =
  | { readonly text: string }
  | { readonly failed: 'unreadable'; readonly fault: Fault }
  | { readonly failed: 'gone' | 'unreachable' }
  | { readonly failed: 'too-large'; readonly bytes: number };

/** The letters of a file. What is not UTF-8 is looked at more closely, by what is fetched for that only. */
const textOf = async (bytes: ArrayBuffer): Promise<Fetched> => {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    // In UTF-16 every other byte of a file like this is nothing.
    if (!text.slice(0, 2).includes('\0')) return { text };
  } catch {
    // Told below, with the place.
  }
  const { decodeText } = await import('../model/decode-text.ts');
  const decoded = decodeText(new Uint8Array(bytes));
  return decoded.ok ? { text: decoded.text } : { failed: 'unreadable', fault: decoded.fault };
};

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
    const reader = body.getReader();
    const parts: Uint8Array<ArrayBuffer>[] = [];
    for (let bytes = 0; ; ) {
      isAlive();
      const { done, value } = await reader.read();
      if (done) return await textOf(await new Blob(parts).arrayBuffer());
      bytes += value.length;
      if (bytes > mostBytes) return { failed: 'too-large', bytes };
      parts.push(value);
    }
  } catch {
    return { failed: 'unreachable' };
  } finally {
    clearTimeout(timer);
    given.abort();
  }
};
