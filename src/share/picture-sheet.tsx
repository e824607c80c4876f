import type { Ref } from 'react';
import { useMessages } from '../i18n/use-messages.ts';
import type { Placement } from '../layout/placement.ts';
import type { Perspective } from '../perspective/perspective.ts';
import { provenanceOf } from '../perspective/provenance.ts';
import { useMap } from '../state/store.ts';
import { useGraph } from '../state/use-graph.ts';
import { stillLabel } from '../still/still-label.ts';
import { StillPicture } from '../still/still-picture.tsx';
import { keyOf, originOf } from './key-of.tsx';
import { SheetFrame } from './sheet-frame.tsx';

/** What a still picture leaves free around itself, in diagram units. */
const AROUND = 8;

interface PictureSheetProps {
  readonly ref: Ref<SVGSVGElement>;
  readonly perspective: Perspective;
  readonly placement: Placement;
  /** Where the picture can be asked more; `null`: it is nowhere on the web. */
  readonly address: string | null;
}

/** A diagram that stands by itself. */
export const PictureSheet = ({ ref, perspective, placement, address }: PictureSheetProps) => {
  const graph = useGraph();
  const messages = useMessages();
  const lang = useMap((state) => state.request.lang);
  const label = stillLabel(perspective, messages, lang);
  return (
    <SheetFrame
      ref={ref}
      label={label}
      title={perspective.title}
      origin={originOf(graph, provenanceOf(graph, perspective), messages, lang)}
      drawn={{ width: placement.width + 2 * AROUND, height: placement.height + 2 * AROUND }}
      kinds={keyOf(graph, perspective, messages, lang)}
      explained=""
      address={address}
    >
      <StillPicture perspective={perspective} placement={placement} label={label} />
    </SheetFrame>
  );
};
