import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { indexGraph } from '../../../src/model/graph.ts';
import type { GraphFile } from '../../../src/model/schema.ts';
import { BodyDetails } from '../../../src/panels/body-details.tsx';
import { ProvenanceLine } from '../../../src/panels/provenance-line.tsx';
import { RelationDetails } from '../../../src/panels/relation-details.tsx';
import { ViewDetails } from '../../../src/panels/view-details.tsx';
import { perspectiveOf } from '../../../src/perspective/perspective-of.ts';
import { PLAIN_REQUEST } from '../../../src/perspective/request.ts';
import { INITIAL_STATE } from '../../../src/state/map-state.ts';
import { useMap } from '../../../src/state/store.ts';
import { smallGraphFile } from '../../fixtures/small-graph.ts';

const link = (address: string, words: string) =>
  `<a href="${address}" target="_blank" rel="noopener">${words}</a>`;

/** The four places where facts of a file are told, once that file is in the store. */
const told = (change: (file: GraphFile) => void) => {
  const file = smallGraphFile();
  change(file);
  const graph = indexGraph(file);
  const perspective = perspectiveOf(graph, PLAIN_REQUEST);
  const [body] = perspective.bodies;
  const [relation] = perspective.relations;
  if (body === undefined || relation === undefined) throw new Error('Nothing is drawn');
  useMap.setState({ ...INITIAL_STATE, graph }, true);
  return {
    view: renderToStaticMarkup(<ViewDetails perspective={perspective} />),
    provenance: renderToStaticMarkup(<ProvenanceLine perspective={perspective} />),
    body: renderToStaticMarkup(<BodyDetails shown={body} view={perspective.view.id} />),
    relation: renderToStaticMarkup(<RelationDetails shown={relation} />),
  };
};

describe('what a graph file says of itself', () => {
  it('is told under a view: version, licence and whom to ask', () => {
    const { view } = told(({ meta }) => {
      meta.version = '3.1';
      meta.contact = { name: 'De griffie', url: 'https://example.org/griffie' };
    });
    expect(view).toContain('Gegevens: versie 3.1, CC0-1.0.');
    expect(view).toContain(link('https://example.org/griffie', 'De griffie'));
  });

  it('leads from a source to where it can be read', () => {
    const { provenance, body } = told(({ sources }) => {
      for (const source of sources) source.url = 'https://example.org/talk';
    });
    expect(provenance).toContain('<a href="https://example.org/talk"');
    expect(body).toContain(link('https://example.org/talk', 'Praatje'));
  });

  it('names what the government calls a body', () => {
    const { body } = told(({ bodies }) => {
      for (const one of bodies)
        one.identifiers = [{ scheme: 'tooi', value: 'https://example.org/id/gm0001' }];
    });
    expect(body).toContain(`Officieel kenmerk: ${link('https://example.org/id/gm0001', 'gm0001')}`);
  });

  it('adds the note of a relation', () => {
    const { relation } = told(({ relations }) => {
      for (const one of relations) one.note = { nl: 'Alleen in mei.', en: 'Only in May.' };
    });
    expect(relation).toContain('Alleen in mei.');
  });

  it('is plain words where the file names nothing to open, or nothing that may be opened', () => {
    const plain = told(() => {});
    const unsafe = told(({ meta, sources, bodies }) => {
      meta.contact = { name: 'Iemand', url: 'javascript:alert(1)' };
      for (const source of sources) source.url = './talk.pdf';
      for (const body of bodies)
        body.identifiers = [{ scheme: 'tooi', value: 'javascript:alert(1)' }];
    });
    for (const { view, provenance, body } of [plain, unsafe]) {
      expect(view).toContain('Contact: Iemand.');
      expect(provenance).toContain('Praatje');
      expect(body).toContain('Praatje');
      for (const html of [view, provenance, body]) expect(html).not.toContain('href');
    }
  });
});

describe('a body of which a file says less', () => {
  const memberOf = (change: (file: GraphFile) => void) => {
    const file = smallGraphFile();
    change(file);
    const graph = indexGraph(file);
    const { bodies } = perspectiveOf(graph, { ...PLAIN_REQUEST, view: 'towns-view' });
    const shown = bodies.find(({ body }) => body.id === 'towns');
    if (shown === undefined) throw new Error('The towns are drawn');
    useMap.setState({ ...INITIAL_STATE, graph }, true);
    return renderToStaticMarkup(<BodyDetails shown={shown} view="towns-view" />);
  };

  it('says that there is no relation of it only where others have some', () => {
    expect(memberOf(() => {})).toContain('De gegevens noemen geen relatie hiervan.');
    const bare = memberOf((file) => {
      file.relations = [];
      file.views = file.views.filter(({ id }) => id === 'towns-view');
    });
    expect(bare).not.toContain('relatie hiervan');
  });

  it('does not name its only source at every seat, and what is inferred does say so', () => {
    const placeless = memberOf(({ memberships }) => {
      for (const seat of memberships) {
        if (seat.evidence.status === 'stated') seat.evidence = { status: 'stated', source: 'talk' };
      }
    });
    const seats = placeless.slice(placeless.indexOf('Wie zit erin'));
    expect(seats.slice(0, seats.indexOf('</ul>'))).not.toContain('Praatje');
    expect(seats).toContain('afgeleid');
  });
});
