import { describe, expect, it } from 'vitest';
import { FAULTS_NL } from '../../../src/i18n/faults.nl.ts';
import { LIMITS } from '../../../src/model/limits.ts';
import type { FaultCode } from '../../../src/model/report.ts';
import { reviewGraph } from '../../../src/model/review.ts';
import { smallGraphFile } from '../../fixtures/small-graph.ts';

type Json = { [key: string]: Json } & Json[];

/** The small file as text, with one thing put somewhere; `undefined` takes it away. */
const withValue = (path: string, value: unknown): string => {
  const file: unknown = structuredClone(smallGraphFile());
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const holder = keys.reduce<unknown>((found, key) => Reflect.get(found as Json, key), file);
  Reflect.set(holder as Json, last, value);
  return JSON.stringify(file);
};

interface Row {
  readonly text: string;
  readonly path: string;
  readonly suggestion?: string;
  readonly warning?: true;
  readonly omission?: true;
}

/** Faults that only bytes can have are in `decode-text.test.ts`. */
const ROWS: Readonly<Record<Exclude<FaultCode, 'wrong-encoding' | 'too-much-wrong'>, Row>> = {
  'not-json': { text: '{"format": oops}', path: '$' },
  'trailing-comma': { text: '{"format": 1,\n}', path: '$' },
  comment: { text: '{"format": 1, // the first\n"meta": {}}', path: '$' },
  'wrong-quote': { text: '{“format”: 1}', path: '$' },
  'is-xml': { text: '<?xml version="1.0"?><graph/>', path: '$' },
  'is-csv': { text: 'naam;afdeling\nRaad;Bestuur', path: '$' },
  'is-workbook': { text: 'PK\u0003\u0004\u0014', path: '$' },
  'more-of-these': {
    text: withValue('bodies', new Array(20).fill({})),
    path: '$.bodies[].name',
  },
  'bidi-control': {
    text: withValue('bodies.0.name.nl', 'de \u202eraad'),
    path: '$.bodies[0].name.nl',
  },
  'lost-letter': {
    text: withValue('bodies.0.name.nl', 'Frysl\ufffdn'),
    path: '$.bodies[0].name.nl',
  },
  garbled: {
    text: withValue('bodies.0.name.nl', 'FryslÃ¢n'),
    path: '$.bodies[0].name.nl',
    warning: true,
  },
  blank: { text: withValue('bodies.0.name.nl', ' \u200b\u00ad '), path: '$.bodies[0].name.nl' },
  'is-html': { text: '<!doctype html><p>404', path: '$' },
  'cut-off': { text: JSON.stringify(smallGraphFile()).slice(0, 300), path: '$' },
  'too-large': { text: `"${'x'.repeat(LIMITS.fileBytes)}"`, path: '$' },
  'too-deep': { text: '['.repeat(100_000), path: '$' },
  missing: { text: withValue('bodies.0.name', undefined), path: '$.bodies[0].name' },
  'wrong-type': { text: withValue('bodies.0.name', 7), path: '$.bodies[0].name' },
  'wrong-value': {
    text: withValue('lanes.0.style', 'sandy'),
    path: '$.lanes[0].style',
    suggestion: 'sand',
  },
  'not-an-id': { text: withValue('glossary.0.id', 'Not an id'), path: '$.glossary[0].id' },
  'not-a-language': {
    text: withValue('bodies.0.name', { Nederlands: 'Bureau' }),
    path: '$.bodies[0].name.Nederlands',
  },
  'older-format': { text: withValue('format', 1), path: '$.format', warning: true },
  'newer-format': { text: withValue('format', 3), path: '$.format' },
  'not-a-date': { text: withValue('meta.validOn', '18 januari'), path: '$.meta.validOn' },
  'not-a-link': {
    text: withValue('meta.contact.url', 'javascript:alert(1)'),
    path: '$.meta.contact.url',
  },
  'too-long': {
    text: withValue('bodies.0.name.nl', 'x'.repeat(LIMITS.nameLength + 1)),
    path: '$.bodies[0].name.nl',
  },
  'too-short': { text: withValue('bodies.0.name.nl', ''), path: '$.bodies[0].name.nl' },
  'too-many': {
    text: withValue('relations', new Array(LIMITS.relations + 1).fill(0)),
    path: '$.relations',
  },
  empty: { text: withValue('bodies', []), path: '$.bodies' },
  'unknown-key': {
    text: withValue('bodies.0.colour', 'x'),
    path: '$.bodies[0].colour',
    warning: true,
  },
  'duplicate-id': { text: withValue('bodies.1.id', 'office'), path: '$.bodies[1].id' },
  'lookalike-id': { text: withValue('bodies.1.id', 'offic\u200be'), path: '$.bodies[1].id' },
  'unknown-id': {
    text: withValue('bodies.0.lane', 'botom'),
    path: '$.bodies[0].lane',
    suggestion: 'bottom',
  },
  'part-of-loop': { text: withValue('bodies.4.partOf', 'east'), path: '$.bodies[4].partOf' },
  'self-relation': { text: withValue('relations.0.to', 'office'), path: '$.relations[0].to' },
  'empty-view': { text: withValue('views.0.bodies', []), path: '$.views[0].bodies' },
  'empty-box': {
    text: withValue('views.0.expanded', ['board']),
    path: '$.views[0].expanded[0]',
  },
  'relation-outside-view': {
    text: withValue('views.1.relations', ['office-board']),
    path: '$.views[1].relations[0]',
  },
  'step-without-actor': {
    text: withValue('processes.0.steps.0.actors', []),
    path: '$.processes[0].steps[0].actors',
  },
  'process-without-end': {
    text: withValue('processes.0.steps.2.ways.0.to', 'ask-council'),
    path: '$.processes[0].steps[2].ways',
  },
  'unreachable-step': {
    text: withValue('processes.0.steps.1.ways.1.to', 'propose'),
    path: '$.processes[0].steps[2]',
  },
  'way-without-label': {
    text: withValue('processes.0.steps.1.question', undefined),
    path: '$.processes[0].steps[1].ways[0]',
    warning: true,
  },
  'quote-not-found': {
    text: withValue('bodies.0.evidence.quote', 'never said'),
    path: '$.bodies[0].evidence.quote',
  },
  'unknown-place': {
    text: withValue('bodies.0.evidence.place', 99),
    path: '$.bodies[0].evidence.place',
  },
  'scene-outside-view': {
    text: withValue('stories.0.scenes.0.select', 'towns'),
    path: '$.stories[0].scenes[0].select',
    omission: true,
  },
  'out-of-range': {
    text: withValue('processes.0.steps.0.days', { min: -3, max: 4 }),
    path: '$.processes[0].steps[0].days.min',
  },
  'days-turned': {
    text: withValue('processes.0.steps.0.days', { min: 5, max: 4 }),
    path: '$.processes[0].steps[0].days',
  },
  'self-membership': {
    text: withValue('memberships.0.member', 'towns'),
    path: '$.memberships[0]',
  },
  'future-date': {
    text: withValue('meta.validOn', '2999-01-01'),
    path: '$.meta.validOn',
    warning: true,
  },
  'body-nowhere': {
    text: withValue('views.0.bodies', ['office', 'board', 'council']),
    path: '$.bodies[1]',
    warning: true,
  },
  'relation-nowhere': {
    text: withValue('views.0.relations', ['office-board']),
    path: '$.relations[1]',
    warning: true,
  },
  'step-outside-view': {
    text: withValue('views.0.bodies', ['office', 'team', 'board']),
    path: '$.processes[0].steps[2].actors[0]',
    warning: true,
  },
  'no-council': {
    text: withValue('processes.0.steps.2.council', []),
    path: '$.processes[0]',
    warning: true,
  },
  'duplicate-name': {
    text: withValue('bodies.1.name', { nl: 'Bureau', en: 'Team' }),
    path: '$.bodies[1].name',
    warning: true,
  },
  'near-name': {
    text: withValue('bodies.1.name', { nl: 'Bestuurr', en: 'Team' }),
    path: '$.bodies[2].name',
    warning: true,
  },
  'duplicate-relation': {
    text: withValue('relations.1', {
      ...smallGraphFile().relations[0],
      id: 'again',
    }),
    path: '$.relations[1]',
    warning: true,
  },
  'duplicate-membership': {
    text: withValue('memberships.1', { ...smallGraphFile().memberships[0], id: 'again' }),
    path: '$.memberships[1]',
    warning: true,
  },
  'sentence-without-end': {
    text: withValue('relationTypes.0.sentence.forward.nl', '{from} adviseert.'),
    path: '$.relationTypes[0].sentence.forward.nl',
    warning: true,
  },
  'empty-lane': {
    text: withValue('bodies.0.lane', 'middle'),
    path: '$.lanes[2]',
    warning: true,
  },
  unused: {
    text: withValue('kinds.2', { id: 'none', label: 'Geen' }),
    path: '$.kinds[2]',
    warning: true,
  },
  'same-look': {
    text: withValue('relationTypes.1.style.colour', 'blue'),
    path: '$.relationTypes[1].style',
    warning: true,
  },
};

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
  it('is reported where it is, with what was meant', () => {
    const parsed = reviewGraph(text);
    expect(parsed.ok).toBe(warning === true || omission === true);
    const fault = faultsOf(text).find((found) => found.code === code && found.subject === path);
    expect(fault?.severity).toBe(warning ? 'warning' : omission ? 'omission' : 'error');
    expect(fault?.suggestion).toBe(suggestion);
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
