import { readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { lightTokens } from '../../../src/build/light-tokens.ts';
import { linkImageSvg } from '../../../src/build/link-image.ts';
import {
  oembedLink,
  oembedOf,
  previewTags,
  siteAddress,
} from '../../../src/build/link-previews.ts';
import { elkInProcess } from '../../../src/layout/elk-node.ts';
import { layOutShape } from '../../../src/layout/lay-out.ts';
import { mustGet } from '../../../src/model/graph.ts';
import { perspectiveOf } from '../../../src/perspective/perspective-of.ts';
import { PLAIN_REQUEST } from '../../../src/perspective/request.ts';
import { wantedLayoutOf } from '../../../src/state/selectors.ts';
import { StillPicture } from '../../../src/still/still-picture.tsx';
import { smallGraph } from '../../fixtures/small-graph.ts';

const graph = smallGraph();
const view = mustGet(graph.views, 'towns-view');
const preview = {
  title: 'Dorpen, Klein',
  description: 'Wie zit waar? Klein.',
  question: 'Wie zit waar?',
  siteName: 'Bestuurskaart',
  lang: 'nl',
  up: '../',
  path: 'towns-view/',
} as const;
const site = 'https://kaart.example.nl/';

describe('what a link unfurls to', () => {
  it('has absolute addresses when the build knows where the site stands', () => {
    const tags = previewTags({ ...preview, site });
    expect(tags).toContain('content="https://kaart.example.nl/towns-view/link.png"');
    expect(tags).toContain('property="og:url" content="https://kaart.example.nl/towns-view/"');
    expect(oembedLink({ ...preview, site })).toContain('type="application/json+oembed"');
    const relative = previewTags({ ...preview, site: null });
    expect(relative).toContain('content="../towns-view/link.png"');
    expect(relative).not.toContain('og:url');
  });

  it('is an oEmbed answer with a titled frame of the view, behind a link to it', () => {
    const answer = JSON.parse(oembedOf({ ...preview, site, address: preview.path }));
    expect(answer).toMatchObject({ version: '1.0', type: 'rich' });
    expect(answer.html).toContain('src="https://kaart.example.nl/towns-view/?embed=1"');
    expect(answer.html).toMatch(/ title="[^"]+"/);
    expect(answer.html).toMatch(
      /^<blockquote><a href="https:\/\/kaart\.example\.nl\/towns-view\/">/,
    );
  });

  it('is an oEmbed answer with what a page of a moment is about', () => {
    const address = 'towns-view/?step=first';
    const { html } = JSON.parse(
      oembedOf({ ...preview, path: 'towns-view/step/first/', site, address }),
    );
    expect(html).toContain('src="https://kaart.example.nl/towns-view/?step=first&amp;embed=1"');
    expect(html).toContain('href="https://kaart.example.nl/towns-view/step/first/"');
  });

  it('is refused when the address of the site is none', () => {
    expect(siteAddress(undefined)).toBeNull();
    expect(siteAddress('https://kaart.example.nl/veluwe')).toBe('https://kaart.example.nl/veluwe/');
    expect(() => siteAddress('kaart')).toThrow('no web address');
    expect(() => siteAddress('javascript:alert(1)')).toThrow('no web address');
  });

  it('is a picture with every body of the view, its markup escaped', async () => {
    const request = { ...PLAIN_REQUEST, view: view.id };
    const perspective = perspectiveOf(graph, request);
    const placement = await layOutShape(wantedLayoutOf(graph, request).shape, elkInProcess());
    const still = renderToStaticMarkup(
      <StillPicture perspective={perspective} placement={placement} label="" />,
    );
    const tokens = lightTokens(readFileSync('src/styles/tokens.css', 'utf8'));
    const svg = linkImageSvg({
      question: '<b>&"',
      region: 'Klein',
      name: 'Bestuurskaart',
      still,
      tokens,
    });
    for (const { nameLines } of placement.bodies) expect(svg).toContain(`>${nameLines[0]}</text>`);
    expect(svg).toContain('&lt;b&gt;&amp;&quot;');
  });
});

describe('the light colours of the tokens', () => {
  const tokens = lightTokens(readFileSync('src/styles/tokens.css', 'utf8'));

  it('are those of the lane or line that asks for them', () => {
    expect(tokens.colourOf('surface')).toBe('#ffffff');
    expect(tokens.colourOf('lane-line', 'heather')).toBe('#dfd2f3');
    expect(tokens.colourOf('relation', undefined, 'ink')).toBe('#44403c');
  });

  it('are not guessed', () => {
    expect(() => tokens.colourOf('lane', 'plaid')).toThrow('--lane');
  });
});
