import type { Notice } from '../model/report.ts';
import type { Producer } from './producer.ts';

export const notify =
  (notice: Notice): Producer =>
  (state) => ({ ...state, notices: [...state.notices, notice] });

/** Adds a notice unless one with its code is there: several parts may report the same thing. */
export const notifyOnce =
  (notice: Notice): Producer =>
  (state) =>
    state.notices.some(({ code }) => code === notice.code) ? state : notify(notice)(state);

export const dismissNotice =
  (notice: Notice): Producer =>
  (state) => ({ ...state, notices: state.notices.filter((kept) => kept !== notice) });

/** Says that there is a newer version of the map. */
export const announceNewVersion = (): Producer => (state) => ({ ...state, hasNewVersion: true });

/** Stays with this version until a newer one is next heard of. */
export const keepVersion = (): Producer => (state) => ({ ...state, hasNewVersion: false });
