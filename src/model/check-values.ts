import type { FaultList } from './fault-list.ts';
import { LIMITS } from './limits.ts';
import { codePointName } from './printable.ts';
import type { Fault } from './report.ts';

/** What turns the direction of all that follows it: a name could be read as another one. */
const BIDI_CONTROL = /[\u202a-\u202e\u2066-\u2069]/;
/** What stands where a letter could not be read; the letter itself is gone. */
const LOST_LETTER = '\ufffd';
/** A letter in UTF-8 that was read as Windows-1252, and saved like that: "Ã«" for "ë". */
const GARBLED = /Ã[\u00a0-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€[œ™“”˜¦\u009d]/;
const SUSPECT = /[\u202a-\u202e\u2066-\u2069\ufffdÃâ]/;

/** Lists of which the format says how many there can be, wherever they stand in it. */
const LIST_LIMITS: ReadonlyMap<string, number> = new Map([
  ['bodies', LIMITS.bodies],
  ['expanded', LIMITS.bodies],
  ['about', LIMITS.bodies],
  ['relations', LIMITS.relations],
  ['memberships', LIMITS.memberships],
  ['views', LIMITS.views],
  ['sources', LIMITS.sources],
  ...[
    'lanes',
    'kinds',
    'relationTypes',
    'roles',
    'processes',
    'stories',
    'remarks',
    'glossary',
    'places',
    'aliases',
    'actors',
    'waiting',
    'council',
    'points',
    'types',
    'people',
    'categories',
    'identifiers',
    'figures',
    'languages',
  ].map((name) => [name, LIMITS.otherLists] as const),
]);

/** Lists that are counted over the whole file: one process could be cut into many. */
const TOTALS: ReadonlyMap<string, number> = new Map([
  ['scenes', LIMITS.scenes],
  ['steps', LIMITS.steps],
  ['ways', LIMITS.ways],
]);

/** A path into JSON, from the keys that lead there. */
export const pathOf = (keys: readonly PropertyKey[]): string =>
  keys.reduce<string>(
    (path, key) => path + (typeof key === 'number' ? `[${key}]` : `.${String(key)}`),
    '$',
  );

/**
 * Looks at every value that a file holds, known to the format or not: lists that are too long, and
 * texts that do not say what they seem to say. It only asks what costs a moment a value.
 * @returns whether there is no more of anything than the format allows
 */
export const checkValues = (root: unknown, faults: FaultList): boolean => {
  const keys: PropertyKey[] = [];
  const totals = new Map<string, number>();
  let isWithinLimits = true;
  const report = (
    code: 'bidi-control' | 'lost-letter' | 'garbled' | 'too-many',
    values: Fault['values'],
    severity: Fault['severity'] = 'error',
  ) => faults.add({ code, severity, subject: pathOf(keys), values });

  const checkText = (text: string) => {
    if (!SUSPECT.test(text)) return;
    const [control] = BIDI_CONTROL.exec(text) ?? [];
    if (control !== undefined) report('bidi-control', { found: codePointName(control) });
    const at = text.indexOf(LOST_LETTER);
    if (at >= 0) report('lost-letter', { found: text.slice(Math.max(0, at - 20), at + 20) });
    const [garbled] = GARBLED.exec(text) ?? [];
    if (garbled !== undefined) report('garbled', { found: garbled }, 'warning');
  };
  const tooMany = (found: number, limit: number) => {
    isWithinLimits = false;
    report('too-many', { found: String(found), limit: String(limit) });
  };
  const checkLength = (list: readonly unknown[]) => {
    const name = String(keys.at(-1));
    const most = TOTALS.get(name);
    const before = totals.get(name) ?? 0;
    if (most !== undefined) totals.set(name, before + list.length);
    const [found, limit] =
      most === undefined ? [list.length, LIST_LIMITS.get(name)] : [before + list.length, most];
    // A total is told once, where it is passed.
    if (limit !== undefined && found > limit && before <= limit) tooMany(found, limit);
  };
  const visit = (value: unknown): void => {
    if (typeof value === 'string') checkText(value);
    else if (Array.isArray(value)) {
      checkLength(value);
      for (let index = 0; index < value.length; index++) {
        keys.push(index);
        visit(value[index]);
        keys.pop();
      }
    } else if (typeof value === 'object' && value !== null) {
      const entries = Object.entries(value);
      if (entries.length > LIMITS.otherLists) {
        tooMany(entries.length, LIMITS.otherLists);
        return;
      }
      for (const [key, inner] of entries) {
        keys.push(key);
        checkText(key);
        visit(inner);
        keys.pop();
      }
    }
  };
  visit(root);
  return isWithinLimits;
};
