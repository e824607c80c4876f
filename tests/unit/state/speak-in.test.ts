import { describe, expect, it } from 'vitest';
import { parseGraph } from '../../../src/model/parse.ts';
import { PLAIN_REQUEST, plainIn } from '../../../src/perspective/request.ts';
import { receiveGraph, replay } from '../../../src/state/graph-producers.ts';
import { INITIAL_STATE } from '../../../src/state/map-state.ts';
import { speakIn } from '../../../src/state/speak-in.ts';
import { setLanguage } from '../../../src/state/view-producers.ts';

const parsed = parseGraph(
  JSON.stringify({
    format: 2,
    meta: { name: 'Krite', languages: ['nl', 'en', 'fy'] },
    bodies: [{ id: 'rie', name: { nl: 'Raad', en: 'Council', fy: 'Rie' } }],
  }),
);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
const { graph } = parsed;
const shown = receiveGraph(graph)(INITIAL_STATE);
const inFrisian = speakIn('fy')(shown);

describe('a graph told in a language of its file', () => {
  it('is told in it, and comes back as it was written', () => {
    expect(inFrisian.graph?.bodies.get('rie')?.name).toEqual({ nl: 'Rie', en: 'Rie', fy: 'Rie' });
    expect(speakIn(null)(inFrisian).graph).toBe(graph);
  });

  it('changes nothing that is so already: whoever listens is not told again', () => {
    expect(speakIn(null)(shown)).toBe(shown);
    expect(speakIn('fy')(inFrisian)).toBe(inFrisian);
    expect(speakIn('fy')(INITIAL_STATE)).toBe(INITIAL_STATE);
  });

  it.each(['de', 'nl', ''])('is told in that of the page when its file has not %s', (language) => {
    expect(speakIn(language)(shown)).toBe(shown);
    expect(speakIn(language)(inFrisian).graph).toBe(graph);
  });

  it('is asked for beside the language of the page, whose choice takes it back', () => {
    const asked = setLanguage('en', 'fy')(shown).request;
    expect(asked).toMatchObject({ lang: 'en', words: 'fy' });
    expect(plainIn(asked)).toEqual({ ...PLAIN_REQUEST, lang: 'en', words: 'fy' });
    expect(setLanguage('nl')({ ...shown, request: asked }).request.words).toBeNull();
  });

  it('may be asked for of a file that has it, however it is told, and of no other', () => {
    for (const state of [shown, inFrisian]) {
      expect(replay({ ...PLAIN_REQUEST, words: 'fy' }, [])(state).request.words).toBe('fy');
      const refused = replay({ ...PLAIN_REQUEST, words: 'de' }, [])(state);
      expect(refused.request.words).toBeNull();
      expect(refused.notices.map(({ subject }) => subject)).toEqual(['words']);
    }
  });
});
