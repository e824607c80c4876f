import { describe, expect, it } from 'vitest';
import { linkImageSvg } from '../../../src/build/link-image.ts';
import { oembedOf, previewTags, siteAddress } from '../../../src/build/link-previews.ts';
import { elkInProcess } from '../../../src/layout/elk-node.ts';
import { layOutShape } from '../../../src/layout/lay-out.ts';
import { layoutShapeOf } from '../../../src/layout/layout-shape-of.ts';
import { mustGet } from '../../../src/model/graph.ts';
import { viewContent } from '../../../src/model/view-content.ts';
import { smallGraph } from '../../fixtures/small-graph.ts';

const graph = smallGraph();
const view = mustGet(graph.views, 'towns-view');
const preview = { view, region: 'Klein', up: '../' };

describe('what a link unfurls to', () => {
  it('has absolute addresses when the build knows where the site stands', () => {
    const tags = previewTags({ ...preview, site: 'https://kaart.example.nl/' });
    expect(tags).toContain('content="https://kaart.example.nl/towns-view/link.png"');
    expect(tags).toContain('type="application/json+oembed"');
    expect(previewTags({ ...preview, site: null })).not.toContain('oembed');
  });

  it('is an oEmbed answer with a titled frame of the view', () => {
    const answer = JSON.parse(oembedOf({ ...preview, site: 'https://kaart.example.nl/' }));
    expect(answer).toMatchObject({ version: '1.0', type: 'rich' });
    expect(answer.html).toContain('src="https://kaart.example.nl/?view=towns-view&amp;embed=1"');
    expect(answer.html).toMatch(/ title="[^"]+"/);
  });

  it('is refused when the address of the site is none', () => {
    expect(siteAddress(undefined)).toBeNull();
    expect(siteAddress('https://kaart.example.nl/veluwe')).toBe('https://kaart.example.nl/veluwe/');
    expect(() => siteAddress('kaart')).toThrow('no web address');
    expect(() => siteAddress('javascript:alert(1)')).toThrow('no web address');
  });

  it('is a picture with every body of the view, its markup escaped', async () => {
    const placement = await layOutShape(
      layoutShapeOf(graph, viewContent(graph, view), 'nl'),
      elkInProcess(),
    );
    const hostile = { ...view, question: { nl: '<b>&"', en: '' } };
    const svg = linkImageSvg({ graph, view: hostile, placement, tokens: new Map() });
    for (const { nameLines } of placement.bodies) expect(svg).toContain(`>${nameLines[0]}</text>`);
    expect(svg).toContain('&lt;b&gt;&amp;&quot;');
  });
});
