import { readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { parseGraph } from '../../../src/model/parse.ts';
import { SeatsTold } from '../../../src/outline/seats-told.tsx';
import { INITIAL_STATE } from '../../../src/state/map-state.ts';
import { useMap } from '../../../src/state/store.ts';

const parsed = parseGraph(
  readFileSync(new URL('../../../data/regelingen-2016.json', import.meta.url), 'utf8'),
);
if (!parsed.ok) throw new Error('The second map is not valid');
const { graph } = parsed;

it('tells of every seat at both its ends, and of no other', () => {
  useMap.setState({ ...INITIAL_STATE, graph }, true);
  const told = (body: string, end: 'member' | 'body') => {
    const markup = renderToStaticMarkup(<SeatsTold body={body} />);
    return markup.match(`<p data-seats="${end}">(.*?)</p>`)?.[1] ?? '';
  };
  const nameOf = (id: string | undefined) =>
    graph.bodies.get(id ?? '')?.name.nl.replaceAll('&', '&amp;') ?? '?';
  for (const { id } of graph.file.bodies) {
    const [members, seats] = [graph.members.get(id) ?? [], graph.seats.get(id) ?? []];
    for (const { member } of members) expect(told(id, 'member')).toContain(nameOf(member));
    for (const { body } of seats) expect(told(id, 'body')).toContain(nameOf(body));
    expect(told(id, 'member') === '').toBe(members.length === 0);
    expect(told(id, 'body') === '').toBe(seats.length === 0);
  }
});
