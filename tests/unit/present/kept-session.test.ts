import { afterEach, describe, expect, it, vi } from 'vitest';
import { keepSession, keptSession } from '../../../src/present/kept-session.ts';
import { newSessionId } from '../../../src/present/new-session-id.ts';

const stored = (text: string | null) => {
  const items = new Map(text === null ? [] : [['bestuurskaart:session', text]]);
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => items.set(key, value),
    removeItem: (key: string) => items.delete(key),
  });
};
afterEach(() => {
  vi.unstubAllGlobals();
});

const session = { id: newSessionId(), timer: { before: 5_000, since: null } };

describe('the session that a tab takes part in', () => {
  it('is kept, and forgotten', () => {
    stored(null);
    expect(keptSession()).toBeNull();
    keepSession(session);
    expect(keptSession()).toEqual(session);
    keepSession(null);
    expect(keptSession()).toBeNull();
  });

  it.each([
    'not json',
    '{}',
    JSON.stringify({ ...session, id: '../../x' }),
    JSON.stringify({ ...session, timer: { before: 'long', since: null } }),
  ])('is none when %s is found', (text) => {
    stored(text);
    expect(keptSession()).toBeNull();
  });

  it('is none where nothing may be kept, and nothing breaks', () => {
    vi.stubGlobal('sessionStorage', {
      getItem: () => {
        throw new Error('SecurityError');
      },
      setItem: () => {
        throw new Error('QuotaExceededError');
      },
    });
    keepSession(session);
    expect(keptSession()).toBeNull();
  });
});
