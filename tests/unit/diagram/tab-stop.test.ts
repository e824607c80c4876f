import { describe, expect, it } from 'vitest';
import { tabStopOf } from '../../../src/diagram/tab-stop.ts';

describe('tabStopOf', () => {
  it('leads to what is selected, until the focus was elsewhere', () => {
    expect(tabStopOf(null, 'chosen')).toBe('chosen');
    expect(tabStopOf({ id: 'walked-to', selected: 'chosen' }, 'chosen')).toBe('walked-to');
  });

  it('stays where the focus is when that is selected, and when nothing is any longer', () => {
    expect(tabStopOf({ id: 'clicked', selected: null }, 'clicked')).toBe('clicked');
    expect(tabStopOf({ id: 'clicked', selected: 'clicked' }, null)).toBe('clicked');
  });

  it('follows a selection that was made elsewhere', () => {
    expect(tabStopOf({ id: 'visited', selected: null }, 'found')).toBe('found');
  });

  it('leads nowhere in particular at first', () => {
    expect(tabStopOf(null, null)).toBeNull();
  });
});
