const DAY_MS = 86_400_000;
/** The days that the two calendars of spreadsheets count as 0. */
const EPOCHS = { from1900: Date.UTC(1899, 11, 30), from1904: Date.UTC(1904, 0, 1) };
const LAST_DAY = 2_958_465;

/** The numbers of formats that every spreadsheet knows as days, some of them in other countries. */
const DAY_FORMATS = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 57, 58,
]);
const PERCENT_FORMATS = new Set([9, 10]);

export type Look = 'day' | 'percent' | 'plain';

/** What numbers look like in a format: its number, and its code when the file has one of its own. */
export const lookOf = (id: number, code: string | undefined): Look => {
  if (code === undefined) {
    if (DAY_FORMATS.has(id)) return 'day';
    return PERCENT_FORMATS.has(id) ? 'percent' : 'plain';
  }
  const bare = code.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./gu, '').toLowerCase();
  if (/[dy]/u.test(bare) && !/general|standaard/u.test(bare)) return 'day';
  return bare.includes('%') ? 'percent' : 'plain';
};

/** A number as people read it: without what computing left in its last digits. */
const plain = (value: number): string => String(Number(value.toPrecision(15)));

/** What a cell with a number shows. */
export const shownNumber = (text: string, look: Look, isFrom1904: boolean): string => {
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value)) return text;
  if (look === 'day' && value >= 1 && value <= LAST_DAY) {
    const epoch = isFrom1904 ? EPOCHS.from1904 : EPOCHS.from1900;
    return new Date(epoch + Math.floor(value) * DAY_MS).toISOString().slice(0, 10);
  }
  return look === 'percent' ? `${plain(value * 100)}%` : plain(value);
};
