import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { STATEMENTS } from '../../../src/share/snippets.ts';

const ROOT = join(import.meta.dirname, '../../..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** WCAG 2.2, levels A and AA; 4.1.1 is no longer one of them. */
const CRITERIA =
  '1.1.1 1.2.1 1.2.2 1.2.3 1.2.4 1.2.5 1.3.1 1.3.2 1.3.3 1.3.4 1.3.5 1.4.1 1.4.2 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.4.5 2.4.6 2.4.7 2.4.11 2.5.1 2.5.2 2.5.3 2.5.4 2.5.7 2.5.8 3.1.1 3.1.2 3.2.1 3.2.2 3.2.3 3.2.4 3.2.6 3.3.1 3.3.2 3.3.3 3.3.4 3.3.7 3.3.8 4.1.2 4.1.3'.split(
    ' ',
  );

describe('the evaluation of accessibility', () => {
  const rows = [
    ...read('public/docs/accessibility.md').matchAll(/^\| (\d[\d.]+) \| (A+) \|.*\| (.+) \|$/gm),
  ];

  it('has every criterion once', () => {
    expect(rows.map(([, criterion]) => criterion)).toEqual(CRITERIA);
  });

  it.each(rows.map(([, criterion, , by]) => [criterion, by ?? '']))(
    'says what holds %s',
    (_, by) => {
      const files = [...by.matchAll(/`([^`]+)`/g)].map(([, file]) => file ?? '');
      for (const file of files) expect(existsSync(join(ROOT, 'tests', file)), file).toBe(true);
      expect(files.length > 0 || /none needed|not tested|by (?:eye|reading)/.test(by)).toBe(true);
      // Who looked says when: it is not so for ever.
      for (const [looked] of by.matchAll(/by (?:eye|reading)[^;|]*/g))
        expect(looked).toMatch(/, on \d{4}-\d\d-\d\d$/);
    },
  );
});

describe('what a webmaster takes over', () => {
  it('is said in the same words in the map and beside it', () => {
    const told = read('public/docs/on-your-site.md').replace(/\n(?:> )?/g, ' ');
    for (const { nl, en } of Object.values(STATEMENTS)) {
      expect(told).toContain(nl);
      expect(told).toContain(en);
    }
  });
});

describe('publiccode.yml', () => {
  const described = parse(read('publiccode.yml'));
  const { version, license } = JSON.parse(read('package.json'));

  it('has what version 0.4 of its standard asks for', () => {
    expect(described).toMatchObject({
      publiccodeYmlVersion: expect.stringMatching(/^0\.4(?:\.\d+)?$/),
      name: expect.any(String),
      platforms: expect.arrayContaining(['web']),
      developmentStatus: expect.stringMatching(/^(?:concept|development|beta|stable|obsolete)$/),
      softwareType: 'standalone/web',
      maintenance: {
        type: expect.stringMatching(/^(?:internal|contract|community|none)$/),
        contacts: expect.arrayContaining([expect.objectContaining({ name: expect.any(String) })]),
      },
      localisation: { localisationReady: true, availableLanguages: ['nl', 'en'] },
    });
    for (const { shortDescription, longDescription, features } of Object.values<{
      shortDescription: string;
      longDescription: string;
      features: string[];
    }>(described.description)) {
      expect(shortDescription.length).toBeLessThanOrEqual(150);
      expect(longDescription.length).toBeGreaterThanOrEqual(150);
      expect(longDescription.length).toBeLessThanOrEqual(10_000);
      expect(features.length).toBeGreaterThan(0);
    }
  });

  it('is of this version, day and licence', () => {
    expect(described.softwareVersion).toBe(version);
    expect(described.legal.license).toBe(license);
    expect(described.releaseDate).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
});
