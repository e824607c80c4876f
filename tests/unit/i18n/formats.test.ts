import { beforeAll, describe, expect, it } from 'vitest';
import { dateOf } from '../../../src/i18n/date-of.ts';
import { listOf } from '../../../src/i18n/list-of.ts';
import { fetchMessages } from '../../../src/i18n/messages.ts';
import { LANGUAGES } from '../../../src/model/text.ts';

/** The browser's own answers, which cost too much on a page that starts. */
const LOCALES = { nl: 'nl', en: 'en-US' } as const;

beforeAll(() => fetchMessages('en'));

describe.each(LANGUAGES)('in %s', (language) => {
  it.each([[[]], [['a']], [['a', 'b']], [['a', 'b', 'c', 'd']]])(
    'lists %j as people do',
    (items) => {
      const expected = new Intl.ListFormat(LOCALES[language]).format(items);
      expect(listOf(items, language)).toBe(expected);
    },
  );

  it.each(Array.from({ length: 12 }, (_, index) => index))('names month %i', (month) => {
    const day = new Date(Date.UTC(2012, month, 8));
    const written = dateOf(day.toISOString().slice(0, 10), language);
    const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'nl', {
      dateStyle: 'long',
      timeZone: 'UTC',
    });
    expect(written).toBe(format.format(day));
  });
});
