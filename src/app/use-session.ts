import { useEffect } from 'react';
import { ifHad } from '../lazy/if-had.ts';
import { isMirror } from '../state/session.ts';
import { useMap } from '../state/store.ts';

/** Shares the presentation with the other window, for as long as this page takes part in one. */
export const useSession = (): void => {
  const id = useMap((state) => state.session?.id ?? null);
  const role = useMap(({ session }) => (session?.role === 'console' ? 'console' : 'stage'));
  const hasGraph = useMap((state) => state.graph !== null);
  const isAlone = useMap((state) => isMirror(state) || state.session?.peer === 'elsewhere');
  useEffect(() => {
    if (id === null || isAlone || !hasGraph) return;
    let isOver = false;
    let leave = () => {};
    void ifHad(() => import('../present/join-session.ts')).then((sessions) => {
      if (sessions !== null && !isOver) leave = sessions.joinSession({ id, role });
    });
    return () => {
      isOver = true;
      leave();
    };
  }, [id, role, isAlone, hasGraph]);
};
