import { useEffect, useState } from 'react';

/** How long after its last move the pointer still counts as used, in milliseconds. */
const REST_MS = 2_500;

/** Whether the pointer is being used: the stage has buttons then, and else no chrome at all. */
export const useIsPointing = (): boolean => {
  const [isPointing, setIsPointing] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onMove = () => {
      setIsPointing(true);
      clearTimeout(timer);
      timer = setTimeout(() => setIsPointing(false), REST_MS);
    };
    window.addEventListener('pointermove', onMove);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pointermove', onMove);
    };
  }, []);
  return isPointing;
};
