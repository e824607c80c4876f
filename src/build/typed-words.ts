import { parseArgs } from 'node:util';
import type { Language } from '../model/text.ts';

/** The language of the system, by what it says itself; Windows says it to Node.js only. */
export const systemLanguage = (): Language => {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const said = LC_ALL || LC_MESSAGES || LANG || Intl.DateTimeFormat().resolvedOptions().locale;
  return said.toLowerCase().startsWith('nl') ? 'nl' : 'en';
};

/** What was typed after the name of a command. */
export type TypedWords =
  | { readonly type: 'help' }
  | { readonly type: 'unknown'; readonly sentence: string }
  | {
      readonly type: 'run';
      readonly files: readonly string[];
      readonly options: readonly string[];
    };

const HELP = 'help';

const REFUSALS = {
  unknown: {
    nl: (option: string) => `De optie ${option} bestaat niet.`,
    en: (option: string) => `There is no option ${option}.`,
  },
  tooMany: {
    nl: (word: string) => `Met ${word} kan dit commando niets.`,
    en: (word: string) => `This command can do nothing with ${word}.`,
  },
} as const;

/**
 * Reads what was typed after a command. What it has no use for is refused: taken for the name of a file, or passed
 * over, it would do what nobody asked for.
 * @param known the options that it has, without their dashes
 * @param most how many files it takes
 */
export const readTypedWords = (
  args: readonly string[],
  known: readonly string[],
  most: number,
  language: Language,
): TypedWords => {
  const { tokens } = parseArgs({ args: [...args], strict: false, tokens: true });
  const options: string[] = [];
  const files: string[] = [];
  let isHelp = false;
  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value);
    if (token.kind !== 'option') continue;
    if (token.name === HELP || token.rawName === '-h') isHelp = true;
    else if (known.includes(token.name) && token.value === undefined) options.push(token.name);
    else return { type: 'unknown', sentence: REFUSALS.unknown[language](token.rawName) };
  }
  if (isHelp) return { type: 'help' };
  const tooMany = files[most];
  if (tooMany !== undefined) {
    return { type: 'unknown', sentence: REFUSALS.tooMany[language](tooMany) };
  }
  return { type: 'run', files, options };
};
