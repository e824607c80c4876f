import { readFileSync } from 'node:fs';
import { faultSentence } from '../i18n/fault-sentence.ts';
import { parseGraph } from '../model/parse.ts';
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

const readText = (path: string): string | null => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
};

/** Prints one line per fault of one file; whether the file can be used. */
const validate = (path: string, language: Language): boolean => {
  const messages = MESSAGES[language];
  const text = readText(path);
  if (text === null) {
    console.error(`${path}: ${messages.unreadable}`);
    return false;
  }
  const parsed = parseGraph(text);
  const faults = parsed.ok ? [...parsed.omissions, ...parsed.warnings] : parsed.faults;
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
