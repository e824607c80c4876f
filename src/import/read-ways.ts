import { DEFAULT_WORDS } from './default-words.ts';
import type { DraftWay } from './draft.ts';
import type { Gatherer, Row } from './gather.ts';
import type { Tongue } from './read-bodies.ts';
import { sameWords, wordsIn } from './same-words.ts';

/** A step before its ways are known. */
export interface Begun {
  readonly row: Row;
  readonly number: string;
  readonly id: string;
}

const ARROW = /\s*(?:→|⇒|➔|➜|›|»|=>|->|-->|>)\s*/u;
const GO_TO =
  /^(.*?)[\s,:]*(?:door naar|ga(?:at)? naar|naar|terug naar|go(?:es)? to|to|back to)\s+((?:stap|step)\s+\S+|\d+\w?)$/iu;
/** Between two ways, as in "ja: 3, nee: 2"; what leads to one may have a comma of its own. Bounded, for cells of a megabyte. */
const BETWEEN =
  /[;\n]|,(?=[^,;\n]*(?:→|⇒|➔|=>|->))|(?<=:\s{0,9}(?:stap\s{0,9}|step\s{0,9})?\d{1,4}\w?\s{0,9}),(?=[^;\n]{0,120}:\s{0,9}(?:stap\s{0,9}|step\s{0,9})?\d)/iu;
export const STEP_WORD = /^(?:stap|step|nr\.?|no\.?)\s*/iu;
const ENDS = new Set([
  'einde',
  'eind',
  'klaar',
  'stop',
  'gereed',
  'af',
  'end',
  'done',
  'finish',
  'finished',
  'geen',
  'none',
]);

interface Written {
  readonly text: string;
  readonly label: string;
  readonly target: string;
}

/** The ways that a cell writes: "Akkoord → 5; Terug → 1", "5", "naar stap 5", each on a line or between semicolons. */
const writtenWays = (raw: string): readonly Written[] =>
  raw
    .split(BETWEEN)
    .map(wordsIn)
    .filter((text) => text !== '')
    .flatMap((text): Written[] => {
      const parts = text.split(ARROW);
      if (parts.length > 1) {
        return [
          { text, label: parts.slice(0, -1).join(' ').trim(), target: parts.at(-1)?.trim() ?? '' },
        ];
      }
      const going = GO_TO.exec(text);
      if (going) return [{ text, label: wordsIn(going[1]), target: going[2] ?? '' }];
      const colon = /^(.+?):\s*((?:(?:stap|step)\s+)?\S+)$/iu.exec(text);
      if (colon) return [{ text, label: colon[1] ?? '', target: colon[2] ?? '' }];
      if (/^\d+\w?(?:\s*(?:,|en|and|of|or|\/)\s*\d+\w?)+$/u.test(text)) {
        return text
          .split(/\s*(?:,|en|and|of|or|\/)\s*/u)
          .map((target) => ({ text, label: '', target }));
      }
      return [{ text, label: '', target: text }];
    });

/** What numbers of steps have in common that are the same: "stap 4", "4" and "4.0". */
export const stepKey = (text: string): string =>
  sameWords(text.replace(STEP_WORD, '').replace(/\.0$/u, ''));

/** A word or two for along the line: what stands before a colon. */
const shortOf = (label: string): { short?: string } => {
  const short = /^([^:]{1,30}):\s/u.exec(label)?.[1];
  return short === undefined ? {} : { short };
};

/** How a process goes on after a step: as its cell says, or else to the next one. */
export const waysOf = (
  step: Begun,
  next: Begun | undefined,
  steps: readonly Begun[],
  tongue: Tongue,
  gatherer: Gatherer,
): DraftWay[] => {
  const { row } = step;
  const raw = row.raw('ways');
  const numbers = new Map(steps.map(({ number, id }) => [stepKey(number), id]));
  const titles = new Map(steps.map(({ row: its, id }) => [sameWords(its.cell('title')), id]));
  const forward = next?.id ?? null;
  const written = writtenWays(raw);
  if (written.length === 0) {
    if (row.sheet.columns.has('ways') || next !== undefined) gatherer.fill('next-steps');
    return [{ to: forward }];
  }
  const ways = written.flatMap(({ text, label, target }): DraftWay[] => {
    const labelled = label === '' ? {} : { label: label.slice(0, 300), ...shortOf(label) };
    const to = numbers.get(stepKey(target)) ?? titles.get(sameWords(target));
    if (to !== undefined) return [{ to, ...labelled }];
    // After the titles: a last step may well be called "Einde".
    if (ENDS.has(sameWords(target))) return [{ to: null, ...labelled }];
    const isNumber = /^\d/u.test(target.replace(STEP_WORD, ''));
    gatherer.fault({
      code: isNumber || label !== '' ? 'unknown-step' : 'way-unknown',
      row,
      column: 'ways',
      values: { found: target },
      ...(isNumber
        ? { known: steps.map(({ number }) => number) }
        : { known: steps.map(({ row: its }) => its.cell('title')) }),
      inCell: (right) => raw.replace(text, () => text.slice(0, text.lastIndexOf(target)) + right),
    });
    // Until it is mended it goes on to the next step, so that there is a process to look at.
    return [{ to: forward, ...labelled }];
  });
  if (ways.length === 1) return ways;
  return ways.map((way) => {
    if (way.label !== undefined) return way;
    const target = steps.find(({ id }) => id === way.to);
    gatherer.fill('way-labels');
    const words = DEFAULT_WORDS[tongue];
    return { ...way, label: target === undefined ? words.end : `${words.toStep} ${target.number}` };
  });
};
