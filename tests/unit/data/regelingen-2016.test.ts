import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseGraph } from '../../../src/model/parse.ts';
import { LANGUAGES } from '../../../src/model/text.ts';

const text = readFileSync(new URL('../../../data/regelingen-2016.json', import.meta.url), 'utf8');
const parsed = parseGraph(text);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults, null, 2));
const { file } = parsed.graph;

const idsIn = (lane: string): readonly string[] =>
  file.bodies.filter((body) => body.lane === lane).map(({ id }) => id);
const NINE = idsIn('negen');
const ARRANGEMENTS = idsIn('regelingen');
const satIn = (member: string): readonly string[] =>
  file.memberships.flatMap((seat) => (seat.member === member ? [seat.body] : []));
const membersOf = (body: string): readonly string[] =>
  file.memberships.flatMap((seat) => (seat.body === body && seat.member ? [seat.member] : []));
const nineIn = (body: string): number =>
  membersOf(body).filter((member) => NINE.includes(member)).length;

const GGD = 'gemeentelijke-gezondheidsdienst-noord-en-oost-gelderland';
const ALONE = ARRANGEMENTS.filter((body) => nineIn(body) === 1);

/** What the scenes of the story count, in the order in which they say it. */
const COUNTED: Readonly<Record<string, readonly number[]>> = {
  opening: [ARRANGEMENTS.length],
  ermelo: [satIn('ermelo').length, ARRANGEMENTS.length],
  harderwijk: [satIn('harderwijk').length],
  zeewolde: [satIn('zeewolde').length],
  heerde: [satIn('heerde').length],
  grootste: [membersOf(GGD).length, nineIn(GGD)],
  alleen: [ALONE.length, ARRANGEMENTS.length],
};

const [story] = file.stories;
const sceneOf = (id: string) => {
  const scene = story?.scenes.find((found) => found.id === id);
  if (!scene) throw new Error(`No scene ${id}`);
  return scene;
};

describe('the story that counts the arrangements', () => {
  it.each(Object.entries(COUNTED))('says in %s what the list holds', (id, counted) => {
    const { caption } = sceneOf(id);
    for (const language of LANGUAGES) {
      const words = caption?.[language] ?? '';
      const numbers = (words.match(/\b\d{1,2}\b/gu) ?? []).map(Number);
      expect(numbers, words).toEqual(counted);
    }
  });

  it('calls the most the most, and the same the same', () => {
    const most = Math.max(...NINE.map((member) => satIn(member).length));
    expect(NINE.filter((member) => satIn(member).length === most)).toEqual(['zeewolde']);
    expect([...satIn('harderwijk')].sort()).toEqual([...satIn('ermelo')].sort());
  });

  it('lights the arrangements in which one of the nine sits, and no others', () => {
    const { light } = sceneOf('alleen');
    expect([light].flat(2).sort()).toEqual([...ALONE].sort());
  });
});
