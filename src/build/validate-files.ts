import { readFileSync, writeFileSync } from 'node:fs';
import { faultSentence } from '../i18n/fault-sentence.ts';
import { faultsOf, mendGraph } from '../import/mend-graph.ts';
import { decodeText } from '../model/decode-text.ts';
import { healthOf } from '../model/health.ts';
import type { ParseResult } from '../model/parse.ts';
import type { Fault } from '../model/report.ts';
import { reviewGraph } from '../model/review.ts';
import type { Language } from '../model/text.ts';
import { remarkOnScenes } from '../perspective/remark-on-scenes.ts';
import { oneLine } from './one-line.ts';
import { readTypedWords } from './typed-words.ts';
import { checkTables } from './validate-tables.ts';
import { VALIDATE_WORDS } from './validate-words.ts';

/** What a reader of the file would be told of it, and what its scenes ask for in vain. */
const review = (text: string): ParseResult => reviewGraph(text, undefined, remarkOnScenes);

/** Where the command speaks: what it did, and what is wrong. */
export interface Speaker {
  readonly language: Language;
  readonly say: (line: string) => void;
  readonly complain: (line: string) => void;
}

const readBytes = (path: string): Uint8Array | null => {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
};

/** Writes a file with its repairs; whether that could be done. */
const fix = (path: string, text: string, { language, say, complain }: Speaker): boolean => {
  const words = VALIDATE_WORDS[language];
  const { text: mended, count } = mendGraph(text, null, review);
  if (count === 0) return true;
  try {
    writeFileSync(path, mended);
  } catch {
    complain(oneLine(`${path}: ${words.unwritable}`));
    return false;
  }
  say(oneLine(`${path}: ${words.fixed(count)}`));
  return true;
};

const severest = (fault: Fault): number => (fault.severity === 'warning' ? 1 : 0);

const tellHealth = (
  path: string,
  { graph }: Extract<ParseResult, { ok: true }>,
  { language, say }: Speaker,
): void => {
  for (const line of VALIDATE_WORDS[language].health(healthOf(graph)))
    say(oneLine(`${path}: ${line}`));
};

/** Prints one line per fault of one file, errors first; whether the file can be used. */
const validate = (
  path: string,
  isToFix: boolean,
  tellsHealth: boolean,
  speaker: Speaker,
): boolean => {
  const { language, say, complain } = speaker;
  const words = VALIDATE_WORDS[language];
  const bytes = readBytes(path);
  if (bytes === null) {
    complain(oneLine(`${path}: ${words.unreadable}`));
    return false;
  }
  const tables = checkTables(path, bytes, language);
  if (tables !== null) {
    for (const line of tables.errors) complain(oneLine(`${path}: ${line}`));
    for (const line of tables.remarks) complain(oneLine(`${path}: ${words.remark}${line}`));
    const isWhole = tables.errors.length === 0 && tables.text !== null;
    const summary = words.summary(tables.errors.length, tables.remarks.length);
    say(oneLine(`${path}: ${isWhole ? `${words.valid}: ` : ''}${summary}`));
    if (isToFix) say(oneLine(`${path}: ${words.tablesStay}`));
    const made = tellsHealth && tables.text !== null ? review(tables.text) : null;
    if (made?.ok) tellHealth(path, made, speaker);
    return isWhole;
  }
  const decoded = decodeText(bytes);
  if (isToFix && decoded.ok && !fix(path, decoded.text, speaker)) return false;
  const now = isToFix ? decodeText(readFileSync(path)) : decoded;
  const parsed: ParseResult = now.ok ? review(now.text) : { ok: false, faults: [now.fault] };
  const faults = [...faultsOf(parsed)].sort((a, b) => severest(a) - severest(b));
  for (const fault of faults) {
    const { subject, line, about, severity } = fault;
    const mark = severity === 'warning' ? words.remark : '';
    const sentence = faultSentence(fault, language);
    complain(oneLine(`${path}: ${subject}${words.place(line, about)}: ${mark}${sentence}`));
  }
  const isValid = parsed.ok && parsed.omissions.length === 0;
  const remarks = faults.filter(({ severity }) => severity === 'warning').length;
  const summary = words.summary(faults.length - remarks, remarks);
  say(oneLine(`${path}: ${isValid ? `${words.valid}: ` : ''}${summary}`));
  if (tellsHealth && parsed.ok) tellHealth(path, parsed, speaker);
  return isValid;
};

const OPTIONS = ['fix', 'health'];

/**
 * Tells what is wrong in each of these files, and mends it where that is asked for.
 * @param args as they were typed: files, `--fix`, `--health`
 * @returns whether there are files, and all can be used, or only help was asked for
 */
export const validateFiles = (args: readonly string[], speaker: Speaker): boolean => {
  const { usage } = VALIDATE_WORDS[speaker.language];
  const typed = readTypedWords(args, OPTIONS, Number.POSITIVE_INFINITY, speaker.language);
  if (typed.type === 'help') {
    speaker.say(usage);
    return true;
  }
  if (typed.type === 'unknown') {
    speaker.complain(oneLine(`${typed.sentence} ${usage}`));
    return false;
  }
  const { files, options } = typed;
  if (files.length === 0) speaker.complain(usage);
  const valid = files.map((file) =>
    validate(file, options.includes('fix'), options.includes('health'), speaker),
  );
  return files.length > 0 && valid.every(Boolean);
};
