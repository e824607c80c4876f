import { ifHadUnasked } from '../lazy/if-had.ts';
import { joinAs } from '../state/session-producers.ts';
import { apply, useMap } from '../state/store.ts';

const mayBeKept = (): boolean => {
  try {
    return sessionStorage.length > 0;
  } catch {
    return false;
  }
};

/** A tab that presented with a console before finds it again. */
export const rejoin = async (): Promise<void> => {
  const { session, isEmbedded } = useMap.getState();
  if (session !== null || isEmbedded || !mayBeKept()) return;
  const sessions = await ifHadUnasked(() => import('../present/kept-session.ts'));
  const kept = sessions?.keptSession() ?? null;
  if (kept !== null) apply(joinAs({ id: kept.id, role: 'stage', peer: 'awaited', screen: null }));
};
