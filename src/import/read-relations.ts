import type { RawGraph } from '../model/format-2.ts';
import type { DraftRelation } from './draft.ts';
import type { EvidenceReader } from './evidence.ts';
import { acceptKey, type Gatherer, type Row, rowsOf } from './gather.ts';
import type { Sheet } from './locate-sheets.ts';
import { createIds, type Names } from './names.ts';
import type { Tongue } from './read-bodies.ts';
import { bodiesIn } from './refer.ts';
import { wordsIn } from './same-words.ts';
import { BASE_VERBS } from './verb-words.ts';
import { isNoVerb, likeVerb, mistypedVerb, verbOf } from './verbs.ts';

type RelationType = NonNullable<RawGraph['relationTypes']>[number];

export interface Relations {
  readonly list: readonly DraftRelation[];
  readonly types: readonly RelationType[];
  readonly rows: readonly Row[];
}

interface RelationSheets {
  readonly sheets: readonly Sheet[];
  /** The ids of bodies, which no relation can have too. */
  readonly taken: readonly string[];
  readonly names: Names;
  readonly evidence: EvidenceReader;
  readonly tongue: Tongue;
  readonly gatherer: Gatherer;
}

/** Columns that the format does not have, kept beside what it has. */
export const othersOf = ({ sheet, index }: Row): { columns?: Record<string, string> } => {
  const kept = sheet.others.flatMap(({ column, label }) => {
    const value = wordsIn(sheet.rows[index]?.[column]);
    return value === '' ? [] : [[label, value] as const];
  });
  return kept.length === 0 ? {} : { columns: Object.fromEntries(kept) };
};

/** Finds the type of each verb, and declares those that the base vocabulary does not have. */
const createVocabulary = (rows: readonly Row[], gatherer: Gatherer) => {
  const idFor = createIds();
  const own = new Map<string, RelationType>();
  const counts = new Map<string, number>();
  for (const row of rows) {
    const phrase = row.cell('type');
    counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
  }
  const declare = (phrase: string, key: string, carries: RelationType['carries']) => {
    const known = own.get(key);
    if (known !== undefined) return known.id;
    const id = idFor(phrase, 'relatie');
    own.set(key, { id, label: phrase, ...(carries === undefined ? {} : { carries }) });
    return id;
  };
  const isAlone = (phrase: string) => (counts.get(phrase) ?? 0) <= 2;
  return {
    types: () => [...own.values()],
    typeOf: (row: Row): string => {
      const phrase = row.cell('type');
      const verb = verbOf(phrase);
      if (verb.kind === 'base') return verb.id;
      if (verb.kind === 'other') {
        if (!own.has(verb.key)) gatherer.fill('own-verbs', { verb: phrase });
        return declare(phrase, verb.key, verb.carries);
      }
      const others = [...counts.keys()].filter((other) => other !== phrase);
      const keep = { kind: 'accept', key: acceptKey('new-verb', phrase) } as const;
      const isKept = gatherer.isAccepted(keep.key);
      const meant = isAlone(phrase) && !isKept ? mistypedVerb(phrase, others) : null;
      if (meant !== null) {
        gatherer.fault({
          code: 'near-verb',
          severity: 'remark',
          row,
          column: 'type',
          right: meant,
          otherRepairs: [keep],
        });
        const right = verbOf(meant);
        return right.kind === 'base'
          ? right.id
          : declare(meant, right.key, right.kind === 'other' ? right.carries : undefined);
      }
      gatherer.fault({
        code: 'new-verb',
        severity: 'remark',
        row,
        column: 'type',
        right: likeVerb(phrase) ?? undefined,
        otherRepairs: [keep],
      });
      return declare(phrase, verb.key, undefined);
    },
  };
};

/** What two bodies at least do when nothing is said of it. */
const LEAST_SAID = 'stemt-af';

/** What is proposed where a cell holds no verb: the one that most rows have, else the one that says least. */
const usualVerb = (rows: readonly Row[], tongue: Tongue): string | undefined => {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const phrase = row.cell('type');
    if (!isNoVerb(phrase)) counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
  }
  const [most] = [...counts].toSorted(([, one], [, other]) => other - one);
  return most?.[0] ?? BASE_VERBS[LEAST_SAID]?.[tongue][0];
};

export const readRelations = ({
  sheets,
  taken,
  names,
  evidence,
  tongue,
  gatherer,
}: RelationSheets): Relations => {
  const rows = sheets.flatMap(rowsOf);
  const usual = usualVerb(rows, tongue);
  const vocabulary = createVocabulary(rows, gatherer);
  const idFor = createIds(taken);
  const seen = new Map<string, number>();
  const list: DraftRelation[] = [];
  const its: Row[] = [];
  for (const row of rows) {
    const empty = (['from', 'to'] as const).filter((column) => row.cell(column) === '');
    for (const column of empty) gatherer.fault({ code: 'cell-missing', row, column });
    const hasVerb = !isNoVerb(row.cell('type'));
    // Of a row that names nobody there is nothing more to say.
    if (!hasVerb && empty.length < 2)
      gatherer.fault({ code: 'verb-missing', row, column: 'type', right: usual });
    const [from, to] = (['from', 'to'] as const).map((column) =>
      bodiesIn({ row, column, names, gatherer }),
    );
    if (empty.length > 0 || !hasVerb) continue;
    const type = vocabulary.typeOf(row);
    const note = row.raw('note').trim().slice(0, 4000);
    const known = evidence.of(row);
    for (const one of from ?? []) {
      for (const other of to ?? []) {
        if (one === other) {
          gatherer.fault({
            code: 'to-itself',
            row,
            column: 'to',
            values: { found: row.cell('from') },
            otherRepairs: [{ kind: 'drop-rows', sheet: row.sheet.name, rows: [row.index] }],
          });
          continue;
        }
        const key = `${one} ${type} ${other}`;
        const first = seen.get(key);
        if (first !== undefined) {
          gatherer.fault({
            code: 'row-twice',
            severity: 'remark',
            row,
            column: 'from',
            values: {
              found: `${row.cell('from')} ${row.cell('type')} ${row.cell('to')}`,
              first: String(first + 1),
            },
            otherRepairs: [{ kind: 'drop-rows', sheet: row.sheet.name, rows: [row.index] }],
          });
          continue;
        }
        seen.set(key, row.index);
        list.push({
          id: idFor(key, 'relatie', row.cell('id')),
          type,
          from: one,
          to: other,
          ...(note === '' ? {} : { note }),
          ...(known === undefined ? {} : { evidence: known }),
          ...othersOf(row),
        });
        its.push(row);
      }
    }
  }
  return { list, types: vocabulary.types(), rows: its };
};
