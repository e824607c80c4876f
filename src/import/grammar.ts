import { grammarOfName, inSentence, isPlaceKind } from './articles.ts';
import type { DraftBody } from './draft.ts';
import type { Gatherer, Row } from './gather.ts';
import type { Tongue } from './read-bodies.ts';
import { sameWords, yesOrNo } from './same-words.ts';

type Grammar = Pick<DraftBody, 'article' | 'number' | 'inSentence'>;

const ARTICLES: Readonly<Record<string, 'de' | 'het' | 'none'>> = {
  de: 'de',
  het: 'het',
  t: 'het',
  geen: 'none',
  none: 'none',
};

/** Whether the sheet says that a name is a plural; `null`: it says nothing. */
const saidPlural = (said: string): boolean | null =>
  said === '' ? null : (yesOrNo(said) ?? sameWords(said) !== 'enkelvoud');

/** How a Dutch name stands in a sentence: by what the row says of it, else by the head of the name. */
export const grammarIn = (row: Row, tongue: Tongue, gatherer: Gatherer): Grammar => {
  const isPlural = saidPlural(row.cell('plural'));
  if (tongue !== 'nl') return isPlural ? { number: 'plural' } : {};
  const name = row.cell('name');
  const head = grammarOfName(name);
  const guessed = isPlaceKind(row.cell('kind')) && !/^gemeente/iu.test(name) ? null : head;
  const given = row.cell('article');
  const known = ARTICLES[sameWords(given)];
  if (given !== '' && known === undefined) {
    const right = head?.article ?? 'de';
    gatherer.fault({ code: 'article-unknown', severity: 'remark', row, column: 'article', right });
  }
  const number: Grammar = (isPlural ?? guessed?.isPlural) ? { number: 'plural' } : {};
  const article = known ?? guessed?.article ?? 'none';
  if (article === 'none') return number;
  if (known === undefined) gatherer.fill('articles', { article });
  return { article, ...number, ...inSentence(article, name, row.cell('nameEn'), head) };
};
