import { describe, expect, it } from 'vitest';
import { outsideLink } from '../../../src/model/outside-link.ts';

describe('a link out of the map', () => {
  it.each([
    'https://example.org/a?b#c',
    'http://example.org',
    'HTTPS://EXAMPLE.ORG',
    'mailto:a@b.nl',
  ])('opens %s', (link) => {
    expect(outsideLink(link)).toBe(link);
  });

  it.each([
    undefined,
    '',
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'JavaScript:https://example.org',
    'data:text/html,<script>alert(1)</script>',
    'file:///etc/passwd',
    '../sources/talk.pdf',
    '//example.org',
    'https://',
    'https://example.org/ javascript:alert(1)',
  ])('does not open %s', (link) => {
    expect(outsideLink(link)).toBeNull();
  });
});
