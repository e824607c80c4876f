import type { ReactNode } from 'react';
import { outsideLink } from '../model/outside-link.ts';

interface OutsideLinkProps {
  /** The link as the graph file has it. */
  readonly to: string | undefined;
  readonly children: ReactNode;
}

/** Words of the graph, as a link to what the file says that they are about; without one, the words. */
export const OutsideLink = ({ to, children }: OutsideLinkProps) => {
  const address = outsideLink(to);
  return address === null ? (
    children
  ) : (
    <a href={address} target="_blank" rel="noopener">
      {children}
    </a>
  );
};
