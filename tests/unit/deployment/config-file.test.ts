import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { configJsonSchema, readConfig } from '../../../src/deployment/config-file.ts';
import { PLAIN_DEPLOYMENT } from '../../../src/deployment/deployment.ts';
import { deploymentOf } from '../../../src/deployment/deployment-of.ts';

const INDEX = JSON.stringify({ default: 'a', graphs: [{ name: 'a' }, { name: 'b' }] });
const deployed = (config: unknown, index: string | null = INDEX) =>
  deploymentOf(JSON.stringify(config), index, 'a');

describe('the settings of a deployment', () => {
  it('are all as always where there is no such file, and where it is empty', () => {
    const plain = { ...PLAIN_DEPLOYMENT, graph: 'a' };
    expect(deploymentOf(null, null, 'a')).toEqual({ deployment: plain, refused: [] });
    expect(deployed({ $schema: './config.schema.json' })).toEqual({
      deployment: plain,
      refused: [],
    });
  });

  it('are each taken', () => {
    const { deployment, refused } = deployed({
      version: 1,
      title: 'Kaart',
      graph: 'b',
      view: 'raad',
      languages: ['en', 'nl'],
      theme: 'dark',
      tokens: { accent: '#0B6E4F' },
      logo: { src: 'logo.svg', text: { nl: 'Gemeente', en: 'Municipality' } },
      hosts: ['https://www.gemeente.example'],
      sources: ['https://data.example', 'data/'],
      ownFiles: false,
      address: 'https://kaart.example/a',
    });
    expect(refused).toEqual([]);
    expect(deployment).toEqual({
      graph: 'b',
      view: 'raad',
      title: { nl: 'Kaart', en: 'Kaart' },
      languages: ['en', 'nl'],
      theme: 'dark',
      tokens: { light: 'accent:0b6e4f', dark: 'accent:0b6e4f' },
      logo: { src: 'logo.svg', text: { nl: 'Gemeente', en: 'Municipality' } },
      hosts: ['https://www.gemeente.example'],
      sources: ['https://data.example', 'data/'],
      ownFiles: false,
      address: 'https://kaart.example/a/',
    });
  });

  it.each([
    ['no JSON', '{"title": '],
    ['a list', '[]'],
    ['nothing', ''],
    ['null', 'null'],
  ])('that are broken (%s) are told, and leave all as always', (_, text) => {
    const { deployment, refused } = deploymentOf(text, INDEX, 'a');
    expect(refused).toEqual(['config.json']);
    expect(deployment).toEqual({ ...PLAIN_DEPLOYMENT, graph: 'a' });
  });

  it('of a newer version are told, and not half understood', () => {
    const { deployment, refused } = deployed({ version: 2, title: 'Later' });
    expect(refused).toEqual(['config.json (version 2)']);
    expect(deployment.title).toBeNull();
  });

  it('that are none cost that setting, and are named', () => {
    const { deployment, refused } = deployed({ title: 7, theme: 'dark', colour: 'x', view: '' });
    expect(deployment).toMatchObject({ title: null, theme: 'dark', view: null });
    expect(refused).toEqual(['config.json: title, colour, view']);
  });

  it('never let more in because one of them is wrong', () => {
    expect(deployed({ hosts: 'everyone' }).deployment.hosts).toEqual([]);
    expect(
      deployed({ hosts: ['https://a.example/', 'https://b.example'] }).deployment.hosts,
    ).toEqual(['https://b.example']);
    expect(deployed({ sources: ['//elsewhere.example/', '../up/'] }).deployment.sources).toEqual(
      [],
    );
  });

  it.each([
    '../logo.svg',
    'https://elders.example/logo.svg',
    '//elders.example/a',
    'data:image/png,x',
    '/logo.svg',
  ])('take no logo from %s', (src) => {
    expect(deployed({ logo: { src, text: 'x' } }).deployment.logo).toBeNull();
  });

  it('are read whatever they are', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readConfig(text).config).toBeTypeOf('object');
        const { deployment } = deploymentOf(text, text, 'a');
        expect(deployment.languages.length).toBeGreaterThan(0);
        expect(deployment.graph).not.toBe('');
      }),
    );
  });

  it('are described by the published schema, each by its words', () => {
    const { properties } = configJsonSchema() as {
      properties: Record<string, { description: string }>;
    };
    expect(Object.keys(properties)).toContain('ownFiles');
    for (const [name, { description }] of Object.entries(properties)) {
      expect(description, name).toMatch(/\w/);
    }
  });
});
