import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MESSAGES_NL } from '../../../src/i18n/messages.nl.ts';
import { messagesApartIn } from '../../../src/i18n/messages-apart.ts';
import { parseGraph } from '../../../src/model/parse.ts';
import { perspectiveOf } from '../../../src/perspective/perspective-of.ts';
import { provenanceAs } from '../../../src/perspective/provenance-as.ts';
import { PLAIN_REQUEST } from '../../../src/perspective/request.ts';
import { atScene } from '../../../src/perspective/shown-scene.ts';
import { saidIn } from '../../../src/present/said-in.ts';
import { sceneOrigin } from '../../../src/present/scene-origin.ts';

const parsed = parseGraph(
  readFileSync(new URL('../../../data/noord-veluwe.json', import.meta.url), 'utf8'),
);
if (!parsed.ok) throw new Error('The graph of Noord-Veluwe is not valid');
const { graph } = parsed;
const [story] = graph.file.stories;
if (story === undefined) throw new Error('It has a talk');

const originOf = (scene: (typeof story.scenes)[number]) => {
  const request = atScene(graph, PLAIN_REQUEST, story, scene);
  const perspective = perspectiveOf(graph, request);
  const { scene: shown } = perspective;
  if (shown === null) throw new Error('It shows its scene');
  const provenance = provenanceAs(graph, perspective, request);
  const said = saidIn(graph, shown, MESSAGES_NL, 'nl');
  const origin = sceneOrigin(graph, shown, provenance, MESSAGES_NL, messagesApartIn('nl'), 'nl');
  return { said, origin };
};

describe('where a scene comes from', () => {
  it('is told of its words and its picture, in every scene', () => {
    const told = story.scenes.map(originOf);
    for (const { said, origin } of told) {
      expect(origin[0]).toContain('18 januari 2012');
      if (said !== null) expect(origin[1]).toContain(said);
    }
    expect(told.filter(({ said }) => said?.startsWith('stelling')).length).toBeGreaterThan(0);
  });
});
