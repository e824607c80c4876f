import type { NodeProps } from '@xyflow/react';
import { lazy, Suspense } from 'react';
import type { FarNode as FarNodeType } from './flow-elements.ts';

const FarDrawing = lazy(() =>
  import('./far/far-drawing.tsx').then(({ FarDrawing: component }) => ({ default: component })),
);

/** The drawing of a dense diagram. Most maps never load it. */
export const FarNode = ({ data }: NodeProps<FarNodeType>) => (
  <Suspense fallback={null}>
    <FarDrawing {...data} />
  </Suspense>
);
