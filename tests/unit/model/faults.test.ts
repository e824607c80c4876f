import { describe, expect, it } from 'vitest';
import { FAULTS_EN } from '../../../src/i18n/faults.en.ts';
import { FAULTS_NL } from '../../../src/i18n/faults.nl.ts';
import { reviewGraph } from '../../../src/model/review.ts';
import { ROWS } from '../../fixtures/fault-rows.ts';
import { smallGraphFile } from '../../fixtures/small-graph.ts';

const faultsOf = (text: string) => {
  const parsed = reviewGraph(text);
  return parsed.ok ? [...parsed.omissions, ...parsed.warnings] : parsed.faults;
};

describe('the small graph', () => {
  it('has no fault at all', () => {
    expect(faultsOf(JSON.stringify(smallGraphFile()))).toEqual([]);
  });
});

describe.each(Object.entries(ROWS))('the fault %s', (code, row) => {
  const { text, path, suggestion, warning, omission } = row;
  it('is reported where it is, with what was meant and all that its sentence tells', () => {
    const parsed = reviewGraph(text);
    expect(parsed.ok).toBe(warning === true || omission === true);
    const fault = faultsOf(text).find((found) => found.code === code && found.subject === path);
    expect(fault?.severity).toBe(warning ? 'warning' : omission ? 'omission' : 'error');
    expect(fault?.suggestion).toBe(suggestion);
    for (const sentences of [FAULTS_NL, FAULTS_EN]) {
      const gaps = [...sentences[code as keyof typeof ROWS].matchAll(/\{(\w+)\}/g)];
      const told = gaps.map(([, gap]) => gap);
      expect(Object.keys(fault?.values ?? {})).toEqual(expect.arrayContaining(told));
    }
  });
});

describe('a file with several faults', () => {
  it('has them all reported at once', () => {
    const file = smallGraphFile();
    const broken = {
      ...file,
      meta: { ...file.meta, validOn: 'nu' },
      bodies: file.bodies.map((body, index) => (index === 2 ? { ...body, lane: 'nowhere' } : body)),
      relations: file.relations.map((relation, index) =>
        index === 1 ? { ...relation, to: 'bord' } : relation,
      ),
    };
    expect(
      faultsOf(JSON.stringify(broken)).map(({ code, subject }) => `${code} ${subject}`),
    ).toEqual([
      'not-a-date $.meta.validOn',
      'unknown-id $.bodies[2].lane',
      'unknown-id $.relations[1].to',
    ]);
  });
});

it('every fault that has a sentence has a row here', () => {
  const elsewhere = ['wrong-encoding', 'too-much-wrong'];
  expect([...Object.keys(ROWS), ...elsewhere].sort()).toEqual(Object.keys(FAULTS_NL).sort());
});
