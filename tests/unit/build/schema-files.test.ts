import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { schemaFiles } from '../../../src/build/schema-files.ts';

describe('the schemas', () => {
  // `$schema` in a file of `data/` leads an editor to them in a clone too: `-u` writes them anew.
  it.each(Object.entries(schemaFiles()))(
    'stand in the project as they are published: %s',
    async (file, text) => {
      await expect(text).toMatchFileSnapshot(`../../../${file}`);
    },
  );

  it('are where the files in data say', () => {
    const { $schema } = JSON.parse(readFileSync('data/noord-veluwe.json', 'utf8'));
    expect(Object.keys(schemaFiles())).toContain(
      new URL($schema, 'https://x/data/').pathname.slice(1),
    );
  });
});
