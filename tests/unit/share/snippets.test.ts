import { describe, expect, it } from 'vitest';
import {
  componentSnippet,
  FRAME_SIZES,
  frameSnippet,
  pictureAddress,
  pictureSnippet,
  policyLine,
  stillPage,
} from '../../../src/share/snippets.ts';

const embedding = {
  link: new URL('https://kaart.example.nl/veluwe/?view=raad&select=colleges'),
  root: new URL('https://kaart.example.nl/veluwe/'),
  title: 'Rol van de "raad" & het college',
  size: FRAME_SIZES.small,
  script: null,
};

describe('the code to take over', () => {
  it('is a titled, lazy frame of the size that was chosen, with a link for where there are none', () => {
    expect(frameSnippet(embedding)).toBe(
      '<iframe src="https://kaart.example.nl/veluwe/?view=raad&amp;select=colleges&amp;embed=1" title="Rol van de &quot;raad&quot; &amp; het college" loading="lazy" allow="fullscreen" width="360" height="480" style="height: 480px"></iframe>\n' +
        '<p><a href="https://kaart.example.nl/veluwe/?view=raad&amp;select=colleges">Rol van de &quot;raad&quot; &amp; het college</a></p>',
    );
  });

  it('is the component with an attribute for each parameter, and the same link inside', () => {
    const snippet = componentSnippet(embedding);
    expect(snippet).toContain('src="https://kaart.example.nl/veluwe/embed.js" defer');
    expect(snippet).toContain('src="https://kaart.example.nl/veluwe/" title=');
    expect(snippet).toContain(' view="raad" select="colleges">');
    expect(snippet).toContain('<a href="https://kaart.example.nl/veluwe/?view=raad&amp;select=');
  });

  it('holds the script to its hash where it can be, under the name of its version', () => {
    const address = new URL('embed-0.1.0.js', embedding.root);
    expect(
      componentSnippet({ ...embedding, script: { address, integrity: 'sha384-x+/=' } }),
    ).toContain(
      '<script src="https://kaart.example.nl/veluwe/embed-0.1.0.js" integrity="sha384-x+/=" crossorigin="anonymous" defer></script>',
    );
  });

  it('asks for the page of the view, where there is one, so that its picture is there before any script', () => {
    const { root } = embedding;
    const href = new URL('https://kaart.example.nl/veluwe/structuur/?view=raad&lang=en');
    const link = pictureAddress(href, root, 'raad', true);
    expect(link.href).toBe('https://kaart.example.nl/veluwe/raad/?lang=en');
    const snippet = componentSnippet({ ...embedding, link });
    expect(snippet).toContain('src="https://kaart.example.nl/veluwe/embed.js" defer');
    expect(snippet).toContain('<bestuurs-kaart src="https://kaart.example.nl/veluwe/raad/" title=');
    expect(snippet).toContain(' lang="en">');
    expect(frameSnippet({ ...embedding, link })).toContain('/raad/?lang=en&amp;embed=1');
    expect(pictureAddress(href, root, 'raad', false).href).toBe(
      'https://kaart.example.nl/veluwe/?view=raad&lang=en',
    );
  });

  it('lets nothing of an address break out of its attribute', () => {
    const link = new URL('https://kaart.example.nl/?lens="><script>alert(1)</script>&on"click=x');
    for (const snippet of [frameSnippet, componentSnippet]) {
      expect(snippet({ ...embedding, link })).not.toContain('<script>alert');
      expect(snippet({ ...embedding, link })).not.toMatch(/ on"?click=/);
    }
  });

  it('has only parameters as attributes, whatever else stands in the address', () => {
    const link = new URL('https://kaart.example.nl/?view=raad&onclick=alert(1)&style=x&embed=1');
    expect(componentSnippet({ ...embedding, link })).toContain('college" view="raad">');
  });

  it('is a picture that leads to its list, in the language of the reader where the site has that', () => {
    const still = stillPage(embedding.root, 'raad', 'nl', ['nl', 'en']);
    expect(pictureSnippet(still, { title: 'Rol van "de raad"', size: FRAME_SIZES.room })).toBe(
      '<p><a href="https://kaart.example.nl/veluwe/raad/list/"><img src="https://kaart.example.nl/veluwe/raad/picture.svg" alt="Rol van &quot;de raad&quot;" width="640"></a></p>',
    );
    expect(pictureSnippet(still, embedding)).toContain('width="360"');
    const listIn = (...languages: ('nl' | 'en')[]) =>
      stillPage(embedding.root, 'raad', 'en', languages).list.pathname;
    expect(listIn('nl', 'en')).toBe('/veluwe/raad/list/en/');
    expect(listIn('en', 'nl')).toBe('/veluwe/raad/list/');
    expect(listIn('nl')).toBe('/veluwe/raad/list/');
    expect(policyLine(embedding, 'picture')).toBe('img-src https://kaart.example.nl;');
  });

  it('comes with what the policy of the host has to allow', () => {
    expect(policyLine(embedding, 'frame')).toBe('frame-src https://kaart.example.nl;');
    expect(policyLine(embedding, 'component')).toContain('script-src https://kaart.example.nl;');
  });
});
