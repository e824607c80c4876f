import { afterEach, describe, expect, it, vi } from 'vitest';
import { digestOf } from '../../../src/model/digest.ts';
import { escapeHtml } from '../../../src/model/escape-html.ts';
import { name, text } from '../../../src/model/format-values.ts';

it('a text in HTML has no sign that HTML reads, and each of them once', () => {
  expect(escapeHtml('<a href="x">R&D</a> &lt;')).toBe(
    '&lt;a href=&quot;x&quot;&gt;R&amp;D&lt;/a&gt; &amp;lt;',
  );
});

describe('the digest of a text', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('is its SHA-256', async () => {
    expect(await digestOf('')).toBe('47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=');
    expect(await digestOf('raad')).not.toBe(await digestOf('raad '));
  });

  it('is none where the platform has none', async () => {
    vi.stubGlobal('crypto', {});
    expect(await digestOf('raad')).toBeNull();
  });
});

describe('a text of a file in several languages', () => {
  it.each([name, text])('has at least one', (schema) => {
    expect(schema.safeParse({}).success).toBe(false);
    expect(schema.safeParse({ fy: 'rie' }).success).toBe(true);
  });
});
