import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readDataFolder } from '../../../src/build/data-folder.ts';
import { smallGraphFile } from '../../fixtures/small-graph.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bestuurskaart-data-'));
  write('a', smallGraphFile());
  write('b', smallGraphFile());
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, value: unknown) =>
  writeFileSync(join(folder, `${name}.json`), JSON.stringify(value));
const names = (isPublished = false) =>
  readDataFolder(folder, isPublished).graphs.map(({ name }) => name);

describe('a folder with graphs', () => {
  it('shows them all where nothing names them, and names them', () => {
    write('graph.schema', {});
    expect(names()).toEqual(['a', 'b']);
    const { first, index } = readDataFolder(folder);
    expect(first).toBe('a');
    expect(JSON.parse(index)).toMatchObject({
      default: 'a',
      graphs: [{ name: 'a' }, { name: 'b' }],
    });
  });

  it('shows them in the order of its list, and begins where that says so', () => {
    write('index', { default: 'a', graphs: ['b', { name: 'a', title: 'Streek A' }] });
    expect(names()).toEqual(['b', 'a']);
    const { first, index } = readDataFolder(folder);
    expect(first).toBe('a');
    expect(JSON.parse(index).graphs[1].title).toEqual({ nl: 'Streek A', en: 'Streek A' });
  });

  it('tells of a draft, and goes on without it', () => {
    write('a', { format: 2, bodies: 'later' });
    const { graphs, told } = readDataFolder(folder);
    expect(graphs.map(({ name }) => name)).toEqual(['b']);
    expect(told.join()).toContain('a.json');
  });

  it('of a site shows nothing that its list does not name, and tells of it', () => {
    write('index', { graphs: ['b', 'gone'] });
    expect(names(true)).toEqual(['b']);
    const { told } = readDataFolder(folder, true);
    expect(told.some((line) => line.startsWith('a.json'))).toBe(true);
    expect(told.some((line) => line.includes('names gone'))).toBe(true);
  });

  it('with nothing to show, or a list that is none, stops', () => {
    write('index', { graphs: 'all' });
    expect(() => readDataFolder(folder)).toThrow('no list of graphs');
    write('index', { graphs: [] });
    write('a', {});
    write('b', {});
    expect(() => readDataFolder(folder)).toThrow('no graph');
  });
});
