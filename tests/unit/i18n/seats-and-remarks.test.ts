import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { messagesIn } from '../../../src/i18n/messages.ts';
import { seatsInWords } from '../../../src/i18n/seat-words.ts';
import { remarksHeading } from '../../../src/i18n/source-words.ts';
import type { Graph } from '../../../src/model/graph.ts';
import { parseGraph } from '../../../src/model/parse.ts';

const graphIn = (file: string): Graph => {
  const parsed = parseGraph(
    readFileSync(new URL(`../../../data/${file}`, import.meta.url), 'utf8'),
  );
  if (!parsed.ok) throw new Error(`${file} is not valid`);
  return parsed.graph;
};

const talk = graphIn('noord-veluwe.json');
const list = graphIn('regelingen-2016.json');

describe('seats in words', () => {
  it('name everybody, and say once what holds for all', () => {
    for (const graph of [talk, list]) {
      for (const [body, all] of graph.members) {
        const seats = all.filter(({ member }) => member !== undefined);
        const said = seatsInWords(graph, seats, 'member', 'nl', '');
        for (const { member = '' } of seats) {
          expect(said, body).toContain(graph.bodies.get(member)?.name.nl);
        }
      }
    }
    const [source] = list.file.sources;
    const [first = []] = list.members.values();
    const said = seatsInWords(list, first, 'member', 'nl', '');
    expect(said).not.toContain(source?.title);
    const [seat, other] = first;
    if (!seat || !other) throw new Error('Two sit there');
    const placed = [seat, other].map((one) => ({
      ...one,
      evidence: { status: 'stated', source: source?.id ?? '', place: 'rij 3' } as const,
    }));
    expect(seatsInWords(list, placed, 'member', 'nl', '').match(/rij 3/g)).toHaveLength(1);
  });

  it('say of each what holds for it alone', () => {
    const [seat] = list.file.memberships;
    if (!seat) throw new Error('The list has seats');
    const other = { ...seat, extent: 'partial' } as const;
    const said = seatsInWords(list, [seat, other], 'member', 'nl', '');
    expect(said.match(/gedeeltelijk/g)).toHaveLength(1);
  });

  it('say how many are left', () => {
    const seats = list.file.memberships.slice(0, 1);
    expect(seatsInWords(list, seats, 'body', 'nl', 'nog 3')).toContain(', nog 3');
  });
});

describe('the heading of remarks', () => {
  it('names the source that they all come from, and no other', () => {
    const nl = messagesIn('nl');
    expect(remarksHeading(list, list.file.remarks, nl)).toContain('Open GR');
    expect(remarksHeading(talk, talk.file.remarks.slice(0, 1), nl)).toContain('Bustour');
    const [one, other] = [list.file.remarks[0], talk.file.remarks[0]];
    if (!one || !other) throw new Error('Both have remarks');
    expect(remarksHeading(list, [one, other], nl)).toBe(nl.details.remarks);
  });
});
