import type { BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPage, untilReady } from './support/browser.ts';
import { inSight } from './support/in-sight.ts';
import { openSite } from './support/open-site.ts';

type Language = 'nl' | 'en';

interface Asked {
  readonly kind: string;
  readonly question: Readonly<Record<Language, string>>;
  /** Where the answer is told, each of which must be in sight, and words of it. */
  readonly answer: readonly string[];
  readonly words: Readonly<Record<Language, string>>;
}

const sentence = (kind: string): readonly string[] => [
  `[data-answer="${kind}"] h2`,
  `[data-answer="${kind}"] > p`,
];

/** What a council member comes with. */
const EIGHT: readonly Asked[] = [
  {
    kind: 'advice',
    question: {
      nl: 'Wie adviseert het dagelijks bestuur?',
      en: 'Who advises the executive board?',
    },
    answer: sentence('advice'),
    words: { nl: 'adviseren het dagelijks bestuur', en: 'advise the executive board' },
  },
  {
    kind: 'decision',
    question: {
      nl: 'Wat besluit het algemeen bestuur?',
      en: 'What does the general board decide?',
    },
    answer: sentence('decision'),
    words: { nl: 'neemt het besluit', en: 'takes the decision' },
  },
  {
    kind: 'seats',
    question: { nl: 'Waar zit mijn gemeente?', en: 'Where does my municipality sit?' },
    answer: ['[data-lens="ermelo"] h2', '[data-lens="ermelo"] li'],
    words: { nl: 'Waar Ermelo zit', en: 'Where Ermelo sits' },
  },
  {
    kind: 'council',
    question: { nl: 'Wanneer kan de raad bijsturen?', en: 'When can the council change course?' },
    answer: sentence('council'),
    words: { nl: 'In stap 6', en: 'In step 6' },
  },
  {
    kind: 'lead',
    question: {
      nl: 'Wie leidt de transitie Jeugdzorg?',
      en: 'Who leads the youth care transition?',
    },
    answer: sentence('lead'),
    words: { nl: 'trekker-wethouder Jeugdzorg', en: 'leading alderman for youth care' },
  },
  {
    kind: 'route',
    question: {
      nl: 'Hoe komt een voorstel van het ambtelijk overleg bij de gemeenteraden?',
      en: 'How does a proposal of the officials’ meeting reach the municipal councils?',
    },
    answer: [1, 2, 3].map((place) => `[data-route] li:nth-child(${place})[data-told] button`),
    words: { nl: 'legt het voorstel voor', en: 'submits the proposal' },
  },
  {
    kind: 'inferred',
    question: { nl: 'Wat is afgeleid?', en: 'What is inferred?' },
    answer: sentence('inferred'),
    words: { nl: 'is 1 lijn afgeleid', en: '1 line is inferred' },
  },
  {
    kind: 'load',
    question: {
      nl: 'Hoeveel overleggen heeft een wethouder?',
      en: 'How many meetings has one alderman?',
    },
    answer: sentence('load'),
    words: {
      nl: 'wethouder in 3 organen (en trekker van 3)',
      en: 'alderman in 3 bodies (and leading 3)',
    },
  },
];

const MEMBER = 'Ermelo';

/** Counts what a person does: a press, or a word that is typed and sent off with Enter. */
class Person {
  done = 0;

  constructor(
    readonly page: Page,
    readonly language: Language,
  ) {}

  async does(action: Promise<unknown>): Promise<void> {
    this.done++;
    await action;
  }
}

type Way = (person: Person, asked: Asked) => Promise<void>;

const byPointer: Way = async (person, { kind }) => {
  const { page } = person;
  const press = async (selector: string) => {
    expect(await inSight(page, selector), selector).toBe(true);
    await person.does(page.click(selector));
  };
  await press(`[data-question="${kind}"] button`);
  if (kind === 'seats') await press('aside [data-member="ermelo"]');
};

const byKeys: Way = async (person, asked) => {
  const { keyboard } = person.page;
  await person.does(keyboard.press('/'));
  await person.page.waitForSelector('dialog[open] input:focus');
  await keyboard.type(asked.kind === 'seats' ? MEMBER : asked.question[person.language]);
  await person.page.waitForSelector(
    `[data-found="${asked.kind === 'seats' ? 'ermelo' : asked.kind}"][aria-selected="true"]`,
  );
  await person.does(keyboard.press('Enter'));
};

const byList: Way = async (person, { kind, question }) => {
  const named = (name: string) => person.page.getByRole('button', { name }).first();
  await person.does(named(question[person.language]).press('Enter'));
  if (kind === 'seats') await person.does(named(MEMBER).press('Enter'));
};

const byTouch: Way = async (person, { kind }) => {
  const { page } = person;
  await person.does(page.tap('header [aria-keyshortcuts^="/"]'));
  await person.does(page.tap(`[data-found="${kind === 'seats' ? 'ermelo' : kind}"]`));
};

/** Back to the map before anything was asked, as the history of the browser does it. */
const goHome = async (page: Page, home: string): Promise<void> => {
  await page.evaluate((address) => {
    window.history.pushState(null, '', address);
    window.dispatchEvent(new PopStateEvent('popstate'));
  }, home);
  await page.waitForSelector('[data-answer], [data-lens], [data-route]', { state: 'detached' });
  await untilReady(page);
};

const LAPTOP = { viewport: { width: 1440, height: 900 } };
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

const WAYS: readonly (readonly [string, Way, string, BrowserContextOptions])[] = [
  ['by pointer', byPointer, '', LAPTOP],
  ['by keyboard alone', byKeys, '', LAPTOP],
  ['by the list alone', byList, '&as=list', LAPTOP],
  ['on a phone', byTouch, '', PHONE],
];

const site = openSite();

describe.each(WAYS)('the eight questions %s', (_, ask, query, options) => {
  describe.each(['nl', 'en'] as const)('in %s', (language) => {
    let open: Awaited<ReturnType<typeof openPage>>;
    const home = () => `${site.url}?view=structuur&lang=${language}${query}`;
    beforeAll(async () => {
      open = await openPage(site.browser, home(), options);
      await untilReady(open.page);
    });
    afterAll(async () => {
      open.expectQuiet();
      await open.close();
    });

    it.each(EIGHT)('$kind: at most two actions, and the answer is in sight', async (asked) => {
      const { page } = open;
      await goHome(page, home());
      const person = new Person(page, language);
      await ask(person, asked);
      const [first = ''] = asked.answer;
      await page.waitForSelector(first);
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
      for (const part of asked.answer) expect(await inSight(page, part), part).toBe(true);
      const told = await page.locator(asked.answer.join(', ')).allInnerTexts();
      expect(told.join(' ')).toContain(asked.words[language]);
      expect(person.done).toBeLessThanOrEqual(2);
    });
  });
});
