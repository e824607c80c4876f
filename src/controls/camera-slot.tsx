import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';

import { useIsPrerendered } from '../styles/use-is-prerendered.ts';
import { CameraControls } from './camera-controls.tsx';

interface Slots {
  readonly slots: readonly HTMLElement[];
  /** Takes an element as a place for the buttons of the camera, until the function it returns is called. */
  readonly offer: (slot: HTMLElement | null) => (() => void) | undefined;
}

const SlotsContext = createContext<Slots>({ slots: [], offer: () => undefined });

/** Keeps the places that the parts of a page have for the buttons of the camera. */
export const CameraSlots = ({ children }: { readonly children: ReactNode }) => {
  const [slots, setSlots] = useState<readonly HTMLElement[]>([]);
  const offer = useCallback((slot: HTMLElement | null) => {
    if (slot === null) return undefined;
    setSlots((before) => [...before, slot]);
    return () => setSlots((before) => before.filter((other) => other !== slot));
  }, []);
  const value = useMemo(() => ({ slots, offer }), [slots, offer]);
  return <SlotsContext value={value}>{children}</SlotsContext>;
};

/**
 * A place for the buttons of the camera beside a picture, so that they never cover a body. A page may have
 * several, of which its stylesheet shows one.
 */
export const CameraSlot = ({ className }: { readonly className?: string | undefined }) => {
  const { offer } = useContext(SlotsContext);
  return (
    <div className={className} ref={offer}>
      {useIsPrerendered() ? <CameraControls camera={null} /> : null}
    </div>
  );
};

/** The places that there are now. */
export const useCameraSlots = (): readonly HTMLElement[] => useContext(SlotsContext).slots;
