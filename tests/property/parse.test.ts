import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultSentence } from '../../src/i18n/fault-sentence.ts';
import { parseGraph } from '../../src/model/parse.ts';

const text = readFileSync(new URL('../../data/noord-veluwe.json', import.meta.url), 'utf8');

/** Every place in a JSON value, as a path of keys. */
const placesOf = (
  value: unknown,
  path: readonly (string | number)[] = [],
): (string | number)[][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => {
        const step = Array.isArray(value) ? Number(key) : key;
        return [[...path, step], ...placesOf(inner, [...path, step])];
      })
    : [];

const PLACES = placesOf(JSON.parse(text));

const withValueAt = (path: readonly (string | number)[], value: unknown): string => {
  const file: unknown = JSON.parse(text);
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((found, key) => Reflect.get(Object(found), key), file);
  Reflect.set(Object(parent), path.at(-1) ?? '', value);
  return JSON.stringify(file);
};

const NASTY = [null, '', '__proto__', 'constructor', -1, 1e308, [], {}, true, 'x'.repeat(3000)];

/** Our own placeholders; a value from the file may look like any other. */
const UNFILLED = /\{(?:found|expected|limit|place|collection|first|body|source|suggestion)\}/;

describe('reading a graph file', () => {
  it('never throws on any text, and always says something of what it refuses', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (anything) => {
        const parsed = parseGraph(anything);
        expect(parsed.ok).toBe(false);
        if (!parsed.ok) expect(parsed.faults.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });

  it('never throws on a valid file with one value changed; each fault is a sentence with a path', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...PLACES),
        fc.oneof(fc.constantFrom(...NASTY), fc.jsonValue()),
        (path, value) => {
          const parsed = parseGraph(withValueAt(path, value));
          for (const fault of parsed.ok ? parsed.warnings : parsed.faults) {
            expect(fault.subject).toMatch(/^\$/);
            for (const language of ['nl', 'en'] as const) {
              expect(faultSentence(fault, language)).not.toMatch(UNFILLED);
            }
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  it('refuses nesting that would break a stack', () => {
    const deep = parseGraph('['.repeat(100_000));
    expect(deep).toMatchObject({ ok: false, faults: [{ code: 'too-deep' }] });
  });

  it('reads a file with a byte order mark', () => {
    expect(parseGraph(`\ufeff${text}`).ok).toBe(true);
  });
});
