import { describe, expect, it } from 'vitest';
import { stageForm } from '../../../src/present/stage-form.ts';

const words = (points: readonly string[]) => ({ title: 'Een titel', lead: 'Een zin.', points });

describe('how words and picture share a stage', () => {
  it('is words above a picture of the full width', () => {
    expect(stageForm('diagram', words([]))).toBe('picture');
    expect(stageForm('diagram', words(['Mits: vertrouwen', 'Mits: geven en nemen']))).toBe(
      'picture',
    );
  });

  it.each(['list', 'matrix', 'swimlane'] as const)('is half for what is itself read: %s', (as) => {
    expect(stageForm(as, words([]))).toBe('half');
  });

  it('gives the words their room where they are many', () => {
    const twelve = Array.from(
      { length: 12 },
      () => 'Een punt dat in een zin van zestig letters iets zegt, ongeveer.',
    );
    expect(stageForm('diagram', words(twelve))).toBe('words');
  });
});
