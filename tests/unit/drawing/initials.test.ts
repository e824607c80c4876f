import { describe, expect, it } from 'vitest';
import { initialsOf } from '../../../src/drawing/initials.ts';
import { smallGraphFile } from '../../fixtures/small-graph.ts';

const [body] = smallGraphFile().bodies;
const initials = (name: string, abbreviation?: string) => {
  if (!body) throw new Error('The small graph has bodies');
  return initialsOf({ name, body: abbreviation === undefined ? body : { ...body, abbreviation } });
};

describe('initialsOf', () => {
  it('is the abbreviation where people know one', () => {
    expect(initials('Dagelijks Bestuur', 'DB')).toBe('DB');
  });

  it('is the first letters of the words of a name, as many as fit', () => {
    expect(initials('Regionaal overleg economie en toerisme, werk')).toBe('ROEE');
    expect(initials('Élan–Überlingen')).toBe('ÉÜ');
    expect(initials('Stuurgroep 12')).toBe('S12');
    expect(initials('Dagelijks Bestuur', 'DAGBEST')).toBe('DB');
  });

  it('is never empty', () => {
    expect(initials('—')).not.toBe('');
  });
});
