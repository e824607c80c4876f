import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
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
import { checkTables } from './validate-tables.ts';
import { VALIDATE_WORDS } from './validate-words.ts';

/** The language of the system, by what it says itself; Windows says it to Node.js only. */
const systemLanguage = (): Language => {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const said = LC_ALL || LC_MESSAGES || LANG || Intl.DateTimeFormat().resolvedOptions().locale;
  return said.toLowerCase().startsWith('nl') ? 'nl' : 'en';
};

/** What a reader of the file would be told of it, and what its scenes ask for in vain. */
const review = (text: string): ParseResult => reviewGraph(text, undefined, remarkOnScenes);

const words = VALIDATE_WORDS[systemLanguage()];

const readBytes = (path: string): Uint8Array | null => {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
};

/** Writes a file with its repairs; whether that could be done. */
const fix = (path: string, text: string): boolean => {
  const { text: mended, count } = mendGraph(text, null, review);
  if (count === 0) return true;
  try {
    writeFileSync(path, mended);
  } catch {
    console.error(oneLine(`${path}: ${words.unwritable}`));
    return false;
  }
  console.log(oneLine(`${path}: ${words.fixed(count)}`));
  return true;
};

const severest = (fault: Fault): number => (fault.severity === 'warning' ? 1 : 0);

/** Prints one line per fault of one file, errors first; whether the file can be used. */
const validate = (path: string, isToFix: boolean, tellsHealth: boolean): boolean => {
  const bytes = readBytes(path);
  if (bytes === null) {
    console.error(oneLine(`${path}: ${words.unreadable}`));
    return false;
  }
  const tables = checkTables(path, bytes, systemLanguage());
  if (tables !== null) {
    for (const line of tables.errors) console.error(oneLine(`${path}: ${line}`));
    for (const line of tables.remarks) console.error(oneLine(`${path}: ${words.remark}${line}`));
    const isWhole = tables.errors.length === 0 && tables.text !== null;
    const summary = words.summary(tables.errors.length, tables.remarks.length);
    console.log(oneLine(`${path}: ${isWhole ? `${words.valid}: ` : ''}${summary}`));
    return isWhole;
  }
  const decoded = decodeText(bytes);
  if (isToFix && decoded.ok && !fix(path, decoded.text)) return false;
  const now = isToFix ? decodeText(readFileSync(path)) : decoded;
  const parsed: ParseResult = now.ok ? review(now.text) : { ok: false, faults: [now.fault] };
  const faults = [...faultsOf(parsed)].sort((a, b) => severest(a) - severest(b));
  for (const fault of faults) {
    const { subject, line, about, severity } = fault;
    const mark = severity === 'warning' ? words.remark : '';
    const sentence = faultSentence(fault, systemLanguage());
    console.error(oneLine(`${path}: ${subject}${words.place(line, about)}: ${mark}${sentence}`));
  }
  const isValid = parsed.ok && parsed.omissions.length === 0;
  const remarks = faults.filter(({ severity }) => severity === 'warning').length;
  const summary = words.summary(faults.length - remarks, remarks);
  console.log(oneLine(`${path}: ${isValid ? `${words.valid}: ` : ''}${summary}`));
  if (tellsHealth && parsed.ok) {
    for (const line of words.health(healthOf(parsed.graph)))
      console.log(oneLine(`${path}: ${line}`));
  }
  return isValid;
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { fix: { type: 'boolean' }, health: { type: 'boolean' } },
});
if (positionals.length === 0) console.error(words.usage);
const valid = positionals.map((file) =>
  validate(file, values.fix === true, values.health === true),
);
process.exitCode = positionals.length > 0 && valid.every(Boolean) ? 0 : 1;
