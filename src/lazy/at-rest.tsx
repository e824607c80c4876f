import { type ReactNode, useEffect, useState } from 'react';
import { Apart } from './apart.tsx';
import { whenIdle } from './when-idle.ts';
import { whenInteractive } from './when-interactive.ts';

/**
 * A place for what nobody sees at first: it comes when the page can be used and has nothing else to do. Nobody
 * asked for it: where it can't be had nothing is said.
 */
export const AtRest = ({ children }: { readonly children: ReactNode }) => {
  const [isAtRest, rest] = useState(false);
  useEffect(() => whenInteractive(() => whenIdle(() => rest(true))), []);
  return isAtRest ? <Apart instead={null}>{children}</Apart> : null;
};
