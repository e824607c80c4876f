import { basename, dirname } from 'node:path';
import { fingerprint } from '../model/fingerprint.ts';

const NAMED = /(?:\.|@keyframes\s+)([A-Za-z_][\w-]*)/g;

/**
 * The name of a class of a CSS module in what is built. What is random in a name can't be compressed,
 * and a page has each of them several times: here that is one short code for each module.
 * @param name the class in the module
 * @param file path of the module
 * @param css text of the module
 */
export const shortClassName = (name: string, file: string, css: string): string => {
  const module = `${basename(dirname(file))}/${basename(file)}`;
  const names = [...new Set(Array.from(css.matchAll(NAMED), ([, named]) => named))];
  return `_${fingerprint(module).slice(-4)}${names.indexOf(name).toString(36)}`;
};
