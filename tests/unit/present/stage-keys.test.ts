import { describe, expect, it } from 'vitest';
import { actionOf, type Focused, type KeyPress } from '../../../src/present/stage-keys.ts';

const press = (key: string, change: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: /^\d$/.test(key) ? `Digit${key}` : '',
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  repeat: false,
  ...change,
});
const onStage = (key: string, change: Partial<KeyPress> = {}) =>
  actionOf(press(key, change), 'stage');

describe('a key on the stage', () => {
  it.each([
    ['next', ['PageDown', 'ArrowRight', 'ArrowDown', ' ', 'Enter']],
    ['previous', ['PageUp', 'ArrowLeft', 'ArrowUp']],
    ['first', ['Home']],
    ['last', ['End']],
    ['black', ['b', 'B', '.']],
    ['jump', ['g', 'G']],
    ['overview', ['o', 'O']],
    ['full-screen', ['f', 'F']],
    ['fill-screen', ['F5']],
    ['return', ['Backspace', 't']],
    ['spotlight', ['s', 'L']],
    ['pause', ['a']],
    ['close', ['Escape']],
    ['stop', ['q']],
    ['agree', ['1']],
    ['disagree', ['2']],
    ['clear-hands', ['0']],
  ] as const)('means %s', (action, keys) => {
    for (const key of keys) expect(onStage(key), key).toBe(action);
  });

  it('takes a hand back with Shift, whatever sign the keyboard makes of it', () => {
    expect(onStage('!', { code: 'Digit1', shiftKey: true })).toBe('agree-less');
    expect(onStage('"', { code: 'Digit2', shiftKey: true })).toBe('disagree-less');
    expect(onStage('1', { code: 'Numpad1' })).toBe('agree');
  });

  it('goes back with Shift and space', () => {
    expect(onStage(' ', { shiftKey: true })).toBe('previous');
  });

  it('is left to the browser with Ctrl, Alt or Cmd, and when the map has it', () => {
    for (const modifier of ['ctrlKey', 'altKey', 'metaKey'] as const)
      expect(onStage('f', { [modifier]: true })).toBeNull();
    for (const key of ['/', '?', 'x', 'Tab', '3']) expect(onStage(key)).toBeNull();
  });

  it('does not rush through the scenes while it is held down, but counts on', () => {
    expect(onStage('PageDown', { repeat: true })).toBeNull();
    expect(onStage('b', { repeat: true })).toBeNull();
    expect(onStage('1', { repeat: true })).toBe('agree');
    expect(onStage('+', { repeat: true })).toBe('larger');
  });
});

describe('a key on something that has keys of its own', () => {
  const on = (focused: Focused) => (key: string) => actionOf(press(key), focused);

  it('is its own where text is typed', () => {
    for (const key of ['b', ' ', 'Home', 'PageDown', 'Escape']) expect(on('text')(key)).toBeNull();
  });

  it('presses a button with space and Enter, and a clicker still goes on', () => {
    expect([' ', 'Enter'].map(on('control'))).toEqual([null, null]);
    expect(['PageDown', 'ArrowRight', 'b'].map(on('control'))).toEqual(['next', 'next', 'black']);
  });

  it('walks the diagram with arrows, and a clicker still goes on', () => {
    expect(['ArrowRight', 'ArrowUp', 'Enter'].map(on('body'))).toEqual([null, null, null]);
    expect(['PageDown', 'Escape'].map(on('body'))).toEqual(['next', 'close']);
  });
});
