import hyphen from 'hyphen/nl/index.js';

const SIGN = '\u00ad';

/** What the last parts of Dutch compounds in the names of bodies begin with. */
const HEADS =
  /^(?:aandeelhouder|aangelegenh|afdeling|akkoord|ambtenar|bedrijf|bedrijv|begroting|beheer|belasting|beleid|beraad|bestuur|bestur|bewoner|bureau|burger|centrum|centra|coalitie|college|collectief|comité|commissari|commissie|conferentie|convenant|coöperatie|coördinat|corporatie|dienst|directie|directeur|eenheid|federatie|fonds|fractie|gemeente|genootschap|gezondheid|groep|griffie|havenbedrijf|hoofd|houder|huisvesting|instelling|instituut|kamer|kring|leiding|leider|loket|maatschappij|manage|medewerker|ministerie|netwerk|onderneming|onderwijs|ondersteuning|onderzoek|ontwikkeling|orgaan|organ|organisatie|overleg|partij|platform|ploeg|post|programma|project|provincie|raad|raden|regeling|regio|rekenkamer|rijk|samenwerk|school|schap|secretari|sector|stad|stedelijk|stichting|strategie|structuur|structur|stuurgroep|tafel|team|toezicht|uitvoering|unie|veiligheid|verband|verbond|verenig|vergader|verkeer|vertegenwoordig|vervoer|voorlichting|voorziening|voorzitter|werk|werf|wethouder|wijk|wonen|zaken|zorg)/iu;

/** Fewer letters than this are not left alone on either side. */
const LEAST = 4;

/** Places in a word, as counts of its letters from the start, where a line may end. */
export interface WordBorders {
  /** Where its compound joins: read at a glance. */
  readonly joins: readonly number[];
  /** Between its syllables, joins among them. */
  readonly syllables: readonly number[];
}

/**
 * Where a word that is too long for a line may be broken. The syllables are Dutch, as nearly all names
 * are: in a name of another language they are no worse than the letter that happens to fit.
 */
export const wordBorders = (word: string): WordBorders => {
  const parts = hyphen.hyphenateSync(word, { hyphenChar: SIGN }).split(SIGN);
  // Something else than signs was changed: then nothing is known of it.
  if (parts.join('') !== word) return { joins: [], syllables: [] };
  let at = 0;
  const syllables = parts
    .slice(0, -1)
    .map((part) => {
      at += part.length;
      return at;
    })
    .filter((border) => border >= LEAST && word.length - border >= LEAST);
  return { joins: syllables.filter((border) => HEADS.test(word.slice(border))), syllables };
};

/**
 * Whether each word that a line's end cuts, is cut where its compound joins: a word that joins nowhere may
 * be cut anywhere, and a name that says itself where it may be cut knows best.
 * @param lines the lines of the name, with a hyphen where a word is broken
 */
export const isCutWhereItJoins = (name: string, lines: readonly string[]): boolean => {
  let at = 0;
  if (name.includes(SIGN)) return true;
  return lines.every((line) => {
    while (/\s/.test(name[at] ?? '')) at++;
    const isCut = line.endsWith('-') && !name.startsWith(line, at);
    at += isCut ? line.length - 1 : line.length;
    if (!isCut) return true;
    const start = at - (/[^\s/-]*$/.exec(name.slice(0, at))?.[0].length ?? 0);
    const { joins } = wordBorders(/^[^\s/-]*/.exec(name.slice(start))?.[0] ?? '');
    return joins.length === 0 || joins.includes(at - start);
  });
};
