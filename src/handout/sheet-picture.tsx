import type { ReactNode } from 'react';
import { useMessages } from '../i18n/use-messages.ts';
import type { Placement } from '../layout/placement.ts';
import type { Perspective } from '../perspective/perspective.ts';
import type { Request } from '../perspective/request.ts';
import { stillLabel } from '../still/still-label.ts';
import { StillPicture } from '../still/still-picture.tsx';
import { StillTable } from '../still/still-table.tsx';
import paper from './paper.module.css';

interface SheetPictureProps {
  readonly request: Request;
  readonly perspective: Perspective;
  /** `null` while it is being laid out. */
  readonly placement: Placement | null;
  /** It stands on a sheet with others. */
  readonly isSmall?: boolean;
}

/** The picture of a scene on paper, or that it is still being drawn. */
export const SheetPicture = (props: SheetPictureProps): ReactNode => {
  const { request, perspective, placement, isSmall = false } = props;
  const messages = useMessages();
  if (request.as === 'matrix') return <StillTable request={request} isWhole={!isSmall} />;
  return placement === null ? (
    <p className={paper.quiet}>{messages.layingOut}</p>
  ) : (
    <StillPicture
      perspective={perspective}
      placement={placement}
      label={stillLabel(perspective, messages, request.lang)}
    />
  );
};
