import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fuzz, GATES } from '../fuzz/fuzz.ts';
import { gate } from '../fuzz/gate.ts';

/** Another one each day, and the same one all day: what fails can be tried again. */
const SEED = Math.floor(Date.now() / 86_400_000);
const INPUTS = 2_000;

describe('every gate', () => {
  it(`lets nothing out of ${INPUTS} inputs, seed ${SEED}`, () => {
    const { inputs, failures } = fuzz(INPUTS, SEED);
    expect(inputs).toBe(INPUTS);
    expect(
      failures.map(({ gate: name, what, input }) => `${name}: ${what}: ${fc.stringify(input)}`),
    ).toEqual([]);
  });

  it('has its turn within them', () => {
    expect(GATES.length * 100).toBeLessThanOrEqual(INPUTS);
  });
});

describe('fuzzing', () => {
  const throwing = gate({
    name: 'throws',
    inputs: fc.nat(),
    open: (number) => {
      if (number % 2 === 0) throw new TypeError('even');
    },
  });

  it('tells what got out, and finds it again with the same seed', () => {
    const { failures } = fuzz(200, 7, [throwing]);
    expect(failures.length).toBeGreaterThan(0);
    expect(failures[0]).toMatchObject({ gate: 'throws', what: 'TypeError: even' });
    const again = fuzz(200, 7, [throwing]).failures;
    expect(again.map(({ input }) => input)).toEqual(failures.map(({ input }) => input));
  });
});
