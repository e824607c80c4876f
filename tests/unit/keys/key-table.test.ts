import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { KEYS } from '../../../src/keys/key-table.ts';
import { EVERYWHERE, ON_THE_MAP, ON_THE_STAGE } from '../../../src/keys/told-keys.ts';

type Room = keyof typeof KEYS;

/** Rooms whose keys are listened to at the same time, those that are asked first before the others. */
const TOGETHER: readonly (readonly Room[])[] = [
  ['diagram', 'process', 'questions', 'map', 'page'],
  ['stage', 'page'],
  ['typed'],
  ['clicker'],
  ['search'],
  ['overview'],
];

describe('the table of keys', () => {
  it('names every key once for who listens at the same time, unless the focus tells which is meant', () => {
    for (const rooms of TOGETHER) {
      const seen = new Map<string, Set<string>>();
      for (const { keys, when } of rooms.flatMap((room) => KEYS[room].map((row) => row))) {
        for (const key of keys) {
          const others = seen.get(key) ?? new Set();
          expect(others.has(when), `${rooms.join(', ')}: ${key} ${when}`).toBe(false);
          const isOfBody = when === 'on-body';
          const clashes = [...others].filter((other) => isOfBody === (other === 'on-body'));
          expect(clashes, `${rooms.join(', ')}: ${key}`).toEqual([]);
          seen.set(key, others.add(when));
        }
      }
    }
    expect(new Set(TOGETHER.flat())).toEqual(new Set(Object.keys(KEYS)));
  });

  it('is told whole: every row with words is in the dialog and in the documentation', () => {
    const told = [...EVERYWHERE, ...ON_THE_MAP].map(({ label }): string => label);
    const toldOnStage = ON_THE_STAGE.map(({ label }): string => label);
    for (const room of Object.keys(KEYS) as Room[]) {
      for (const { label } of KEYS[room]) {
        if (label !== null) expect(room === 'stage' ? toldOnStage : told).toContain(label);
      }
    }
  });

  it('holds the rows of every file that has some', () => {
    const folder = fileURLToPath(new URL('../../../src/keys/', import.meta.url));
    const table = readFileSync(`${folder}key-table.ts`, 'utf8');
    const tables = readdirSync(folder)
      .filter((file) => file !== 'key-table.ts')
      .flatMap((file) => [
        ...readFileSync(`${folder}${file}`, 'utf8').matchAll(/^export const (\w+_KEYS)\b/gm),
      ])
      .map(([, name = '']) => name);
    expect(tables.length).toBe(Object.keys(KEYS).length);
    for (const name of tables) expect(table).toContain(`: ${name},`);
  });
});
