/**
 * SHA-256 of a text, in base64: two texts with the same digest are the same text, also when somebody
 * tries. `null` where the platform has none: on a page over HTTP without TLS.
 */
export const digestOf = async (text: string): Promise<string | null> => {
  const { subtle } = globalThis.crypto;
  if (subtle === undefined) return null;
  const hash = new Uint8Array(await subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return btoa(String.fromCharCode(...hash));
};
