/**
 * `npm run fuzz -- --inputs N --seed S`: throws generated inputs at every gate. It tells its seed, so
 * that what was found can be found again, and the slowest input; it ends with 1 when anything got out.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { fuzz, GATES } from './fuzz.ts';

const FOUND = join(import.meta.dirname, 'found');
const MOST_SAVED = 50;
const NOTE_EVERY = 10_000;

const read = () => {
  try {
    const { values } = parseArgs({
      options: {
        inputs: { type: 'string', default: '10000' },
        seed: { type: 'string', default: String(Date.now() % 1_000_000_000) },
      },
    });
    return { inputs: Number(values.inputs), seed: Number(values.seed) };
  } catch {
    return { inputs: Number.NaN, seed: Number.NaN };
  }
};
const { inputs, seed } = read();
if (!Number.isInteger(inputs) || inputs < 1 || !Number.isInteger(seed)) {
  console.error('This command has two options: npm run fuzz -- --inputs 10000 --seed 1');
  process.exit(1);
}

console.log(`${inputs} inputs at ${GATES.length} gates, seed ${seed}`);
const started = performance.now();
const { slowest, failures } = fuzz(inputs, seed, GATES, (done) => {
  if (done % NOTE_EVERY === 0) console.log(`${done}, ${seconds()} s`);
});
function seconds(): number {
  return Math.round((performance.now() - started) / 1000);
}

console.log(`\n${inputs} inputs in ${seconds()} s, seed ${seed}, ${failures.length} got out`);
if (slowest) {
  const shown = fc.stringify(slowest.input).slice(0, 300);
  console.log(`slowest: ${slowest.ms.toFixed(1)} ms, ${slowest.gate}\n  ${shown}`);
}
if (failures.length > 0) mkdirSync(FOUND, { recursive: true });
for (const [number, { gate, what, input }] of failures.slice(0, MOST_SAVED).entries()) {
  const file = join(FOUND, `${seed}-${number}.txt`);
  writeFileSync(file, `${gate}\n${what}\n${fc.stringify(input)}\n`);
  console.error(`${gate}: ${what}\n  ${file}`);
}
process.exitCode = failures.length > 0 ? 1 : 0;
