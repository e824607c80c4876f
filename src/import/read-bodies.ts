import type { DraftBody } from './draft.ts';
import { eachNamed } from './each-named.ts';
import type { EvidenceReader } from './evidence.ts';
import { type Gatherer, type Row, rowsOf } from './gather.ts';
import { grammarIn } from './grammar.ts';
import type { Repair } from './import-report.ts';
import { type Labels, readLabels } from './labels.ts';
import type { Sheet } from './locate-sheets.ts';
import { createIds, createNames, type Names } from './names.ts';
import { readPeriod } from './read-date.ts';
import { linkIn } from './read-link.ts';
import { sameWords, wordsIn } from './same-words.ts';

/** The languages that texts of a file are in, its first one first. */
export type Tongue = 'nl' | 'en';

export interface Bodies {
  readonly list: readonly DraftBody[];
  readonly names: Names;
  readonly lanes: Labels;
  readonly kinds: Labels;
  /** The row of each body, in the order of the list. */
  readonly rows: readonly Row[];
}

const listed = (text: string): string[] =>
  text
    .split(/[;\n]|,\s/u)
    .map(wordsIn)
    .filter((part) => part !== '');

/** A name in the file's own language, and in the other one where the sheet has that too. */
const namesOf = (row: Row, tongue: Tongue): DraftBody['name'] => {
  const name = row.cell('name');
  const [other, column] =
    tongue === 'nl' ? (['en', 'nameEn'] as const) : (['nl', 'nameNl'] as const);
  const translated = row.cell(column);
  return translated === '' ? name : { [tongue]: name, [other]: translated };
};

/** Columns that the format does not have, as figures of the body: what they are called, and what they say. */
const figuresOf = (row: Row): NonNullable<DraftBody['figures']> =>
  row.sheet.others.flatMap(({ column, label }) => {
    const value = wordsIn(row.sheet.rows[row.index]?.[column]);
    return value === '' ? [] : [{ label, value: value.slice(0, 300) }];
  });

interface BodySheets {
  readonly sheets: readonly Sheet[];
  readonly formerNames: ReadonlyMap<string, string>;
  readonly evidence: EvidenceReader;
  readonly tongue: Tongue;
  readonly gatherer: Gatherer;
}

/** What can be told of two rows with one name, to tell them apart. */
const toldApart = (row: Row, name: string, number: number): string =>
  `${name} (${row.cell('partOf') || row.cell('lane') || row.cell('kind') || number})`;

/** The cell that names a body, which may name others too. */
const cellOf = ({ sheet, index }: Row): string =>
  sheet.rows[index]?.[sheet.columns.get('name') ?? -1] ?? '';

/** The repair that takes a row away, where it has nothing else to say. */
const without = (row: Row): Repair[] =>
  wordsIn(cellOf(row)) === row.cell('name')
    ? [{ kind: 'drop-rows', sheet: row.sheet.name, rows: [row.index] }]
    : [];

/** Rows that name a body: those without a name are told, and so are those that say the same twice. */
const namedRows = (sheets: readonly Sheet[], gatherer: Gatherer): readonly Row[] => {
  const seen = new Map<string, { row: Row; count: number }>();
  const taken: Row[] = [];
  const rows = sheets.flatMap(rowsOf).flatMap((row) => eachNamed(row, gatherer));
  for (const row of rows) {
    const name = row.cell('name');
    if (name === '') {
      gatherer.fault({
        code: 'name-missing',
        row,
        column: 'name',
        right: row.cell('nameEn') || undefined,
      });
      continue;
    }
    const before = seen.get(sameWords(name));
    if (before === undefined) {
      seen.set(sameWords(name), { row, count: 1 });
      taken.push(row);
      continue;
    }
    const says = ({ sheet, index }: Row) =>
      (sheet.rows[index] ?? []).map(wordsIn).join('\n').trimEnd();
    if (says(before.row) === says(row)) {
      gatherer.fault({
        code: 'row-twice',
        severity: 'remark',
        row,
        column: 'name',
        values: { found: name, first: String(before.row.index + 1) },
        otherRepairs: without(row),
      });
      continue;
    }
    before.count++;
    taken.push(row);
    gatherer.fault({
      code: 'name-twice',
      row,
      column: 'name',
      values: { found: name, first: String(before.row.index + 1) },
      right: toldApart(row, name, before.count),
      inCell: (right) => cellOf(row).replace(name, () => right),
      otherRepairs: without(row),
    });
  }
  return taken;
};

/** A name with its abbreviation behind it: either of both is how others refer to it. */
const SHORT_BEHIND = /^(.+?)\s*\((\p{Lu}[\p{L}\p{N}&.-]{1,9})\)$/u;

/** Parents that lie in their own parts are let go, at the row where the loop closes. */
const withoutLoops = (
  bodies: DraftBody[],
  rows: readonly Row[],
  gatherer: Gatherer,
): DraftBody[] => {
  const parents = new Map(bodies.map(({ id, partOf }) => [id, partOf]));
  const sound = new Set<string>();
  return bodies.map((body, index) => {
    const path = new Set<string>();
    let at: string | undefined = body.id;
    while (at !== undefined && !sound.has(at) && !path.has(at)) {
      path.add(at);
      at = parents.get(at);
    }
    if (at === undefined || sound.has(at)) {
      for (const id of path) sound.add(id);
      return body;
    }
    const row = rows[index];
    if (row) gatherer.fault({ code: 'part-of-loop', row, column: 'partOf' });
    parents.set(body.id, undefined);
    const { partOf: _, ...rest } = body;
    return rest;
  });
};

export const readBodies = ({
  sheets,
  formerNames,
  evidence,
  tongue,
  gatherer,
}: BodySheets): Bodies => {
  const rows = namedRows(sheets, gatherer);
  const lanes = readLabels(rows, 'lane', 'near-lane', gatherer);
  const kinds = readLabels(rows, 'kind', 'near-kind', gatherer);
  const idFor = createIds();
  const names = createNames();
  const ids = rows.map((row) => {
    return idFor(row.cell('name'), 'orgaan', row.cell('id'));
  });
  rows.forEach((row, index) => {
    names.add(ids[index] ?? '', row.cell('name'));
  });
  const abbreviations = new Map<string, string>();
  rows.forEach((row, index) => {
    const id = ids[index] ?? '';
    const abbreviation = row.cell('abbreviation');
    if (abbreviation !== '') {
      const first = abbreviations.get(sameWords(abbreviation));
      if (first !== undefined) {
        gatherer.fault({
          code: 'abbreviation-twice',
          severity: 'remark',
          row,
          column: 'abbreviation',
          values: { first },
        });
      } else abbreviations.set(sameWords(abbreviation), row.cell('name'));
      names.addOther(id, abbreviation);
    }
    const [, bare, short] = SHORT_BEHIND.exec(row.cell('name')) ?? [];
    for (const other of [bare, short]) if (other !== undefined) names.addOther(id, other);
    for (const other of [...listed(row.raw('aliases')), row.cell('nameEn'), row.cell('nameNl')]) {
      if (other !== '') names.addOther(id, other);
    }
  });
  for (const id of ids) {
    const former = formerNames.get(id);
    if (former !== undefined) names.addOther(id, former);
  }
  const list = rows.map((row, index): DraftBody => {
    const id = ids[index] ?? '';
    const [abbreviation, description] = [row.cell('abbreviation'), row.raw('description').trim()];
    const lane = lanes.of(row.cell('lane'));
    const kind = kinds.of(row.cell('kind'));
    const parent = row.cell('partOf');
    const partOf = parent === '' ? null : names.resolve(parent);
    if (parent !== '' && (partOf === null || partOf.id === id)) {
      gatherer.fault({
        code: partOf === null ? 'unknown-body' : 'part-of-loop',
        row,
        column: 'partOf',
        right: partOf === null ? (names.suggest(parent) ?? undefined) : undefined,
        otherRepairs: partOf === null ? [{ kind: 'add-body', name: parent }] : [],
      });
    }
    const aliases = listed(row.raw('aliases'));
    const site = linkIn(row, 'url', gatherer);
    const contact = {
      ...(site === undefined ? {} : { site }),
      ...(row.cell('mail') === '' ? {} : { mail: row.cell('mail') }),
      ...(row.cell('phone') === '' ? {} : { phone: row.cell('phone') }),
      ...(row.cell('address') === '' ? {} : { address: row.cell('address') }),
    };
    const period = readPeriod(row, gatherer);
    const its = evidence.of(row);
    const figures = figuresOf(row);
    return {
      id,
      name: namesOf(row, tongue),
      ...grammarIn(row, tongue, gatherer),
      ...(abbreviation === '' ? {} : { abbreviation: abbreviation.slice(0, 300) }),
      ...(kind === undefined ? {} : { kind }),
      ...(lane === undefined ? {} : { lane }),
      ...(partOf === null || partOf.id === id ? {} : { partOf: partOf.id }),
      ...(description === '' ? {} : { description: description.slice(0, 4000) }),
      ...(aliases.length === 0 ? {} : { aliases }),
      ...(Object.keys(contact).length === 0 ? {} : { contact }),
      ...(figures.length === 0 ? {} : { figures }),
      ...period,
      ...(its === undefined ? {} : { evidence: its }),
    };
  });
  return { list: withoutLoops(list, rows, gatherer), names, lanes, kinds, rows };
};
