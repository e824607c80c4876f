import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { shoot } from './support/browser.ts';
import { openVisits } from './support/open-visits.ts';

/** The graph of Noord-Veluwe as if its source gave each step two to three weeks. */
const withDurations = () => {
  const file = JSON.parse(
    readFileSync(new URL('../../data/noord-veluwe.json', import.meta.url), 'utf8'),
  );
  for (const step of file.processes[0].steps) step.days = { min: 14, max: 21 };
  return JSON.stringify(file);
};

const { visit } = openVisits({
  '/data/durations.json': { body: withDurations() },
  '/data/durations.layouts.nl.wide.json': { body: '{}' },
});
const VIEW = '?view=besluitvorming';

describe('the lead time', () => {
  it('is shown where the file gives durations, with the weeks of the council as a calendar', async () => {
    const page = await visit(`${VIEW}&graph=durations&step=4`);
    const ruler = page.getByRole('region', { name: 'Doorlooptijd' });
    await ruler.getByLabel('Begint op').fill('2026-01-05');
    expect(await ruler.getByRole('status').innerText()).toContain('als de keuze die kant op gaat');
    await page.locator('[data-choice="zonder-impact"]').click();
    // Five steps of two to three weeks before it, from Monday of week 2, and it takes as long itself.
    const told = await ruler.getByRole('status').innerText();
    expect(told).toContain('vanaf week 12 (16 maart 2026)');
    expect(told).not.toContain('als de keuze');
    await shoot(page, 'lead-time-1440-light');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      ruler.getByRole('button', { name: 'Zet in agenda' }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/\.ics$/);
    const text = readFileSync(await file.path(), 'utf8');
    expect(text).toContain('BEGIN:VEVENT');
    expect(text).toContain('DTSTART;VALUE=DATE:20260316');
  });

  it('is not shown where it gives none', async () => {
    const page = await visit(`${VIEW}&step=4`);
    expect(await page.getByRole('region', { name: 'Doorlooptijd' }).count()).toBe(0);
  });
});
