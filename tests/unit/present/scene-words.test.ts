import { describe, expect, it } from 'vitest';
import { messagesIn } from '../../../src/i18n/messages.ts';
import { type Graph, indexGraph } from '../../../src/model/graph.ts';
import type { Remark, Scene } from '../../../src/model/schema.ts';
import { perspectiveOf } from '../../../src/perspective/perspective-of.ts';
import { PLAIN_REQUEST } from '../../../src/perspective/request.ts';
import { spelledOut } from '../../../src/perspective/shown-scene.ts';
import { sceneWords } from '../../../src/present/scene-words.ts';
import { smallGraphFile } from '../../fixtures/small-graph.ts';

const same = (text: string) => ({ nl: text, en: text });

const wordsIn = (graph: Graph, scene: string) => {
  const request = spelledOut(graph, { ...PLAIN_REQUEST, story: 'tour', scene });
  const { scene: shown, process } = perspectiveOf(graph, request);
  if (shown === null) throw new Error(`No scene ${scene}`);
  return sceneWords(shown, process?.current ?? null, messagesIn('nl'), 'nl');
};

/** The small graph with another third scene. */
const withThird = (scene: Partial<Scene>, remark: Partial<Remark>): Graph => {
  const file = smallGraphFile();
  const stories = file.stories.map((story) => ({
    ...story,
    scenes: story.scenes.map((known) => (known.id === 'third' ? { ...known, ...scene } : known)),
  }));
  return indexGraph({
    ...file,
    stories,
    remarks: file.remarks.map((known) => ({ ...known, ...remark })),
  });
};

describe('the words of a scene', () => {
  it('are its title and its caption', () => {
    expect(wordsIn(withThird({}, {}), 'first')).toEqual({
      kicker: null,
      title: 'Een',
      lead: null,
      points: [],
      caption: 'Kijk.',
    });
  });

  it('name the step of the process', () => {
    expect(wordsIn(withThird({}, {}), 'second').kicker).toMatch(/^Stap /);
  });

  it('say the kind, the text and the points of a remark', () => {
    const graph = withThird({}, { text: same('Het kan beter.'), points: [same('Doe het.')] });
    expect(wordsIn(graph, 'third')).toEqual({
      kicker: 'Valkuil',
      title: 'Drie',
      lead: 'Het kan beter.',
      points: ['Doe het.'],
      caption: 'Pas op.',
    });
  });

  it('say nothing twice', () => {
    const graph = withThird(
      { title: same('Het is ondoorzichtig'), caption: same('Pak je rol.') },
      { text: same('Het is ondoorzichtig.'), points: [same('Pak je rol')] },
    );
    expect(wordsIn(graph, 'third')).toMatchObject({
      lead: null,
      points: ['Pak je rol'],
      caption: null,
    });
    expect(wordsIn(withThird({ title: same('Valkuil 1') }, {}), 'third').kicker).toBeNull();
  });
});
