import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { withoutUnusedParts } from '../../../src/build/slim-flow-styles-plugin.ts';

const base = readFileSync(
  createRequire(import.meta.url).resolve('@xyflow/react/dist/base.css'),
  'utf8',
);
const selectorsOf = (css: string) =>
  [...css.replaceAll(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{}]+)\{/g)].map(([, selector]) =>
    selector?.trim(),
  );

describe("React Flow's styles", () => {
  it('are left without those of its edges, handles and tools', () => {
    const kept = withoutUnusedParts(base);
    const unused = /^\.react-flow__(?:minimap|resize|handle|panel|edge(?!s|label))/;
    expect(selectorsOf(kept).filter((selector) => unused.test(selector ?? ''))).toEqual([]);
    expect(kept.length).toBeLessThan(base.length / 2);
  });

  it('keep those of the canvas and its nodes, as they were', () => {
    const kept = selectorsOf(withoutUnusedParts(base));
    for (const part of [
      '',
      '__container',
      '__pane',
      '__viewport',
      '__nodes',
      '__node',
      '__edges',
    ]) {
      expect(kept.some((selector) => selector?.includes(`.react-flow${part}`))).toBe(true);
    }
    expect(selectorsOf(base)).toEqual(expect.arrayContaining(kept));
  });
});
