import { describe, expect, it } from 'vitest';
import { ownViewIds } from '../../../src/model/complete-views.ts';
import type { RawGraph } from '../../../src/model/format-2.ts';
import { MADE } from '../../../src/model/made-words.ts';
import { both, completed, STATED } from '../../fixtures/smallest-graph.ts';

type RawProcess = NonNullable<RawGraph['processes']>[number];
type RawScene = NonNullable<RawGraph['stories']>[number]['scenes'][number];

const EVERYTHING = {
  id: 'alles',
  title: MADE.everything,
  question: MADE.whoBelongsWhere,
  bodies: {},
  direction: 'UP',
};

describe('the views of a file that declares none', () => {
  const process = (id: string, step: Partial<RawProcess['steps'][number]>): RawProcess => ({
    id,
    title: 'Advies',
    steps: [
      { id: 'ask', title: 'Vragen', ...step },
      { id: 'end', title: 'Besluiten', ...step },
    ],
  });

  it.each([[undefined], [[]]])('are one of everything (%j)', (views) => {
    expect(completed({ views }).views).toStrictEqual([EVERYTHING]);
  });

  it('are one more for each process, of those who act or wait in it', () => {
    const processes = [process('p', { actors: ['ab'], waiting: ['db'] })];
    expect(completed({ processes }).views).toStrictEqual([
      EVERYTHING,
      {
        id: 'p',
        title: both('Advies'),
        question: MADE.howItGoes,
        bodies: ['ab', 'db'],
        direction: 'UP',
        process: 'p',
      },
    ]);
  });

  it('are none of a process in which nobody has a turn', () => {
    const { views } = completed({
      processes: [process('p', {}), process('q', { waiting: ['db'] })],
    });
    expect(views.map(({ id }) => id)).toEqual(['alles', 'q']);
  });
});

describe('the id of the view of a process', () => {
  it.each([
    ['is that of the process', 'advies_1', 'advies_1'],
    ['is made of what no folder can be called', 'https://x.nl/Advies', 'https-x-nl-advies'],
    ['is a word where nothing can be made of it', '://', 'process'],
    ['is counted where the view of all is called so', 'alles', 'alles-2'],
  ])('%s', (_, process, id) => {
    expect(ownViewIds([process])).toEqual(['alles', id]);
  });
});

describe('a declared view', () => {
  it.each([
    ['who belongs where', {}, MADE.whoBelongsWhere],
    ['how its process goes', { process: 'p' }, MADE.howItGoes],
  ])('shows everybody, and asks %s', (_, rest, question) => {
    const { views } = completed({
      views: [
        { id: 'a', title: 'Kaart', ...rest },
        { id: 'b', title: 'Twee' },
      ],
    });
    expect(views).toHaveLength(2);
    expect(views[0]).toStrictEqual({
      id: 'a',
      title: both('Kaart'),
      question,
      bodies: {},
      direction: 'UP',
      ...rest,
    });
  });

  it('keeps what it says', () => {
    const said = { id: 'a', bodies: ['db'], direction: 'DOWN', process: 'p' } as const;
    const views = [{ ...said, bodies: ['db'], title: 'Kaart', question: 'Wie?' }];
    expect(completed({ views }).views).toStrictEqual([
      { ...said, title: both('Kaart'), question: both('Wie?') },
    ]);
  });
});

describe('a scene', () => {
  const VIEWS = [
    { id: 'one', title: 'Een', question: 'Wie?' },
    { id: 'two', title: 'Twee', question: 'Hoe?' },
  ];
  const scenesOf = (...scenes: RawScene[]) =>
    completed({ views: VIEWS, stories: [{ id: 's', title: 'Verhaal', scenes }] }).stories[0]
      ?.scenes;

  it('that says nothing is the first view, with its title and question', () => {
    expect(scenesOf({})).toStrictEqual([
      { id: 'een', title: both('Een'), view: 'one', caption: both('Wie?') },
    ]);
  });

  it.each<[string, RawScene, unknown]>([
    ['its view', { view: 'two' }, { id: 'twee', view: 'two', caption: both('Hoe?') }],
    ['the view that it shows', { show: { view: 'two' } }, { title: both('Twee'), view: 'two' }],
    [
      'its view before one that it shows',
      { view: 'one', show: { view: 'two' } },
      { title: both('Een'), view: 'one' },
    ],
    [
      'the first view, where its own is not there',
      { view: 'x' },
      { title: both('Een'), view: 'x' },
    ],
  ])('is told by %s', (_, scene, told) => {
    expect(scenesOf(scene)?.[0]).toMatchObject(Object(told));
  });

  it('keeps what it says, in each language', () => {
    const said = { id: 'own', view: 'two', select: 'db', evidence: STATED };
    expect(
      scenesOf({ ...said, title: 'Kop', caption: 'Zie.', points: ['a', 'b'], notes: 'Rustig.' }),
    ).toStrictEqual([
      {
        ...said,
        title: both('Kop'),
        caption: both('Zie.'),
        points: [both('a'), both('b')],
        notes: both('Rustig.'),
      },
    ]);
  });

  it('has an id of its title, or of its number where that makes none, and never that of another', () => {
    const ids = scenesOf({ title: 'Kop' }, { title: '…' }, { title: 'Kop' }, { id: 'kop' });
    expect(ids?.map(({ id }) => id)).toEqual(['kop-2', 'scene-2', 'kop-3', 'kop']);
  });
});

it('a story has its title in each language', () => {
  const [story] = completed({ stories: [{ id: 's', title: 'Verhaal', scenes: [{}] }] }).stories;
  expect(story).toMatchObject({ id: 's', title: both('Verhaal') });
});
