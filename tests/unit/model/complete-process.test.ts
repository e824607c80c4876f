import { describe, expect, it } from 'vitest';
import type { RawGraph } from '../../../src/model/format-2.ts';
import { MADE } from '../../../src/model/made-words.ts';
import { both, completed, STATED, UNSOURCED } from '../../fixtures/smallest-graph.ts';

type RawProcess = NonNullable<RawGraph['processes']>[number];
type RawStep = RawProcess['steps'][number];

const processOf = (steps: RawStep[], rest: Partial<RawProcess> = {}) =>
  completed({ processes: [{ id: 'p', steps, ...rest }] }).processes[0];
const ASK: RawStep = { id: 'ask', title: 'Vragen' };
const END: RawStep = { id: 'end', title: { nl: 'Besluiten', en: 'Deciding' } };

describe('a process', () => {
  it('with steps that only have a title goes from each to the next, and ends', () => {
    expect(processOf([ASK, END])).toStrictEqual({
      id: 'p',
      title: MADE.process,
      start: 'ask',
      steps: [
        {
          id: 'ask',
          number: '1',
          title: both('Vragen'),
          sentence: both('Vragen.'),
          actors: [],
          relations: [],
          ways: [{ id: 'end', to: 'end' }],
          evidence: UNSOURCED,
        },
        {
          id: 'end',
          number: '2',
          title: END.title,
          sentence: { nl: 'Besluiten.', en: 'Deciding.' },
          actors: [],
          relations: [],
          ways: [{ id: 'einde', to: null }],
          evidence: UNSOURCED,
        },
      ],
    });
  });

  it('keeps its title and where it starts', () => {
    const process = processOf([ASK, END], { title: 'Advies', start: 'end' });
    expect([process?.title, process?.start]).toEqual([both('Advies'), 'end']);
  });

  it('without steps starts nowhere', () => {
    expect(processOf([])).toMatchObject({ start: '', steps: [] });
  });
});

describe('a step', () => {
  const completedStep = (rest: Partial<RawStep>) => processOf([{ ...ASK, ...rest }, END])?.steps[0];

  it('tells who acts in it', () => {
    expect(completedStep({ actors: ['db'] })?.sentence).toEqual(
      both('Vragen (Dagelijks Bestuur).'),
    );
    expect(completedStep({ actors: ['db', 'ab'] })?.sentence).toEqual(
      both('Vragen (Dagelijks Bestuur, Algemeen Bestuur).'),
    );
  });

  it('keeps all that it says', () => {
    const said: Partial<RawStep> = {
      number: '4a',
      sentence: 'Het bestuur vraagt.',
      actors: ['db'],
      relations: ['db-adviseert-ab'],
      question: 'En dan?',
      evidence: STATED,
      council: [
        { role: 'direct', text: 'Vraag.' },
        { role: 'college', text: 'Zeg.', evidence: STATED },
      ],
    };
    expect(completedStep(said)).toStrictEqual({
      id: 'ask',
      title: both('Vragen'),
      ...said,
      sentence: both('Het bestuur vraagt.'),
      question: both('En dan?'),
      ways: [{ id: 'end', to: 'end' }],
      council: [
        { role: 'direct', text: both('Vraag.'), evidence: UNSOURCED },
        { role: 'college', text: both('Zeg.'), evidence: STATED },
      ],
    });
  });
});

describe('the ways on after a step', () => {
  const waysOf = (ways: RawStep['ways'], rest: Partial<RawStep> = {}) =>
    processOf([{ ...ASK, ...rest, ways }, END])?.steps[0];

  it('are called after where they lead, with a question before them, where there are several', () => {
    const step = waysOf([
      { to: 'end' },
      { to: null },
      { to: 'end', label: 'Meteen', short: 'nu', evidence: STATED },
    ]);
    expect(step?.question).toEqual(MADE.whatNext);
    expect(step?.ways).toStrictEqual([
      { id: 'end', to: 'end', label: END.title },
      { id: 'einde', to: null, label: MADE.end },
      { id: 'end-2', to: 'end', label: both('Meteen'), short: both('nu'), evidence: STATED },
    ]);
  });

  it('are asked nothing before where there is one, which keeps its own word', () => {
    const step = waysOf([{ id: 'on', to: 'end', label: 'Verder' }]);
    expect(step?.question).toBeUndefined();
    expect(step?.ways).toStrictEqual([{ id: 'on', to: 'end', label: both('Verder') }]);
  });

  it('have only words of their own where all of them are gone at once', () => {
    const ways = [{ to: 'end' }, { to: null, label: 'Klaar' }];
    expect(waysOf(ways, { parallel: true })?.ways).toStrictEqual([
      { id: 'end', to: 'end' },
      { id: 'einde', to: null, label: both('Klaar') },
    ]);
    expect(waysOf(ways, { parallel: false })?.ways.map(({ label }) => label?.nl)).toEqual([
      'Besluiten',
      'Klaar',
    ]);
  });
});
