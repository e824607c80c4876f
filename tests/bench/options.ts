import { parseArgs } from 'node:util';

const PARTS = ['start', 'real', 'own', 'layout', 'crossings', 'frames', 'memory'] as const;
type Part = (typeof PARTS)[number];

export interface Options {
  /** Two runs at 50 and 300 bodies: to see that it works, not to learn anything. */
  readonly isQuick: boolean;
  /** Only this part; `null`: all of them. */
  readonly only: Part | null;
  /** A list of memberships as a spreadsheet has it, of a whole country; `null`: one like it is made. */
  readonly list: string | null;
  /** The results become an entry of the history. */
  readonly isRecorded: boolean;
}

/** Reads the command line. Throws when it says something unknown. */
export const readOptions = (words: readonly string[]): Options => {
  const { values } = parseArgs({
    args: [...words],
    options: {
      quick: { type: 'boolean', default: false },
      only: { type: 'string' },
      list: { type: 'string' },
      record: { type: 'boolean', default: false },
    },
  });
  const only = PARTS.find((part) => part === values.only) ?? null;
  if (values.only !== undefined && only === null) {
    throw new Error(`--only takes one of: ${PARTS.join(', ')}`);
  }
  return { isQuick: values.quick, only, list: values.list ?? null, isRecorded: values.record };
};
