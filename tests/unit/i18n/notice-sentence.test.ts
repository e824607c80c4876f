import { describe, expect, it } from 'vitest';
import { checkRequest } from '../../../src/address/check-request.ts';
import { REQUEST_FIELDS, REQUEST_PARAMETERS } from '../../../src/address/parameters.ts';
import { readRequest } from '../../../src/address/request-url.ts';
import { noticeSentence } from '../../../src/i18n/notice-sentence.ts';
import { indexGraph } from '../../../src/model/graph.ts';
import { LANGUAGES } from '../../../src/model/text.ts';
import { smallGraphFile } from '../../fixtures/small-graph.ts';

const GRAPH = indexGraph(smallGraphFile());

/** What is told of an address, in Dutch. */
const toldOf = (search: string): readonly string[] => {
  const { value, notices } = readRequest(search, { view: null });
  return [...notices, ...checkRequest(GRAPH, value).notices].map((one) =>
    noticeSentence(one, 'nl'),
  );
};

describe('what is told of an address', () => {
  it('does not call an end of half a route unknown, and tells how a route is asked for', () => {
    expect(toldOf('?route=council')).toEqual([
      '“council” kan hier niet staan (route) en is overgeslagen. Een route heeft twee einden, elk een orgaan van deze kaart: route=VAN~NAAR.',
    ]);
    expect(toldOf('?route=council~nobody')[0]).toMatch(/^“nobody” is hier niet bekend \(route\)/);
  });

  it('names the words that there are, and the most that a number can be', () => {
    expect(toldOf('?theme=paars')[0]).toMatch(/ Dit kan wel: auto, light, dark, contrast\.$/);
    expect(toldOf('?hops=99')[0]).toMatch(/ van 1 tot en met 9\.$/);
    expect(toldOf('?autoplay=1')[0]).toMatch(/ van 3 tot en met 3600\.$/);
  });

  it('says what a value belongs to that has no place in the address', () => {
    expect(toldOf('?scene=3')).toEqual([
      '“3” past hier niet (scene) en is overgeslagen. Het hoort bij een verhaal (story=), en hier wordt er geen verteld.',
    ]);
    expect(toldOf('?view=towns-view&as=swimlane')[0]).toMatch(/ Banen zijn er alleen voor /);
  });

  it('says what can be done about every parameter, and leaves nothing to be filled in', () => {
    for (const language of LANGUAGES) {
      for (const [field, code] of REQUEST_FIELDS.flatMap((one) =>
        (['unknown-value', 'unreadable-value'] as const).map((told) => [one, told] as const),
      )) {
        const { name } = REQUEST_PARAMETERS[field];
        const values = { value: 'x' };
        const told = noticeSentence({ code, severity: 'note', subject: name, values }, language);
        expect(told).toContain(`(${name})`);
        expect(told.split('. '), told).toHaveLength(2);
        expect(told).toMatch(/[^{}: ]\.$/);
      }
    }
  });
});
