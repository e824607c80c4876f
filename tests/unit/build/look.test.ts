import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lookProperties, withLook } from '../../../src/build/look-plugin.ts';

const SHEETS = [
  'src/diagram/body-node.module.css',
  'src/diagram/lane-node.module.css',
  'src/diagram/relation-line.module.css',
  'src/process/swimlane.module.css',
  'src/still/still-picture.module.css',
] as const;

/** None, all and whole are no look, nor is how long a change takes, or how large a swimlane picture is printed. */
const OTHER = /\s*(?:transition:[^;]*|zoom: [\d.]+);/g;
const NUMBER =
  /(?<![\w-])\d*\.?\d+(?:px|rem|em)\b|(?:opacity|weight|width|dasharray):\s*(?!(?:[01]|100%);)[\d.]+/g;

describe('what a stylesheet says of how things look', () => {
  it.each(SHEETS)('%s has no number of its own', (file) => {
    const css = readFileSync(file, 'utf8').replaceAll(OTHER, '');
    expect(css.match(NUMBER) ?? []).toEqual([]);
  });

  it.each(SHEETS)('%s names what there is', (file) => {
    expect(withLook(readFileSync(file, 'utf8'))).not.toContain('--look-');
  });

  it('is written with its unit, where it has one', () => {
    const properties = lookProperties();
    expect(properties.get('seat-size')).toBe('15px');
    expect(properties.get('card-name-font-weight')).toBe('650');
    expect(properties.get('box-opacity')).toBe('0.65');
    expect(withLook('a{width:calc(-1 * var(--look-seat-out))}')).toBe('a{width:calc(-1 * 7px)}');
  });

  it('is refused when the look has it not', () => {
    expect(() => withLook('a{width:var(--look-nothing)}')).toThrow('--look-nothing');
  });
});
