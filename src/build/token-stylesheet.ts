import type { Deployment } from '../deployment/deployment.ts';
import { readTokens, stylesOf } from '../deployment/design-tokens.ts';

const SCHEMES = ['light', 'dark'] as const;

/** The colours of a deployment as a stylesheet: a page that was made with them wears them from the first paint. */
export const tokenStylesheet = ({ tokens }: Deployment): string =>
  SCHEMES.flatMap((scheme) => {
    const text = tokens?.[scheme];
    if (!text) return [];
    const rules = Object.entries(stylesOf(readTokens(text, scheme)))
      .map(([name, value]) => `${name}:${value}`)
      .join(';');
    return [
      `:root[data-theme="${scheme}"]{${rules}}`,
      `@media (prefers-color-scheme:${scheme}){:root[data-theme="auto"]{${rules}}}`,
    ];
  }).join('\n');
