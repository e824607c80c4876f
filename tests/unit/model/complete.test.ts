import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readRequest, writeRequest } from '../../../src/address/request-url.ts';
import { BASE_TYPES } from '../../../src/model/complete-types.ts';
import { parseGraph } from '../../../src/model/parse.ts';
import { relationSentence } from '../../../src/model/sentences.ts';
import { viewContent } from '../../../src/model/view-content.ts';
import { PLAIN_REQUEST } from '../../../src/perspective/request.ts';
import { SMALLEST } from '../../fixtures/smallest-graph.ts';

const graphOf = (file: object) => {
  const parsed = parseGraph(JSON.stringify(file));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.graph;
};

const sentenceOf = (file: object, direction: 'forward' | 'backward' = 'forward') => {
  const graph = graphOf(file);
  const [relation] = graph.file.relations;
  if (relation === undefined) throw new Error('No relation');
  return relationSentence(graph, relation, 'nl', direction);
};

describe('the smallest file', () => {
  const graph = graphOf(SMALLEST);

  it('has a view of all, in one lane called after the region', () => {
    const [view] = graph.file.views;
    expect(view?.id).toBe('alles');
    expect(view && viewContent(graph, view).bodies.map(({ id }) => id)).toEqual(['db', 'ab']);
    expect(graph.file.lanes.map(({ label }) => label.nl)).toEqual(['Voorbeeldstreek']);
  });

  it('is told in the words of the base vocabulary, from either end', () => {
    expect(sentenceOf(SMALLEST)).toBe('Dagelijks Bestuur adviseert Algemeen Bestuur.');
    expect(sentenceOf(SMALLEST, 'backward')).toBe(
      'Algemeen Bestuur krijgt advies van Dagelijks Bestuur.',
    );
  });

  it('is held as without a source, and says so', () => {
    expect(graph.file.relations[0]?.evidence).toEqual({ status: 'unsourced' });
  });

  it('has an id for each relation that stays when others are added before it', () => {
    const more = {
      ...SMALLEST,
      relations: [{ type: 'informeert', from: 'ab', to: 'db' }, ...(SMALLEST.relations ?? [])],
    };
    expect(graph.file.relations[0]?.id).toBe('db-adviseert-ab');
    expect(graphOf(more).file.relations[1]?.id).toBe('db-adviseert-ab');
  });

  it('stays as it is when it is completed again', () => {
    expect(graphOf(graph.file).file).toEqual(graph.file);
  });
});

describe('a relation type with a label only', () => {
  const labelled = (label: string) =>
    sentenceOf({
      ...SMALLEST,
      relationTypes: [{ id: 'x', label }],
      relations: [{ type: 'x', from: 'db', to: 'ab' }],
      bodies: [
        { id: 'db', name: 'Bestuur', article: 'het' },
        { id: 'ab', name: 'de raden', number: 'plural' },
      ],
    });

  it.each([
    ['Ondersteunt', 'Het Bestuur ondersteunt de raden.'],
    ['Legt ontwerp voor aan', 'Het Bestuur legt ontwerp voor aan de raden.'],
    ['Lid van', 'Het Bestuur is lid van de raden.'],
    ['Toezicht', 'Toezicht: van het Bestuur naar de raden.'],
  ])('%s: %s', (label, sentence) => {
    expect(labelled(label)).toBe(sentence);
  });

  it('takes its verb in the number of who does it', () => {
    const file = {
      ...SMALLEST,
      relationTypes: [{ id: 'x', label: 'Stuurt stukken aan' }],
      relations: [{ type: 'x', from: 'db', to: 'ab' }],
      bodies: [
        { id: 'db', name: 'De colleges', number: 'plural' },
        { id: 'ab', name: 'het bestuur' },
      ],
    };
    expect(sentenceOf(file)).toBe('De colleges sturen stukken aan het bestuur.');
  });

  it('has a colour that no other type has', () => {
    const types = ['a', 'b', 'c', 'd'].map((id) => ({ id, label: id }));
    const { relationTypes } = graphOf({
      ...SMALLEST,
      relationTypes: types,
      relations: types.map(({ id }) => ({ type: id, from: 'db', to: 'ab' })),
    }).file;
    expect(new Set(relationTypes.map(({ style }) => style.colour)).size).toBe(4);
  });
});

describe('the base vocabulary', () => {
  it('tells every type in both languages, with both ends in each sentence', () => {
    expect(BASE_TYPES.size).toBe(14);
    for (const { sentence } of BASE_TYPES.values()) {
      for (const { nl, en } of [sentence.forward, sentence.backward]) {
        for (const words of [nl, en]) expect(words).toMatch(/\{from\}.*\{to\}|\{to\}.*\{from\}/);
      }
    }
  });

  it('gives no two types one look', () => {
    const looks = [...BASE_TYPES.values()].map(
      ({ style }) => `${style.colour} ${style.arrowhead === 'circle'}`,
    );
    expect(new Set(looks).size).toBe(looks.length);
  });
});

describe('ids', () => {
  const URIS = ['https://identifier.overheid.nl/tooi/id/gemeente/gm0233', '__proto__', 'lane:a.b'];
  const file = {
    ...SMALLEST,
    bodies: URIS.map((id) => ({ id, name: id })),
    relations: [{ type: 'adviseert', from: URIS[0], to: URIS[1] }],
    memberships: [{ member: URIS[0], body: URIS[2] }],
    processes: [
      { id: 'https://example.org/p?1', steps: [{ id: '1/2', title: 'Een', actors: [URIS[2]] }] },
    ],
  };

  it('may be URIs, register numbers and any word', () => {
    const graph = graphOf(file);
    expect([...graph.bodies.keys()]).toEqual(URIS);
    for (const view of graph.file.views) {
      expect(viewContent(graph, view).bodies.length).toBeGreaterThan(0);
      expect(view.id).toMatch(/^[a-z0-9-]+$/);
    }
    expect(graphOf(graph.file).file).toEqual(graph.file);
  });

  it('stand in an address and come back from it', () => {
    for (const id of URIS) {
      const query = writeRequest({ ...PLAIN_REQUEST, select: id }, '', { view: null });
      expect(readRequest(`?${query.replace(/^\?/, '')}`, { view: null }).value.select).toBe(id);
    }
  });
});

describe('names of people', () => {
  const withPeople = (people: 'show' | 'hide') => ({
    ...SMALLEST,
    meta: { name: 'Voorbeeldstreek', people },
    people: [{ id: 'p1', name: 'Jo Jansen' }],
    memberships: [
      { body: 'db', person: 'p1', role: 'voorzitter' },
      { body: 'ab', role: 'voorzitter', vacant: true },
    ],
  });

  it('are there unless the file hides them, and then nowhere', () => {
    expect(JSON.stringify(graphOf(withPeople('show')).file)).toContain('Jo Jansen');
    const hidden = JSON.stringify(graphOf(withPeople('hide')).file);
    expect(hidden).not.toContain('Jansen');
    expect(hidden).not.toContain('p1');
  });
});

describe('a file of format 1', () => {
  const text = readFileSync(
    new URL('../../fixtures/format-1/noord-veluwe.json', import.meta.url),
    'utf8',
  );

  it('is read as what it became in format 2', () => {
    const now = readFileSync(
      new URL('../../fixtures/format-2/noord-veluwe.json', import.meta.url),
      'utf8',
    );
    const [old, present] = [text, now].map((one) => graphOf(JSON.parse(one)).file);
    expect(old).toEqual(present);
  });

  it('says so in one line', () => {
    const parsed = parseGraph(text);
    expect(parsed.ok && parsed.warnings.map(({ code }) => code)).toEqual(['older-format']);
  });
});
