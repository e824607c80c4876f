import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import {
  filledSentence,
  importFaultSentence,
  meantSentence,
  placeSentence,
  unreadSentence,
} from '../i18n/import-sentences.ts';
import { importRead, tryToRead } from '../import/import-file.ts';
import type { ImportFault } from '../import/import-report.ts';
import { slugOf } from '../import/names.ts';
import { oneLine } from './one-line.ts';
import { readTypedWords, systemLanguage } from './typed-words.ts';

const MESSAGES = {
  nl: {
    usage: 'Noem een werkmap, CSV of BPMN: npm run import -- organen.xlsx [data/mijn-streek.json]',
    unreadable: 'Dit bestand kan niet worden gelezen. Controleer de naam.',
    isGraph: 'Dit is al een graafbestand. Controleer het met: npm run validate --',
    isThere: 'bestaat al. Geef een andere naam op, of haal het eerst weg.',
    remark: 'let op: ',
    filled: 'Zo vulden wij aan:',
    written: 'geschreven.',
  },
  en: {
    usage: 'Name a workbook, CSV or BPMN: npm run import -- bodies.xlsx [data/my-region.json]',
    unreadable: 'This file cannot be read. Check its name.',
    isGraph: 'This is a graph file already. Check it with: npm run validate --',
    isThere: 'is there already. Name another file, or remove it first.',
    remark: 'note: ',
    filled: 'This was filled in:',
    written: 'written.',
  },
} as const;

const language = systemLanguage();
const messages = MESSAGES[language];

const faultLine = (fault: ImportFault): string =>
  [
    `${placeSentence(fault, language)}:`,
    (fault.severity === 'remark' ? messages.remark : '') + importFaultSentence(fault, language),
    meantSentence(fault, language),
  ]
    .filter((part) => part !== null)
    .join(' ');

/** Today, as a day. */
const today = (): string => new Date().toISOString().slice(0, 10);

/** Writes the graph file that a file of another kind makes; whether it could. */
const run = (source: string | undefined, target: string | undefined): boolean => {
  if (source === undefined || !existsSync(source)) {
    console.error(source === undefined ? messages.usage : `${source}: ${messages.unreadable}`);
    return false;
  }
  const read = tryToRead(readFileSync(source), basename(source));
  if (!read.ok) {
    console.error(oneLine(`${source}: ${unreadSentence(read.code, read.values, language)}`));
    return false;
  }
  if (read.file.kind === 'graph') {
    console.error(oneLine(`${source}: ${messages.isGraph} ${source}`));
    return false;
  }
  const { file, faults, filled } = importRead(read.file, { today: today() });
  for (const fault of faults) console.error(oneLine(`${source}: ${faultLine(fault)}`));
  if (file === null) return false;
  console.log(messages.filled);
  for (const one of filled) console.log(oneLine(`- ${filledSentence(one, language)}`));
  const path = target ?? join(dirname(source), `${slugOf(read.file.tables.name) || 'kaart'}.json`);
  if (existsSync(path)) {
    console.error(oneLine(`${path}: ${messages.isThere}`));
    return false;
  }
  writeFileSync(path, `${JSON.stringify(file, null, 2)}\n`);
  console.log(oneLine(`${path}: ${messages.written}`));
  return faults.every(({ severity }) => severity !== 'error');
};

/** A file, and where to write what comes of it. */
const MOST_NAMES = 2;

const typed = readTypedWords(process.argv.slice(2), [], MOST_NAMES, language);
if (typed.type === 'help') console.log(messages.usage);
else if (typed.type === 'unknown') {
  console.error(oneLine(`${typed.sentence} ${messages.usage}`));
  process.exitCode = 1;
} else process.exitCode = run(typed.files[0], typed.files[1]) ? 0 : 1;
