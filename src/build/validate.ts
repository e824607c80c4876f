import type { Language } from '../model/text.ts';
import { validateFiles } from './validate-files.ts';

/** The language of the system, by what it says itself; Windows says it to Node.js only. */
const systemLanguage = (): Language => {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const said = LC_ALL || LC_MESSAGES || LANG || Intl.DateTimeFormat().resolvedOptions().locale;
  return said.toLowerCase().startsWith('nl') ? 'nl' : 'en';
};

const areValid = validateFiles(process.argv.slice(2), {
  language: systemLanguage(),
  say: (line) => console.log(line),
  complain: (line) => console.error(line),
});
process.exitCode = areValid ? 0 : 1;
