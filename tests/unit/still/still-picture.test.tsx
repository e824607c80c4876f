import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { elkInProcess } from '../../../src/layout/elk-node.ts';
import { layOutShape } from '../../../src/layout/lay-out.ts';
import { perspectiveOf } from '../../../src/perspective/perspective-of.ts';
import { PLAIN_REQUEST, type Request } from '../../../src/perspective/request.ts';
import { wantedLayoutOf } from '../../../src/state/selectors.ts';
import { StillPicture } from '../../../src/still/still-picture.tsx';
import { smallGraph } from '../../fixtures/small-graph.ts';

const graph = smallGraph();

const drawn = async (change: Partial<Request>) => {
  const request = { ...PLAIN_REQUEST, ...change };
  const perspective = perspectiveOf(graph, request);
  const { shape } = wantedLayoutOf(graph, request);
  const placement = await layOutShape(shape, elkInProcess());
  const html = renderToStaticMarkup(
    <StillPicture perspective={perspective} placement={placement} label="Een & ander" />,
  );
  return { html, perspective };
};

const valuesOf = (html: string, name: string) =>
  [...html.matchAll(new RegExp(`${name}="([^"]*)"`, 'g'))].map(([, value]) => value);

describe('a still picture', () => {
  it.each(['all', 'towns-view'])('draws every body and relation of %s', async (view) => {
    const { html, perspective } = await drawn({ view });
    expect(valuesOf(html, 'data-body').toSorted()).toEqual(
      perspective.bodies.map(({ body }) => body.id).toSorted(),
    );
    expect(valuesOf(html, 'data-relation').toSorted()).toEqual(
      perspective.relations.map(({ relation }) => relation.id).toSorted(),
    );
    for (const { name } of perspective.bodies) expect(html).toContain(`>${name}<`);
  });

  it('says what it shows to who can not see it', async () => {
    const { html } = await drawn({});
    expect(html).toMatch(/<svg[^>]* role="img" aria-label="Een &amp; ander"/);
  });

  it('tells what is lit apart from what is not', async () => {
    const { html, perspective } = await drawn({ select: 'council' });
    const dimmed = html.match(/<g[^>]*data-body[^>]*data-dimmed/g) ?? [];
    expect(dimmed.length).toBe(perspective.bodies.filter((shown) => shown.dimmed).length);
    expect(dimmed.length).toBeGreaterThan(0);
    expect(html).toMatch(/data-body="council"[^>]*aria-current="true"/);
  });

  it('leaves out what is filtered, and labels lines that are not lit in a lighter colour', async () => {
    const { html } = await drawn({ select: 'office', relations: ['proposal'] });
    expect(valuesOf(html, 'data-type')).not.toContain('advice');
    const labels = [...html.matchAll(/<text[^>]*fill="([^"]*)"[^>]*>proposal<\/text>/g)];
    expect(labels.map(([, fill]) => fill).sort()).toEqual(['var(--ink-dimmed)', 'var(--relation)']);
  });
});
