/** What people put before the names of a list, in a text or in Markdown. */
const BULLET = /^\s*(?:[-–—•*+·▪◦‣]|\d{1,3}[.)])\s+(?:\[[ xX]?\]\s+)?(?=\S)/u;
/** Names that are to stand out in Markdown. */
const MARKED = /^(\*\*|__|`|\*|_)(.+)\1$/u;

/** The same in a cell, where a number may be part of the name. */
const SIGN = /^[-–—•*+·▪◦‣]\s+(?=\p{L})/u;

const linesOf = (text: string): readonly string[] =>
  text.split(/\r\n?|\n/u).filter((line) => line.trim() !== '');

/** A name without what stands before it in a list. */
export const withoutBullet = (cell: string): string => cell.replace(BULLET, '');

/** A name in a cell without the sign before it. */
export const withoutSign = (cell: string): string => cell.replace(SIGN, '');

/** Whether a text is a list: each of its lines begins as such, but for a title above them. */
export const isBulleted = (text: string): boolean => {
  const lines = linesOf(text);
  const [first = '', ...rest] = lines;
  const isTitled = !BULLET.test(first) && first.length <= 100;
  const listed = isTitled ? rest : lines;
  return listed.length >= 2 && listed.every((line) => BULLET.test(line) && !line.includes('\t'));
};

/** The names of a list, each with the one that it stands under where it is set in further; else nothing. */
export const namesListed = (text: string): readonly (readonly [string, string])[] => {
  const above: { readonly inset: number; readonly name: string }[] = [];
  return linesOf(text).flatMap((line) => {
    if (!BULLET.test(line)) return [];
    const inset = (/^\s*/u.exec(line)?.[0] ?? '').replaceAll('\t', '    ').length;
    const name = withoutBullet(line).trim().replace(MARKED, '$2');
    while ((above.at(-1)?.inset ?? -1) >= inset) above.pop();
    const parent = above.at(-1)?.name ?? '';
    above.push({ inset, name });
    return [[name, parent] as const];
  });
};
