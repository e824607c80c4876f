/**
 * What a page of the map may do: load from its own host, and nothing else. A `<meta>` can't carry
 * `frame-ancestors`; who may frame the map is for each deployment to say in a header.
 * `style-src-attr` stays refused: styles are set by script, through the CSSOM.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  // The share dialog shows what an embedded map will look like.
  "frame-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Headers for every file, as a `_headers` file that several static hosts read. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
  // A frame with `sandbox="allow-scripts"` has no origin, and asks for everything as a stranger.
  'Access-Control-Allow-Origin': '*',
};
