import { describe, expect, it } from 'vitest';
import { actionOf, digitOf, type KeyPress } from '../../../src/keys/action-of.ts';
import { CLICKER_KEYS } from '../../../src/keys/clicker-keys.ts';
import type { Focus } from '../../../src/keys/focus.ts';
import { DIAGRAM_KEYS, MAP_KEYS, PAGE_KEYS, PROCESS_KEYS } from '../../../src/keys/map-keys.ts';
import { OVERVIEW_KEYS } from '../../../src/keys/overview-keys.ts';
import { STAGE_KEYS } from '../../../src/keys/stage-keys.ts';

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
  actionOf(STAGE_KEYS, press(key, change), 'nothing');

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
    ['white', ['w', ',']],
    ['pen', ['p']],
    ['console', ['v']],
    ['agree', ['e']],
    ['disagree', ['n']],
    ['abstain', ['h']],
    ['clear-hands', ['c']],
    ['undo-hands', ['u']],
  ] as const)('means %s', (action, keys) => {
    for (const key of keys) expect(onStage(key), key).toBe(action);
  });

  it('takes a hand back with Shift, and undoes it as everywhere', () => {
    expect(onStage('E', { shiftKey: true })).toBe('agree-less');
    expect(onStage('N', { shiftKey: true })).toBe('disagree-less');
    expect(onStage('z', { ctrlKey: true })).toBe('undo-hands');
  });

  it('counts no hand by a digit: it is the number of a scene, also without NumLock', () => {
    for (const digit of '0123456789') expect(onStage(digit)).toBe('digit');
    expect(onStage('&', { code: 'Digit1' })).toBe('digit');
    expect(onStage('1', { code: 'Numpad1' })).toBe('digit');
    expect(onStage('End', { code: 'Numpad1' })).toBe('digit');
    expect(onStage('PageDown', { code: 'Numpad3' })).toBe('digit');
    expect(onStage('PageDown', { code: 'PageDown' })).toBe('next');
  });

  it('goes back with Shift and space', () => {
    expect(onStage(' ', { shiftKey: true })).toBe('previous');
  });

  it('is left to the browser with Ctrl, Alt or Cmd, and when the map has it', () => {
    for (const modifier of ['ctrlKey', 'altKey', 'metaKey'] as const)
      expect(onStage('f', { [modifier]: true })).toBeNull();
    for (const key of ['/', '?', 'x', 'Tab']) expect(onStage(key)).toBeNull();
  });

  it('does not rush through the scenes while it is held down, but counts on', () => {
    expect(onStage('PageDown', { repeat: true })).toBeNull();
    expect(onStage('b', { repeat: true })).toBeNull();
    expect(onStage('e', { repeat: true })).toBe('agree');
    expect(onStage('+', { repeat: true })).toBe('larger');
  });
});

describe('a key on something that has keys of its own', () => {
  const on = (focus: Focus) => (key: string) => actionOf(STAGE_KEYS, press(key), focus);

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

describe('a key of the process', () => {
  const on = (focus: Focus) => (key: string) => actionOf(PROCESS_KEYS, press(key), focus);

  it('steps from anywhere when a clicker sends it, but in text', () => {
    for (const focus of ['nothing', 'body', 'control', 'process'] as const)
      expect(['PageDown', 'PageUp'].map(on(focus)), focus).toEqual(['next', 'previous']);
    expect(['PageDown', 'PageUp'].map(on('text'))).toEqual([null, null]);
  });

  it('steps with arrows at rest and in the process itself, and leaves them to everything else', () => {
    const keys = ['ArrowRight', 'ArrowLeft', 'Home', 'End'];
    const steps = ['next', 'previous', 'first', 'last'];
    for (const focus of ['nothing', 'process'] as const)
      expect(keys.map(on(focus)), focus).toEqual(steps);
    for (const focus of ['body', 'control', 'text'] as const)
      expect(keys.map(on(focus)), focus).toEqual([null, null, null, null]);
  });

  it('plays with space, but presses a button with it', () => {
    expect(on('nothing')(' ')).toBe('play');
    expect(on('process')(' ')).toBeNull();
  });

  it('steps on while it is held down', () => {
    expect(actionOf(PROCESS_KEYS, press('ArrowRight', { repeat: true }), 'nothing')).toBe('next');
  });
});

describe('a key of the map', () => {
  it('walks from body to body, and leaves Enter to the body', () => {
    expect(actionOf(DIAGRAM_KEYS, press('ArrowUp'), 'body')).toBe('up');
    expect(actionOf(DIAGRAM_KEYS, press('ArrowUp'), 'nothing')).toBeNull();
    expect(actionOf(DIAGRAM_KEYS, press('Enter'), 'body')).toBeNull();
  });

  it('searches with Ctrl or Cmd even from text, and with a sign of its own elsewhere', () => {
    for (const modifier of ['ctrlKey', 'metaKey'] as const)
      expect(actionOf(PAGE_KEYS, press('K', { [modifier]: true }), 'text')).toBe('search');
    expect(actionOf(PAGE_KEYS, press('k'), 'nothing')).toBeNull();
    expect(actionOf(PAGE_KEYS, press('/'), 'text')).toBeNull();
    // On a German keyboard, and on an American one.
    expect(actionOf(PAGE_KEYS, press('/', { code: 'Digit7', shiftKey: true }), 'nothing')).toBe(
      'search',
    );
    expect(actionOf(PAGE_KEYS, press('?', { shiftKey: true }), 'body')).toBe('shortcuts');
  });

  it('lets go with Escape, even from text', () => {
    expect(actionOf(MAP_KEYS, press('Escape'), 'text')).toBe('let-go');
  });
});

describe('a clicker under a dialog', () => {
  it('goes on, on and back, even where somebody types; letters stay with who types', () => {
    const on = (key: string, focus: Focus) => actionOf(CLICKER_KEYS, press(key), focus);
    for (const focus of ['text', 'control', 'nothing'] as const)
      expect(
        ['PageDown', 'PageUp', 'F5'].map((key) => on(key, focus)),
        focus,
      ).toEqual(['next', 'previous', 'fill-screen']);
    expect([on('b', 'nothing'), on('b', 'text')]).toEqual(['black', null]);
  });
});

describe('a digit in the overview', () => {
  it('is the one that is printed on the key', () => {
    expect(actionOf(OVERVIEW_KEYS, press('&', { code: 'Digit1' }), 'control')).toBe('digit');
    expect(digitOf({ code: 'Numpad4' })).toBe('4');
    expect(digitOf({ code: 'KeyA' })).toBeNull();
  });
});
