import { describe, expect, it } from 'vitest';
import { evidenceOfWay } from '../../../src/model/evidence-of-way.ts';
import {
  EVIDENCE_WORD,
  firmer,
  lineRemark,
  STATUSES,
  statusesOf,
  weaker,
} from '../../../src/model/evidence-words.ts';
import { indexGraph } from '../../../src/model/graph.ts';
import type { Evidence } from '../../../src/model/schema.ts';
import { smallGraphFile } from '../../fixtures/small-graph.ts';
import { both, completed, STATED, UNSOURCED } from '../../fixtures/smallest-graph.ts';

describe('how claims are held together', () => {
  it('is as the weaker where they lean on each other, and as the firmer where each would do', () => {
    for (const [a, one] of STATUSES.entries()) {
      for (const [b, other] of STATUSES.entries()) {
        expect(weaker(one, other)).toBe(STATUSES[Math.max(a, b)]);
        expect(firmer(one, other)).toBe(STATUSES[Math.min(a, b)]);
      }
    }
  });
});

const claims: Readonly<Record<Evidence['status'], Evidence>> = {
  stated: STATED,
  declared: { status: 'declared' },
  unsourced: UNSOURCED,
  inferred: { status: 'inferred', reason: both('Zomaar.') },
};

describe('what a line says of how it is known', () => {
  const remarkOf = (ofFile: 'declared' | undefined, status: Evidence['status']) => {
    const meta = { name: 'Kaart', ...(ofFile === undefined ? {} : { evidence: ofFile }) };
    return lineRemark(indexGraph(completed({ meta })), status, 'en');
  };

  it.each([
    [undefined, 'stated', null],
    [undefined, 'unsourced', null],
    [undefined, 'declared', EVIDENCE_WORD.declared.en],
    [undefined, 'inferred', EVIDENCE_WORD.inferred.en],
    ['declared', 'stated', null],
    ['declared', 'declared', null],
    ['declared', 'unsourced', EVIDENCE_WORD.unsourced.en],
    ['declared', 'inferred', EVIDENCE_WORD.inferred.en],
  ] as const)('in a file that says %s, where it is %s, is %j', (ofFile, status, words) => {
    expect(remarkOf(ofFile, status)).toBe(words);
  });

  it('is that it is inferred, though the whole file is', () => {
    const file = completed();
    const inferred = { ...file, meta: { ...file.meta, evidence: claims.inferred } } as typeof file;
    expect(lineRemark(indexGraph(inferred), 'inferred', 'nl')).toBe(EVIDENCE_WORD.inferred.nl);
  });
});

describe('how some lines are known', () => {
  it.each([
    [[], ['stated', 'inferred']],
    [['stated'], ['stated', 'inferred']],
    [['inferred'], ['stated', 'inferred']],
    [['declared'], ['declared']],
    [
      ['unsourced', 'declared', 'unsourced'],
      ['declared', 'unsourced'],
    ],
    [
      ['unsourced', 'inferred'],
      ['stated', 'unsourced', 'inferred'],
    ],
    [
      ['declared', 'stated'],
      ['stated', 'declared', 'inferred'],
    ],
  ] as const)('as %j is told as %j', (found, told) => {
    expect(statusesOf(found.map((status) => ({ evidence: claims[status] })))).toEqual(told);
  });
});

it('a way is carried by what is said of it, and else by what is said of its step', () => {
  const [process] = smallGraphFile().processes;
  const [step] = process?.steps ?? [];
  const [way] = step?.ways ?? [];
  if (!step || !way) throw new Error('There is a way');
  expect(evidenceOfWay(step, way)).toBe(step.evidence);
  expect(evidenceOfWay(step, { ...way, evidence: UNSOURCED })).toBe(UNSOURCED);
});
