import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseGraph } from '../../../src/model/parse.ts';
import { plainText } from '../../../src/model/plain-text.ts';
import { viewContent } from '../../../src/model/view-content.ts';

const text = readFileSync(new URL('../../../data/noord-veluwe.json', import.meta.url), 'utf8');
const parsed = parseGraph(text);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults, null, 2));
const { graph } = parsed;

const shownIn = (view: string): string[] => {
  const found = graph.views.get(view);
  if (!found) throw new Error(`No view ${view}`);
  return viewContent(graph, found).bodies.map((body) => plainText(body.name.nl).toLowerCase());
};

const MUNICIPALITIES = [
  'Elburg',
  'Ermelo',
  'Harderwijk',
  'Nunspeet',
  'Oldebroek',
  'Putten',
  'Hattem',
  'Heerde',
  'Zeewolde',
];

/** The boxes of each slide, in the words of the transcript. */
const NAMED = {
  structuur: [
    'portefeuillehoudersoverleg',
    'gemeenten',
    'algemeen bestuur',
    'management',
    'dagelijks bestuur',
  ],
  besluitvorming: [
    'ambtelijk overleg',
    'management',
    'dagelijks bestuur',
    'portefeuillehoudersoverleg',
    'college',
    'raden',
    'algemeen bestuur',
  ],
  transities: [
    ...MUNICIPALITIES,
    'gemeenten',
    'dagelijks bestuur',
    'ambtelijk secretarissenoverleg',
    'portefeuillehoudersoverleg welzijn en sociale aangelegenheden',
    'stuurgroep transities',
    'clusteroverleg welzijn en sociale aangelegenheden',
    'afstemming rnv',
    'domeinmanager',
    'transitie awbz/wmo',
    'transitie wwnv',
    'transitie jeugdzorg',
    'projectgroep transitie awbz/wmo',
    'projectgroep transitie wwnv',
    'projectgroep transitie jeugdzorg',
    'ambtelijk overleg wmo',
    'beleidsoverleg sw',
    'aanjaagteam',
  ],
  raad: ['raad', 'college', 'regelingen'],
};

describe('the graph of Noord-Veluwe', () => {
  it('has no fault and no warning', () => {
    expect(parsed.warnings).toEqual([]);
  });

  it.each(Object.entries(NAMED))('shows every body of its slide in view %s', (view, names) => {
    const shown = shownIn(view);
    for (const name of names) {
      expect(
        shown.some((candidate) => candidate.includes(name.toLowerCase())),
        name,
      ).toBe(true);
    }
  });

  it('has three leading aldermen, one for each transition, none tied to a municipality', () => {
    const leaders = graph.file.bodies.filter((body) => body.id.startsWith('trekker-'));
    expect(leaders).toHaveLength(3);
    for (const leader of leaders) expect(graph.seats.get(leader.id) ?? []).not.toContain('ermelo');
  });

  it('presents nothing as stated that the transcript cannot carry', () => {
    const words = new Map(
      graph.file.sources.flatMap((source) =>
        source.places.map((place) => [`${source.id} ${place.place}`, place.words ?? ''] as const),
      ),
    );
    const scenes = graph.file.stories.flatMap((story) => story.scenes);
    const { bodies, relations, memberships } = graph.file;
    const claims = [...bodies, ...relations, ...memberships, ...scenes];
    const stated = claims.flatMap(({ id, evidence }) =>
      evidence?.status === 'stated' ? [{ id, evidence }] : [],
    );
    expect(stated.length).toBeGreaterThan(20);
    for (const { id, evidence } of stated) {
      expect(words.get(`${evidence.source} ${evidence.place}`), id).toContain(evidence.quote);
    }
  });

  it('marks every relation drawn on slide 11 as inferred: its lines are lost', () => {
    const onSlide11 = graph.file.relations.filter(
      ({ evidence }) => evidence.status === 'stated' && evidence.place === 11,
    );
    expect(onSlide11).toEqual([]);
  });

  it('gives every municipality its CBS code', () => {
    const coded = graph.file.bodies.filter((body) => body.kind === 'municipality');
    expect(coded.map((body) => body.name.nl).sort()).toEqual([...MUNICIPALITIES].sort());
    for (const { identifiers = [] } of coded) {
      expect(identifiers.find(({ scheme }) => scheme === 'cbs')?.value).toMatch(/^\d{4}$/);
    }
  });
});

describe('the story of the talk', () => {
  const scenes = graph.file.stories.flatMap((story) => story.scenes);
  const remarks = new Map(graph.file.remarks.map((remark) => [remark.id, remark]));
  const viewOf = (id: string) => {
    const view = graph.views.get(id);
    if (!view) throw new Error(`No view ${id}`);
    return viewContent(graph, view);
  };
  const slideOf = ({ evidence }: (typeof scenes)[number]) =>
    evidence?.status === 'stated' ? Number(evidence.place) : null;

  it('follows the slides, from the first to the last, and leaves none out', () => {
    const slides = scenes.flatMap((scene) => slideOf(scene) ?? []);
    expect(slides).toEqual(slides.toSorted((a, b) => a - b));
    expect([...new Set(slides)]).toEqual([...Array(16).keys()].map((index) => index + 1));
  });

  it('says of every scene where it comes from', () => {
    for (const { id, evidence } of scenes) expect(evidence, id).toBeDefined();
  });

  it('has something to say for the presenter in every scene', () => {
    for (const { id, notes } of scenes) {
      expect(notes?.nl.length, id).toBeGreaterThan(60);
      expect(notes?.en.length, id).toBeGreaterThan(60);
    }
    expect(new Set(scenes.map(({ notes }) => notes?.nl)).size).toBe(scenes.length);
  });

  it('shows the bodies that a statement or pitfall is about', () => {
    const told = scenes.flatMap((scene) =>
      scene.remark === undefined ? [] : [{ scene, remark: remarks.get(scene.remark) }],
    );
    expect(told.filter(({ remark }) => remark?.kind === 'statement')).toHaveLength(3);
    expect(told.filter(({ remark }) => remark?.kind === 'pitfall')).toHaveLength(6);
    for (const { scene, remark } of told) {
      const shown = new Set(viewOf(scene.view).bodies.map(({ id }) => id));
      expect(
        remark?.about.some((id) => shown.has(id)),
        scene.id,
      ).toBe(true);
    }
  });

  it('walks through every step of the process, in its order', () => {
    const steps = scenes.flatMap(({ step }) => step ?? []);
    expect(steps).toEqual(graph.processes.get('besluitvorming')?.steps.map(({ id }) => id));
  });
});

describe('the story', () => {
  it('says of a dash what the legend says: that it is inferred', () => {
    const notes = graph.file.stories.flatMap(({ scenes }) =>
      scenes.flatMap((scene) => scene.notes ?? []),
    );
    const sentences = (said: string) => said.split(/(?<=[.?!]) /);
    const dutch = notes
      .flatMap(({ nl }) => sentences(nl))
      .filter((said) => /streep|stippel/i.test(said));
    const english = notes
      .flatMap(({ en }) => sentences(en))
      .filter((said) => /dash|dotted/i.test(said));
    expect(dutch.length).toBeGreaterThan(0);
    expect(english).toHaveLength(dutch.length);
    for (const said of dutch) expect(said).toMatch(/streepjeslijn is afgeleid/);
    for (const said of english) expect(said).toMatch(/dashed line is inferred/);
  });
});
