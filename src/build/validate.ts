import { systemLanguage } from './typed-words.ts';
import { validateFiles } from './validate-files.ts';

const areValid = validateFiles(process.argv.slice(2), {
  language: systemLanguage(),
  say: (line) => console.log(line),
  complain: (line) => console.error(line),
});
process.exitCode = areValid ? 0 : 1;
