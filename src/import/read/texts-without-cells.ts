import { isProgram } from './program-code.ts';
import type { ReadFaultCode } from './read-fault.ts';

/** So many lines show what a text is. */
const MOST_LINES = 50;

const isCalendar = (text: string): boolean => /^BEGIN:V(?:CALENDAR|CARD)\b/i.test(text);

const SECTION = /^\[[\w .:"-]+\]\s*$/;
const KEY_AND_VALUE = /^\s*[\w.-]+\s*=/;

/** Settings of a program: keys with what they are set to, often under a name in brackets. */
const isSettings = (text: string): boolean => {
  const lines = text
    .split(/\r\n?|\n/)
    .slice(0, MOST_LINES)
    .filter((line) => line.trim() !== '' && !/^\s*[#;]/.test(line));
  const keys = lines.filter((line) => KEY_AND_VALUE.test(line)).length;
  const sections = lines.filter((line) => SECTION.test(line)).length;
  const [first = ''] = lines;
  if (first.startsWith('Windows Registry Editor')) return true;
  const isBegun = SECTION.test(first);
  return (isBegun ? keys > 0 : keys > 1) && (keys + sections) * 10 >= lines.length * 8;
};

/** What a text is that people do give and that has no cells and is no map; `null`: it may have. */
export const withoutCells = (beginning: string): ReadFaultCode | null => {
  if (isCalendar(beginning)) return 'file-is-calendar';
  if (isSettings(beginning)) return 'file-is-settings';
  return isProgram(beginning) ? 'file-is-code' : null;
};
