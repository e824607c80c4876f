import type { ReactNode } from 'react';
import { useMessages } from '../i18n/use-messages.ts';
import type { Placement } from '../layout/placement.ts';
import type { Language } from '../model/text.ts';
import type { Perspective } from '../perspective/perspective.ts';
import { stillLabel } from '../still/still-label.ts';
import { StillPicture } from '../still/still-picture.tsx';
import paper from './paper.module.css';

interface SheetPictureProps {
  readonly perspective: Perspective;
  /** `null` while it is being laid out. */
  readonly placement: Placement | null;
  readonly lang: Language;
}

/** The picture of a scene on paper, or that it is still being drawn. */
export const SheetPicture = ({ perspective, placement, lang }: SheetPictureProps): ReactNode => {
  const messages = useMessages();
  return placement === null ? (
    <p className={paper.quiet}>{messages.layingOut}</p>
  ) : (
    <StillPicture
      perspective={perspective}
      placement={placement}
      label={stillLabel(perspective, messages, lang)}
    />
  );
};
