import type { CrossTable } from './cross-table.ts';
import { DEFAULT_WORDS } from './default-words.ts';
import { rowsOf } from './gather.ts';
import type { Sheet } from './locate-sheets.ts';
import { namesOfCross } from './read-cross-tables.ts';
import { sameWords, wordsIn } from './same-words.ts';

interface Named {
  /** How often each spelling of it is used. */
  readonly spelled: Map<string, number>;
  readonly lane: string;
  readonly figures: ReadonlyMap<string, string>;
}

/** A heading in the plural, for a lane: Dutch or English as it ends. */
const pluralOf = (heading: string): string => {
  if (/(?:s|en)$/iu.test(heading)) return heading;
  if (/ing$/iu.test(heading)) return `${heading}en`;
  if (/(?:partij|partner)$/iu.test(heading))
    return heading.endsWith('j') ? `${heading}en` : `${heading}s`;
  if (/(?:orgaan)$/iu.test(heading)) return heading.replace(/aan$/u, 'anen');
  if (/(?:lid)$/iu.test(heading)) return heading.replace(/id$/u, 'eden');
  if (/(?:gemeente)$/iu.test(heading)) return `${heading}n`;
  if (/(?:verband)$/iu.test(heading)) return `${heading}en`;
  if (/y$/iu.test(heading)) return heading.replace(/y$/u, 'ies');
  return /(?:er|el|em|en|e|r|t|b|nt|nd|k|g|m)$/iu.test(heading) ? `${heading}s` : heading;
};

/** Columns of a list that say something of one of its two ends: always the same for the same name. */
const columnsAbout = (sheet: Sheet, column: string): ReadonlySet<number> => {
  const rows = rowsOf(sheet);
  return new Set(
    sheet.others.flatMap(({ column: place }) => {
      const said = new Map<string, string>();
      const isSame = rows.every((row) => {
        const name = row.cell(column);
        const value = wordsIn(sheet.rows[row.index]?.[place]);
        const before = said.get(name);
        said.set(name, value);
        return before === undefined || before === value;
      });
      return isSame && said.size < rows.length ? [place] : [];
    }),
  );
};

/** The spelling that is used most, and first when several are. */
const usual = (spelled: ReadonlyMap<string, number>): string => {
  let best = { name: '', count: 0 };
  for (const [name, count] of spelled) if (count > best.count) best = { name, count };
  return best.name;
};

/** A list without a sheet of bodies: what it names, and what is left of its columns. */
export interface FromNames {
  readonly sheet: Sheet | null;
  readonly memberships: readonly Sheet[];
  readonly count: number;
}

/** A sheet of bodies made of the names that relations and memberships use. */
export const bodiesFromNames = (
  relations: readonly Sheet[],
  memberships: readonly Sheet[],
  crosses: readonly CrossTable[],
  tongue: keyof typeof DEFAULT_WORDS,
): FromNames => {
  const found = new Map<string, Named>();
  const hasLanes = relations.length === 0;
  const words = DEFAULT_WORDS[tongue];
  const add = (
    name: string,
    lane: string,
    figures: () => ReadonlyMap<string, string> = () => new Map(),
  ) => {
    if (name === '') return;
    const key = sameWords(name);
    const known = found.get(key) ?? {
      spelled: new Map(),
      lane: hasLanes ? lane : '',
      figures: figures(),
    };
    known.spelled.set(name, (known.spelled.get(name) ?? 0) + 1);
    found.set(key, known);
  };
  const labels: string[] = [];
  const left = memberships.map((sheet) => {
    const aboutBody = columnsAbout(sheet, 'body');
    const aboutMember = columnsAbout(sheet, 'member');
    const about = {
      body: aboutBody,
      member: new Set([...aboutMember].filter((place) => !aboutBody.has(place))),
    };
    const headingOf = (column: string, otherwise: string) => {
      const place = sheet.columns.get(column);
      const heading =
        place === undefined || sheet.head < 0 ? '' : wordsIn(sheet.rows[sheet.head]?.[place]);
      return heading === '' ? otherwise : pluralOf(heading);
    };
    const lanes = {
      member: headingOf('member', words.members),
      body: headingOf('body', words.bodies),
    };
    const take = (row: ReturnType<typeof rowsOf>[number], column: 'member' | 'body') => {
      const figures = () => {
        const said = new Map(
          sheet.others.flatMap(({ column: place, label }) => {
            const value = wordsIn(sheet.rows[row.index]?.[place]);
            return about[column].has(place) && value !== '' ? [[label, value] as const] : [];
          }),
        );
        for (const label of said.keys()) if (!labels.includes(label)) labels.push(label);
        return said;
      };
      for (const name of row.raw(column).split(/[;\n]/u).map(wordsIn))
        add(name, lanes[column], figures);
    };
    const rows = rowsOf(sheet);
    // Bodies first: who sits in one and has members too stands with those.
    for (const row of rows) take(row, 'body');
    for (const row of rows) take(row, 'member');
    return {
      ...sheet,
      others: sheet.others.filter(
        ({ column }) => !aboutBody.has(column) && !aboutMember.has(column),
      ),
    };
  });
  for (const table of crosses) {
    const { members, bodies } = namesOfCross(table);
    for (const name of bodies) add(name, words.bodies);
    for (const name of members) add(name, words.members);
  }
  for (const sheet of relations) {
    for (const row of rowsOf(sheet)) {
      for (const column of ['from', 'to']) {
        for (const name of row.raw(column).split(/[;\n]/u).map(wordsIn)) add(name, '');
      }
    }
  }
  if (found.size === 0) return { sheet: null, memberships: left, count: 0 };
  const rows = [...found.values()].map(({ spelled, lane, figures }) => [
    usual(spelled),
    lane,
    ...labels.map((label) => figures.get(label) ?? ''),
  ]);
  return {
    sheet: {
      kind: 'bodies',
      name: '',
      rows,
      head: -1,
      first: 0,
      columns: new Map([
        ['name', 0],
        ['lane', 1],
      ]),
      others: labels.map((label, index) => ({ column: index + 2, label })),
      guessed: [],
      isByPlace: false,
    },
    memberships: left,
    count: found.size,
  };
};
