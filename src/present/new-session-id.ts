/** `crypto.randomUUID` is not there on a plain-http intranet; this is, and is as good. */
export const newSessionId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
