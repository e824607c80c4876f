import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { layOutPlainly } from '../../../src/layout/lay-out.ts';
import { layoutShapeOf } from '../../../src/layout/layout-shape-of.ts';
import { placesIn } from '../../../src/layout/placement.ts';
import { graphJsonSchema } from '../../../src/model/json-schema.ts';
import { reviewGraph } from '../../../src/model/review.ts';
import { viewContent } from '../../../src/model/view-content.ts';
import { perspectiveOf } from '../../../src/perspective/perspective-of.ts';
import { PLAIN_REQUEST } from '../../../src/perspective/request.ts';

const DOCS = fileURLToPath(new URL('../../../public/docs/', import.meta.url));
const EXAMPLES = readdirSync(`${DOCS}examples`).sort();

const read = (text: string) => {
  const parsed = reviewGraph(text, '2026-06-01');
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults, null, 2));
  return parsed;
};

/** Every view of a file is told in both languages and drawn, with all that it asks for. */
const draw = (text: string) => {
  const { graph } = read(text);
  for (const view of graph.file.views) {
    const content = viewContent(graph, view);
    for (const lang of ['nl', 'en'] as const) {
      const placement = layOutPlainly(layoutShapeOf(graph, content, lang));
      const drawn = [...placesIn(placement)].map(([id]) => id);
      for (const { id } of content.bodies) expect(drawn).toContain(id);
      const shown = perspectiveOf(graph, { ...PLAIN_REQUEST, view: view.id, lang });
      for (const { sentence } of shown?.relations ?? []) expect(sentence).not.toMatch(/[{}|]/);
    }
  }
};

describe('the example maps', () => {
  it('are three', () => {
    expect(EXAMPLES).toHaveLength(3);
  });

  it.each(EXAMPLES)('%s has no fault, and is drawn', (name) => {
    const text = readFileSync(`${DOCS}examples/${name}`, 'utf8');
    const parsed = read(text);
    const told = [...parsed.warnings, ...parsed.omissions].map(({ code }) => code);
    expect(told.filter((code) => code !== 'no-council')).toEqual([]);
    draw(text);
  });
});

describe('the reference', () => {
  const text = readFileSync(`${DOCS}graph-file.md`, 'utf8');
  const blocks = [...text.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json = '']) => json);
  const smallest: object = JSON.parse(blocks[0] ?? '{}');

  it('begins with the smallest file', () => {
    expect(Object.keys(smallest)).toEqual(['format', 'meta', 'bodies', 'relations']);
  });

  it.each(blocks)('has example %# that is read and drawn', (block) => {
    draw(JSON.stringify({ ...smallest, ...JSON.parse(block) }));
  });
});

describe('the JSON Schema', () => {
  it('says of every field what it means', () => {
    const silent: string[] = [];
    const visit = (schema: unknown, path: string): void => {
      if (typeof schema !== 'object' || schema === null) return;
      for (const [key, value] of Object.entries(schema)) {
        if (key !== 'properties') {
          visit(value, path);
          continue;
        }
        for (const [name, field] of Object.entries(Object(value))) {
          if (typeof Reflect.get(Object(field), 'description') !== 'string') {
            silent.push(`${path}.${name}`);
          }
          visit(field, `${path}.${name}`);
        }
      }
    };
    visit(graphJsonSchema(), '$');
    expect(silent).toEqual([]);
  });
});
