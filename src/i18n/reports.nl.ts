import type { PageReportCode, ProblemCode } from '../model/report.ts';

export const PROBLEM_TITLES_NL: Readonly<Record<ProblemCode, string>> = {
  'graph-not-found': 'Deze kaart is er niet',
  'graph-unreachable': 'De gegevens zijn niet te bereiken',
  'graph-invalid': 'Dit bestand klopt niet',
  'graph-name-invalid': 'Dit kan geen naam van een kaart zijn',
  'data-address-refused': 'Dit adres is niet toegestaan',
};

/** What happened, and what can be done about it. */
export const REPORTS_NL: Readonly<Record<PageReportCode, string>> = {
  'graph-not-found': 'Het bestand {subject} bestaat niet op deze plek. Controleer het adres.',
  'graph-unreachable':
    'Het bestand {subject} kon niet worden opgehaald. Controleer de verbinding en probeer het opnieuw.',
  'graph-invalid':
    'In {subject} staat wat hieronder is genoemd. Daarom wordt er niets getekend: een halve kaart zou heel lijken. Herstel het bestand en probeer het opnieuw.',
  'graph-name-invalid':
    '“{subject}” is geen naam van een kaart. Een naam bestaat uit kleine letters, cijfers en streepjes.',
  'data-address-refused':
    'De kaart leest geen bestand van {subject}: deze website staat die plaats niet toe. Zet het bestand op dezelfde website, of vraag de beheerder om de plaats toe te staan.',

  'picture-held':
    'Dit is de kaart van {date}; de nieuwste kon niet worden opgehaald. U kunt de kaart lezen, maar er nog niets in kiezen.',
  'page-broke':
    'De kaart werkt niet meer zoals het hoort. U ziet haar zoals zij werd geladen. Laad de pagina opnieuw.',
};
