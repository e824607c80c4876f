import type { DraftMembership } from './draft.ts';
import type { EvidenceReader } from './evidence.ts';
import { acceptKey, type Gatherer, type Row, rowsOf } from './gather.ts';
import { type Labels, readLabels } from './labels.ts';
import type { Sheet } from './locate-sheets.ts';
import { createIds, type Names } from './names.ts';
import { readPeriod } from './read-date.ts';
import { othersOf } from './read-relations.ts';
import { bodiesIn } from './refer.ts';
import { sameWords, yesOrNo } from './same-words.ts';

export interface Memberships {
  readonly list: readonly DraftMembership[];
  readonly roles: Labels;
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly rows: readonly Row[];
}

interface MembershipSheets {
  readonly sheets: readonly Sheet[];
  readonly names: Names;
  readonly evidence: EvidenceReader;
  readonly gatherer: Gatherer;
}

const PARTLY = new Set(['deels', 'gedeeltelijk', 'partial', 'partly', 'inpart']);

const extentOf = (row: Row, gatherer: Gatherer): DraftMembership['extent'] => {
  const said = row.cell('partial');
  if (said === '') return undefined;
  const answer = PARTLY.has(sameWords(said)) || yesOrNo(said);
  if (answer === null) {
    gatherer.fault({ code: 'mark-unknown', severity: 'remark', row, column: 'partial' });
  }
  return answer ? 'partial' : undefined;
};

export const readMemberships = ({
  sheets,
  names,
  evidence,
  gatherer,
}: MembershipSheets): Memberships => {
  const rows = sheets.flatMap(rowsOf);
  const roles = readLabels(rows, 'role', 'near-role', gatherer);
  const idFor = createIds();
  const people = new Map<string, { id: string; name: string }>();
  const seen = new Map<string, number>();
  const list: DraftMembership[] = [];
  const its: Row[] = [];
  const personOf = (name: string): string | undefined => {
    if (name === '') return undefined;
    const known = people.get(sameWords(name)) ?? {
      id: idFor(name, 'persoon'),
      name: name.slice(0, 300),
    };
    people.set(sameWords(name), known);
    return known.id;
  };
  for (const row of rows) {
    const person = personOf(row.cell('person'));
    const empty = (['member', 'body'] as const).filter(
      (column) => row.cell(column) === '' && !(column === 'member' && person !== undefined),
    );
    for (const column of empty) gatherer.fault({ code: 'cell-missing', row, column });
    const members = bodiesIn({ row, column: 'member', names, gatherer });
    const bodies = bodiesIn({ row, column: 'body', names, gatherer });
    if (empty.length > 0) continue;
    const role = roles.of(row.cell('role'));
    const extent = extentOf(row, gatherer);
    const known = evidence.of(row);
    const period = readPeriod(row, gatherer);
    const whose = row.cell('member') === '' ? [undefined] : members;
    for (const member of whose) {
      for (const body of bodies) {
        if (member === body) {
          gatherer.fault({
            code: 'to-itself',
            row,
            column: 'body',
            values: { found: row.cell('member') },
            otherRepairs: [{ kind: 'drop-rows', sheet: row.sheet.name, rows: [row.index] }],
          });
          continue;
        }
        const key = [member, body, role, person].join(' ');
        const first = seen.get(key);
        if (first !== undefined) {
          const found = `${row.cell('member')} – ${row.cell('body')}`;
          if (gatherer.isAccepted(acceptKey('row-twice', found))) continue;
          gatherer.fill('rows-alike', {}, 1);
          continue;
        }
        seen.set(key, row.index);
        const id = row.cell('id');
        list.push({
          ...(id === '' ? {} : { id: idFor(key, 'deelname', id) }),
          ...(member === undefined ? {} : { member }),
          body,
          ...(person === undefined ? {} : { person }),
          ...(role === undefined ? {} : { role }),
          ...(extent === undefined ? {} : { extent }),
          ...period,
          ...(known === undefined ? {} : { evidence: known }),
          ...othersOf(row),
        });
        its.push(row);
      }
    }
  }
  return { list, roles, people: [...people.values()], rows: its };
};
