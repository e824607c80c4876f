import type { NodeProps } from '@xyflow/react';
import { lazy, Suspense, useEffect } from 'react';
import { ErrorBoundary } from '../lazy/error-boundary.tsx';
import type { FarNode as FarNodeType } from './flow-elements.ts';

const FarDrawing = lazy(() =>
  import('./far/far-drawing.tsx').then(({ FarDrawing: component }) => ({ default: component })),
);

/** The drawing of a dense diagram. Most maps never load it; what can't load it is drawn as elements. */
export const FarNode = ({ data }: NodeProps<FarNodeType>) => (
  <ErrorBoundary fallback={<Failed onFailed={data.onFailed} />}>
    <Suspense fallback={null}>
      <FarDrawing {...data} />
    </Suspense>
  </ErrorBoundary>
);

const Failed = ({ onFailed }: Pick<FarNodeType['data'], 'onFailed'>) => {
  useEffect(onFailed, [onFailed]);
  return null;
};
