import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkRequest } from '../../../src/address/check-request.ts';
import {
  namesByHost,
  PAGE_PARAMETERS,
  REQUEST_PARAMETERS,
  STORY_PARAMETERS,
  VIEWER_PARAMETERS,
} from '../../../src/address/parameters.ts';
import { MAX_VALUE_LENGTH, readRequest, writeRequest } from '../../../src/address/request-url.ts';
import { PICTURE_PARAMETERS } from '../../../src/perspective/picture-parameters.ts';
import { PLAIN_REQUEST } from '../../../src/perspective/request.ts';
import { smallGraph } from '../../fixtures/small-graph.ts';

const NO_PAGE = { view: null };

const TABLES = Object.entries({
  picture: PICTURE_PARAMETERS,
  viewer: VIEWER_PARAMETERS,
  story: STORY_PARAMETERS,
  page: PAGE_PARAMETERS,
}).flatMap(([belongsTo, table]) =>
  Object.values(table).map(({ name, byHost, value }) => ({
    name,
    belongsTo,
    byHost,
    words: 'words' in value ? value.words : [],
  })),
);

/** The rows of the table of parameters in the documentation, by name. */
const documented = (): ReadonlyMap<string, { value: string; rest: string[] }> => {
  const text = readFileSync(
    new URL('../../../public/docs/public-surface.md', import.meta.url),
    'utf8',
  );
  const [, table = ''] = /\n\| parameter .*\n\| -.*\n((?:\|.*\n)+)/.exec(text) ?? [];
  const rows = table
    .trim()
    .split('\n')
    .map((row) => row.split('|').map((cell) => cell.trim()));
  return new Map(
    rows.map(([, name = '', value = '', ...rest]) => [
      name.replaceAll('`', ''),
      { value, rest: rest.slice(0, 2) },
    ]),
  );
};

describe('the table of parameters', () => {
  it('has each name once', () => {
    const names = TABLES.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
  });

  it('tells which of them a host may set, and how', () => {
    const setBy = (...ways: readonly string[]) =>
      TABLES.filter(({ byHost }) => ways.includes(byHost)).map(({ name }) => name);
    expect([...namesByHost('live')].sort()).toEqual(setBy('live').sort());
    expect([...namesByHost('live', 'anew')].sort()).toEqual(setBy('live', 'anew').sort());
    expect(namesByHost('live')).toContain('select');
    expect(namesByHost('live')).not.toContain('graph');
    expect(namesByHost()).toEqual([]);
  });

  it('reads and writes a handout of scenes as 1, and the others by their names', () => {
    const { handout } = STORY_PARAMETERS;
    expect(handout.value.read('1')).toBe('scenes');
    expect(handout.value.read('four')).toBe('four');
    expect(handout.value.read('2')).toBeUndefined();
    expect(handout.value.write('scenes')).toBe('1');
    expect(handout.value.write('four')).toBe('four');
    expect(handout.value.write(null)).toBe(null);
  });

  it('is the one in the documentation', () => {
    const rows = documented();
    expect([...rows.keys()].sort()).toEqual(TABLES.map(({ name }) => name).sort());
    for (const { name, belongsTo, byHost } of TABLES) {
      expect(rows.get(name)?.rest, name).toEqual([belongsTo, byHost]);
    }
  });

  it.each(TABLES)('is documented with every word that $name may be', ({ name, words = [] }) => {
    const value = documented().get(name)?.value;
    for (const word of words) expect(value).toContain(`\`${word}\``);
  });
});

describe.each(Object.entries(REQUEST_PARAMETERS))('the parameter of %s', (field, { name }) => {
  it('is not written while it is as it always is', () => {
    expect(writeRequest(PLAIN_REQUEST, '', NO_PAGE)).toBe('');
    expect(readRequest(`?${name}=`, NO_PAGE).notices).toEqual([]);
  });

  it('refuses a text without end, by its name', () => {
    const search = `?${name}=${'x'.repeat(MAX_VALUE_LENGTH + 1)}`;
    const { value, notices } = readRequest(search, NO_PAGE);
    expect(value).toEqual(PLAIN_REQUEST);
    expect(notices.map(({ subject }) => subject)).toEqual([name]);
  });

  // Colours name nothing in a graph; what is wrong with them is found out where they are put on.
  it.skipIf(field === 'tokens')('refuses what is none, or not in the graph, by its name', () => {
    const graph = smallGraph();
    const read = (search: string) => {
      const { value, notices } = readRequest(search, NO_PAGE);
      const checked = checkRequest(graph, value);
      return { request: checked.request, notices: [...notices, ...checked.notices] };
    };
    // Only a story has scenes.
    const beside = field === 'scene' ? '?story=tour' : '?';
    const { request, notices } = read(`${beside}&${name}=${field === 'route' ? 'a~b' : 'nobody'}`);
    expect(notices.map(({ subject }) => subject)).toEqual([name]);
    expect(request).toEqual(read(beside).request);
  });
});

describe('what an address says and nobody reads', () => {
  const told = (search: string) =>
    readRequest(search, NO_PAGE).notices.map(({ code, subject, values }) => [
      code,
      subject,
      values.value,
    ]);

  it('is told where a parameter is said twice, whichever it is', () => {
    expect(told('?view=a&view=b&lang=en&lang=en&graph=x&graph=y')).toEqual([
      ['said-twice', 'view', 'b'],
      ['said-twice', 'graph', 'y'],
    ]);
    expect(told('?utm=a&utm=b')).toEqual([]);
  });

  it('is told of a frame that is asked for in other words', () => {
    expect(told('?embed=true')).toEqual([['unreadable-value', 'embed', 'true']]);
    expect([...told('?embed=1'), ...told('?embed=0'), ...told('?embed=')]).toEqual([]);
  });
});
