import { describe, expect, it } from 'vitest';
import type { RawGraph } from '../../../src/model/format-2.ts';
import { parseGraph } from '../../../src/model/parse.ts';
import { withoutHiddenPeople } from '../../../src/model/without-hidden-people.ts';

const withPeople = (people: 'show' | 'hide'): RawGraph => ({
  format: 2,
  meta: { name: 'Voorbeeldstreek', people },
  bodies: [
    { id: 'db', name: 'Dagelijks Bestuur' },
    { id: 'ab', name: 'Algemeen Bestuur' },
  ],
  relations: [{ type: 'adviseert', from: 'db', to: 'ab' }],
  people: [{ id: 'p1', name: 'Jo Jansen' }],
  memberships: [
    { body: 'db', person: 'p1', role: 'voorzitter' },
    { body: 'ab', member: 'db' },
  ],
});

const opened = (file: RawGraph) => {
  const parsed = parseGraph(JSON.stringify(file));
  return parsed.ok ? parsed.graph.file : null;
};

describe('a file that is given out', () => {
  it('names nobody whom it hides, and opens as it did', () => {
    const file = withPeople('hide');
    const given = withoutHiddenPeople(file);
    expect(JSON.stringify(given)).not.toContain('Jansen');
    expect(JSON.stringify(given)).not.toContain('p1');
    expect(opened(file)).not.toBeNull();
    expect(opened(given)).toEqual(opened(file));
  });

  it('is as it was where it shows them', () => {
    const file = withPeople('show');
    expect(withoutHiddenPeople(file)).toBe(file);
  });

  it('gets no memberships that it had not', () => {
    const { memberships: _, ...file } = withPeople('hide');
    const given = withoutHiddenPeople(file);
    expect(Object.keys(given)).toEqual(['format', 'meta', 'bodies', 'relations']);
  });
});
