import type { Request } from './request.ts';

type Opened = Pick<Request, 'view' | 'lang' | 'opened' | 'closed'>;

/**
 * The body that was opened or closed between two requests, and that should stay where it is on the
 * screen; `null` when something else changed.
 */
export const anchorOf = (before: Opened, after: Opened): string | null => {
  if (before.view !== after.view || before.lang !== after.lang) return null;
  const [old, now] = [before, after].map(({ opened, closed }) => [...opened, ...closed]);
  const changed = [
    ...(now ?? []).filter((id) => !old?.includes(id)),
    ...(old ?? []).filter((id) => !now?.includes(id)),
  ];
  return changed.length === 1 ? (changed[0] ?? null) : null;
};
