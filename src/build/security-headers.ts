import type { Deployment } from '../deployment/deployment.ts';
import { SCRIPT_POLICY } from '../model/own-script.ts';

/** What stands in the pages themselves, by their hashes. */
export interface InlineParts {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
  /** Other origins that a graph file may be fetched from. */
  readonly origins: readonly string[];
}

/** The other origins that a deployment lets `data=` name. */
export const originsOf = ({ sources }: Pick<Deployment, 'sources'>): readonly string[] =>
  (sources ?? []).filter((source) => source.includes('://'));

/**
 * What a page of the map may do: load from its own host, and nothing else; run the scripts and apply
 * the styles that stand in it when they are named here. A `<meta>` can't carry `frame-ancestors`; who may frame the map is for
 * each deployment to say in a header. `style-src-attr` stays refused: styles are set by script,
 * through the CSSOM.
 */
export const contentSecurityPolicy = ({ scripts, styles, origins }: InlineParts): string =>
  [
    "default-src 'none'",
    ["script-src 'self'", ...new Set(scripts)].join(' '),
    ["style-src 'self'", ...new Set(styles)].join(' '),
    "img-src 'self' data: blob:",
    "font-src 'self'",
    ["connect-src 'self'", ...origins].join(' '),
    "worker-src 'self'",
    // The share dialog shows what an embedded map will look like.
    "frame-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    // No text becomes a script or HTML: only the address of a worker, which `own-script.ts` looks at.
    "require-trusted-types-for 'script'",
    `trusted-types ${SCRIPT_POLICY}`,
  ].join('; ');

/** Headers for every file, beside the policy. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  // A page that opened the map has no hold of its window. The two windows of a presentation are of one
  // origin, and keep each other; a frame goes by what the page around it says.
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
  // A frame with `sandbox="allow-scripts"` has no origin, so that each of its requests is to another
  // one.
  'Access-Control-Allow-Origin': '*',
};

/** The `_headers` file that several static hosts read. Its policy fits each of the pages. */
export const headersFile = (parts: InlineParts): string => {
  const headers = { 'Content-Security-Policy': contentSecurityPolicy(parts), ...SECURITY_HEADERS };
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  return `/*\n${lines.join('\n')}\n`;
};
