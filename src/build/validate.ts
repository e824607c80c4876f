import { readFileSync } from 'node:fs';
import { faultSentence } from '../i18n/fault-sentence.ts';
import { decodeText } from '../model/decode-text.ts';
import { createFaultList } from '../model/fault-list.ts';
import type { ParseResult } from '../model/parse.ts';
import type { Fault } from '../model/report.ts';
import { reviewGraph } from '../model/review.ts';
import type { Language } from '../model/text.ts';

const MESSAGES = {
  nl: {
    usage: 'Noem een of meer graafbestanden: npm run validate -- data/noord-veluwe.json',
    unreadable: 'Dit bestand kan niet worden gelezen. Controleer de naam.',
    warning: 'let op: ',
    valid: 'in orde.',
  },
  en: {
    usage: 'Name one or more graph files: npm run validate -- data/noord-veluwe.json',
    unreadable: 'This file cannot be read. Check its name.',
    warning: 'note: ',
    valid: 'valid.',
  },
} as const;

const readBytes = (path: string): Uint8Array | null => {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
};

const parse = (bytes: Uint8Array): ParseResult => {
  const decoded = decodeText(bytes);
  return decoded.ok ? reviewGraph(decoded.text) : { ok: false, faults: [decoded.fault] };
};

/** Of omissions that are alike the first ones, and how many more there are. */
const inShort = (omissions: readonly Fault[]): readonly Fault[] => {
  const list = createFaultList();
  for (const fault of omissions) list.add({ ...fault, severity: 'error' });
  return list.told();
};

/** Prints one line per fault of one file; whether the file can be used. */
const validate = (path: string, language: Language): boolean => {
  const messages = MESSAGES[language];
  const bytes = readBytes(path);
  if (bytes === null) {
    console.error(`${path}: ${messages.unreadable}`);
    return false;
  }
  const parsed = parse(bytes);
  const faults = parsed.ok ? [...inShort(parsed.omissions), ...parsed.warnings] : parsed.faults;
  for (const fault of faults) {
    const mark = fault.severity === 'warning' ? messages.warning : '';
    console.error(`${path}: ${fault.subject}: ${mark}${faultSentence(fault, language)}`);
  }
  const isValid = parsed.ok && parsed.omissions.length === 0;
  if (isValid) console.log(`${path}: ${messages.valid}`);
  return isValid;
};

const language: Language = process.env.LANG?.startsWith('nl') ? 'nl' : 'en';
const files = process.argv.slice(2);
if (files.length === 0) console.error(MESSAGES[language].usage);
const valid = files.map((file) => validate(file, language));
process.exitCode = files.length > 0 && valid.every(Boolean) ? 0 : 1;
