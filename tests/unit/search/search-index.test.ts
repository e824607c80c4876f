import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { messagesApartIn } from '../../../src/i18n/messages-apart.ts';
import { parseGraph } from '../../../src/model/parse.ts';
import { viewOf } from '../../../src/perspective/shown-content.ts';
import { createSearch } from '../../../src/search/create-search.ts';
import { entriesOf } from '../../../src/search/entries-of.ts';
import type { Finding } from '../../../src/search/finding.ts';
import { foundInWords } from '../../../src/search/found-in-words.ts';
import { open } from '../../../src/search/open-finding.ts';
import { createIndex } from '../../../src/search/search-index.ts';
import { INITIAL_STATE } from '../../../src/state/map-state.ts';
import { smallGraphFile } from '../../fixtures/small-graph.ts';

const parsed = parseGraph(
  readFileSync(new URL('../../../data/noord-veluwe.json', import.meta.url), 'utf8'),
);
if (!parsed.ok) throw new Error('The graph of Noord-Veluwe is not valid');
const { graph } = parsed;
const search = createSearch(graph, viewOf(graph, { view: null }), 'nl');
const find = (query: string) => search(query).findings;
const targetOf = ({ opens }: Finding): string | null => {
  if (opens === null) return null;
  return { question: 'ask', seats: 'member', drawn: 'id', step: 'step' }[opens.kind] in opens
    ? (Object.values(opens).at(-1) ?? null)
    : null;
};
const first = (query: string) => {
  const [best] = find(query);
  return best && `${best.kind} ${targetOf(best)}`;
};
const words = messagesApartIn('nl').search;

describe('search', () => {
  it.each([
    ['PO', 'body portefeuillehoudersoverleg'],
    ['db', 'body dagelijks-bestuur'],
    ['wethouder jeugd', 'body trekker-jeugdzorg'],
    ['dagelijks besturr', 'body dagelijks-bestuur'],
    ['dagelìjks bestúúr', 'body dagelijks-bestuur'],
    ['aanjaag', 'body aanjaagteam'],
    ['ambtelijk overleg', 'body ambtelijk-overleg'],
    ['dagelijks bestuur', 'body dagelijks-bestuur'],
    ['algemeen bestuur', 'body algemeen-bestuur'],
    ['management', 'body management'],
    ['raad', 'body gemeenteraden'],
    ['gemeenteraden', 'body gemeenteraden'],
    ['executive board', 'body dagelijks-bestuur'],
    ['Ermelo', 'seats ermelo'],
    ['ermel', 'seats ermelo'],
    ['mijn gemeente', 'question seats'],
    ['wat is afgeleid', 'question inferred'],
    ['wie adviseert het db?', 'question advice'],
    ['bijsturen', 'question council'],
    ['Wat besluit het algemeen bestuur?', 'question decision'],
    ['Hoe komt een voorstel van het ambtelijk overleg bij de gemeenteraden?', 'question route'],
    ['Hoeveel overleggen heeft een wethouder?', 'question load'],
    ['wie leidt jeugdzorg', 'question lead'],
    ['hoeveel overleggen', 'question load'],
    ['portefeulle', 'body portefeuillehoudersoverleg'],
    ['portefeuillehouder', 'term portefeuillehoudersoverleg'],
  ])('for %j finds %s first', (query, target) => {
    expect(first(query)).toBe(target);
  });

  it.each([
    ['adviseren', /adviseert/i],
    ['adviseren', /advies/i],
    ['adviezen', /advies/i],
    ['raadsleden', /raad/i],
    ['raden', /gemeenteraad|raad/i],
    ['gemeenteraad', /gemeenteraden/i],
    ['portefeulle', /portefeuillehoudersoverleg/i],
    ['houders', /portefeuillehoudersoverleg/i],
    ['voorstellen', /voorstel/i],
    ['besluiten', /besluit/i],
    ['wethouders', /wethouder/i],
    ['trekkers', /trekker/i],
    ['secretaris', /secretarissenoverleg/i],
    ['overleggen', /overleg/i],
  ])('forgives %j, and finds %s', (query, found) => {
    expect(
      find(query)
        .map(({ title, text }) => `${title} ${text}`)
        .join('\n'),
    ).toMatch(found);
    expect(search(query).met).toBe('all');
  });

  it('tells where a municipality sits, and has the body itself too', () => {
    const [answer, body] = find('Ermelo');
    expect(answer?.title).toBe('Waar Ermelo zit');
    expect(body).toMatchObject({ kind: 'body', title: 'Ermelo' });
  });

  it('finds terms, with their meaning, and goes to where they are met', () => {
    const [term] = find('zienswijze');
    expect(term?.kind).toBe('term');
    expect(term?.text).toContain('mening van een raad');
    expect(term?.opens).not.toBe(null);
  });

  it('finds relations and steps by their words', () => {
    expect(find('management legt voor').map(({ kind }) => kind)).toContain('relation');
    expect(find('college raadplegen').map(({ kind }) => kind)).toContain('step');
  });

  it('says of every hit what kind of thing it is, and where that belongs', () => {
    for (const query of ['advies', 'raad', 'Ermelo', 'overleg', 'jeugdzorg']) {
      for (const { kind, opens, text } of find(query)) {
        if (opens?.kind !== 'question' || opens.ask === 'advice') expect(text, kind).not.toBe('');
      }
    }
  });

  it('asks the questions before anything is typed, and offers the members', () => {
    const kinds = find(' ').map(({ kind }) => kind);
    expect(kinds.slice(0, 8)).toEqual(Array.from({ length: 8 }, () => 'question'));
    expect(kinds.slice(8)).toEqual(Array.from({ length: 9 }, () => 'seats'));
  });

  it('takes the nearest of a word that is not known, and says so', () => {
    const found = search('uldibruek');
    expect(found.met).toBe('near');
    expect(foundInWords(found, 'uldibruek', words)).toBe(
      'Niets gevonden voor “uldibruek”. Bedoelde u “oldebroek”?',
    );
    expect(found.findings[0]?.title).toBe('Waar Oldebroek zit');
  });

  it('says that not all words were met', () => {
    const found = search('Ermelo qqqqxyz');
    expect(found.met).toBe('some');
    expect(foundInWords(found, 'x', words)).toContain('met al deze woorden samen');
  });

  it('offers the questions for nonsense, and survives anything', () => {
    for (const nonsense of ['qqqqqqxyz', '((([*\\ \u0000']) {
      const { met, findings } = search(nonsense);
      expect(met).toBe('none');
      expect(findings.map(({ kind }) => kind)).toEqual(Array.from({ length: 8 }, () => 'question'));
    }
  });

  it('opens whatever it finds by one press', () => {
    const state = { ...INITIAL_STATE, graph };
    for (const query of ['advies', 'raad', 'Ermelo', 'zienswijze', 'voorstel', '']) {
      for (const { opens, title } of find(query)) {
        expect(opens, title).not.toBe(null);
        if (opens) expect(open(opens)(state).request, title).not.toEqual(state.request);
      }
    }
  });
});

it('finds the same whether what can be found was taken in at once or in parts', () => {
  const entries = [...entriesOf(graph, viewOf(graph, { view: null }), 'nl')];
  const inParts = createIndex();
  for (let from = 0; from < entries.length; from += 7) inParts.add(entries.slice(from, from + 7));
  const atOnce = createIndex();
  atOnce.add(entries);
  for (const query of ['', 'raad', 'dagelijks besturr', 'wie leidt jeugdzorg', 'qqqq']) {
    expect(inParts.find(query)).toEqual(atOnce.find(query));
  }
});

describe('what looks alike', () => {
  const file = smallGraphFile();
  const vacancies = Array.from({ length: 20 }, (_, index) => ({
    ...file.bodies.find(({ id }) => id === 'east'),
    id: `v${index}`,
    name: { nl: 'Vacature', en: 'Vacancy' },
    partOf: index < 3 ? 'board' : `v${index - 1}`,
  }));
  const crowd = parseGraph(JSON.stringify({ ...file, bodies: [...file.bodies, ...vacancies] }));
  if (!crowd.ok) throw new Error(JSON.stringify(crowd.faults));
  const found = createSearch(crowd.graph, viewOf(crowd.graph, { view: null }), 'nl')('vacature');
  const { findings } = found;

  it('says where it belongs, and no two read the same', () => {
    const bodies = findings.filter(({ kind }) => kind === 'body');
    expect(bodies[0]?.text).toMatch(/^Bestuur, Boven/);
    const read = findings.map(({ title, text }) => `${title} ${text}`);
    expect(new Set(read).size).toBe(findings.length);
  });

  it('is counted whole where only the best are shown', () => {
    expect(found.total).toBe(vacancies.length);
    expect(foundInWords(found, 'vacature', words)).toBe(
      'Dit zijn de beste 12 van 20. Typ een woord erbij om verder te zoeken.',
    );
  });

  it('is asked nothing that it can not answer', () => {
    const bare = parseGraph(
      JSON.stringify({
        ...file,
        processes: [],
        memberships: [],
        stories: [],
        views: file.views.map(({ process: _, ...view }) => view),
      }),
    );
    if (!bare.ok) throw new Error(JSON.stringify(bare.faults));
    const asked = createSearch(bare.graph, viewOf(bare.graph, { view: null }), 'nl')('').findings;
    const kinds = asked.map(({ opens }) => (opens?.kind === 'question' ? opens.ask : opens?.kind));
    expect(kinds).not.toContain('seats');
    expect(kinds).not.toContain('council');
    expect(kinds).not.toContain('decision');
  });
});
