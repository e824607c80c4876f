import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { sealOf } from '../../../src/build/laid-out-before.ts';
import { layOutFolder } from '../../../src/build/lay-out-folder.ts';
import { progressLine } from '../../../src/build/progress-line.ts';
import { smallGraph } from '../../fixtures/small-graph.ts';

const graph = { name: 'klein', text: 'klein', graph: smallGraph() };
const nothing = () => null;
const quiet = () => {};

describe('what was laid out before', () => {
  it('is taken as it is where graph and placements are those that belong together', async () => {
    const first = await layOutFolder([graph], {}, nothing, quiet);
    const [file = '', made = ''] = [...first.files][0] ?? [];
    const marked = `${made} `;
    const textIn = (asked: string) => (asked === file ? marked : (first.files.get(asked) ?? null));
    const laidOutFrom = async (text: string) => {
      const again = await layOutFolder([{ ...graph, text }], first.seals, textIn, quiet);
      return again.files.get(file);
    };
    // Changed, or of an older version: the seal does not fit.
    expect(await laidOutFrom('klein')).toBe(made);
    const sealed = { ...first.seals, [file]: sealOf('klein', marked) };
    const kept = await layOutFolder([graph], sealed, textIn, quiet);
    expect(kept.files.get(file)).toBe(marked);
    const other = await layOutFolder([{ ...graph, text: 'anders' }], sealed, textIn, quiet);
    expect(other.files.get(file)).toBe(made);
    expect(other.seals[file]).not.toBe(sealed[file]);
  });

  it('is counted while it is made', async () => {
    const told: string[] = [];
    await layOutFolder([graph], {}, nothing, (done, all) => told.push(`${done}/${all}`));
    expect(told).toEqual(['0/6', '1/6', '2/6', '3/6', '4/6', '5/6']);
  });
});

describe('how far a command is', () => {
  const written = (isTTY: boolean) => {
    const stream = Object.assign(new PassThrough(), { isTTY });
    const line = progressLine(stream);
    line.tell('1 of 2');
    line.tell('2 of 2');
    line.end();
    return String(stream.read() ?? '');
  };

  it('is one line in a terminal, gone at the end, and nothing in a log', () => {
    expect(written(true)).toContain('1 of 2\u001b[2K\u001b[1G2 of 2\u001b[2K\u001b[1G');
    expect(written(true)).not.toContain('\n');
    expect(written(false)).toBe('');
  });
});
