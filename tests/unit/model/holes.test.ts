import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { faultSentence } from '../../../src/i18n/fault-sentence.ts';
import { layOutPlainly } from '../../../src/layout/lay-out.ts';
import { layoutShapeOf } from '../../../src/layout/layout-shape-of.ts';
import { decodeText } from '../../../src/model/decode-text.ts';
import { type ParseResult, parseGraph } from '../../../src/model/parse.ts';
import type { FaultCode } from '../../../src/model/report.ts';
import { relationSentence } from '../../../src/model/sentences.ts';
import { viewContent } from '../../../src/model/view-content.ts';
import { perspectiveOf } from '../../../src/perspective/perspective-of.ts';
import { PLAIN_REQUEST } from '../../../src/perspective/request.ts';

const FOLDER = join(import.meta.dirname, '../../fixtures/holes');

/** What each is refused for; `null`: it is let in, and is as harmless as any other file. */
const REFUSED_FOR: Readonly<Record<string, FaultCode | null>> = {
  'bidi-isolate-left-open': 'bidi-control',
  'bidi-name': 'bidi-control',
  'bidi-unknown-key': 'bidi-control',
  'blank-name': 'blank',
  'data-link': 'not-a-link',
  'deep-nesting': 'too-deep',
  'deep-objects': 'too-deep',
  'endless-process': 'process-without-end',
  'enum-object': 'wrong-value',
  'half-a-letter': null,
  'ids-of-prototype': 'unknown-id',
  'invisible-id': 'lookalike-id',
  'key-given-twice': null,
  'length-of-an-object': 'not-a-language',
  'mermaid-label-sanitised-twice': null,
  'mermaid-label-script': null,
  'mermaid-style-injection': null,
  'number-too-large': 'wrong-type',
  'part-of-itself': 'part-of-loop',
  'prototype-key': null,
  'prototype-key-in-body': null,
  'replacement-pattern': null,
  'script-link': 'not-a-link',
  'script-link-in-disguise': 'not-a-link',
  'thousand-misshaped': 'wrong-type',
  'to-string-id': 'unknown-id',
};

const open = (name: string): ParseResult => {
  const decoded = decodeText(readFileSync(join(FOLDER, `${name}.json`)));
  return decoded.ok ? parseGraph(decoded.text) : { ok: false, faults: [decoded.fault] };
};

it('every hole has its outcome here, and its line in the list', () => {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.json'));
  const names = files.map((file) => file.replace('.json', ''));
  expect(Object.keys(REFUSED_FOR).sort()).toEqual(names.sort());
  const list = readFileSync(join(FOLDER, 'README.md'), 'utf8');
  for (const name of names) expect(list).toContain(name);
});

describe.each(Object.entries(REFUSED_FOR))('the hole %s', (name, code) => {
  it(code === null ? 'does no harm' : `is refused: ${code}`, () => {
    const parsed = open(name);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(Reflect.has({}, 'polluted')).toBe(false);
    if (!parsed.ok) {
      expect(parsed.faults.map((fault) => fault.code)).toContain(code);
      expect(parsed.faults.length).toBeLessThan(100);
      for (const fault of parsed.faults) expect(faultSentence(fault, 'nl')).not.toBe('');
      return;
    }
    expect(code).toBeNull();
    const { graph } = parsed;
    for (const view of graph.file.views) {
      layOutPlainly(layoutShapeOf(graph, viewContent(graph, view), 'nl'));
    }
    perspectiveOf(graph, PLAIN_REQUEST);
    for (const relation of graph.file.relations) {
      relationSentence(graph, relation, 'nl', 'forward');
    }
  });
});
