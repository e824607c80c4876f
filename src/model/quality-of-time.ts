import type { RawGraph } from './format-2.ts';
import type { Tell } from './remarks.ts';

/** Days that are still to come where what they are about was, and periods that end before they begin. */
export const remarkOnTime = (raw: RawGraph, today: string, tell: Tell): void => {
  const tellLater = (
    code: 'future-date' | 'future-claim',
    path: string,
    found: string | undefined,
  ) => {
    if (found !== undefined && found > today) tell(code, path, { found });
  };
  tellLater('future-date', '$.meta.validOn', raw.meta.validOn);
  for (const list of ['bodies', 'memberships'] as const) {
    (raw[list] ?? []).forEach(({ from, until }, index) => {
      if (from === undefined || until === undefined || from <= until) return;
      const repair = [
        { path: [list, index, 'from'], value: until },
        { path: [list, index, 'until'], value: from },
      ];
      tell('period-turned', `$.${list}[${index}].until`, { from, until }, repair);
    });
  }
  (raw.sources ?? []).forEach(({ date }, index) => {
    tellLater('future-claim', `$.sources[${index}].date`, date);
  });
  for (const list of ['bodies', 'relations', 'memberships'] as const) {
    (raw[list] ?? []).forEach(({ evidence }, index) => {
      if (evidence?.status === 'declared') {
        tellLater('future-claim', `$.${list}[${index}].evidence.on`, evidence.on);
      }
    });
  }
};
