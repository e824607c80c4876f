import type { NoticeCode, ProblemCode } from '../model/report.ts';

export const PROBLEM_TITLES_NL: Readonly<Record<ProblemCode, string>> = {
  'graph-not-found': 'Deze kaart is er niet',
  'graph-unreachable': 'De gegevens zijn niet te bereiken',
  'graph-invalid': 'Dit bestand klopt niet',
  'graph-name-invalid': 'Dit kan geen naam van een kaart zijn',
  'data-address-refused': 'Dit adres is niet toegestaan',
};

/** What happened, and what can be done about it. */
export const REPORTS_NL: Readonly<Record<ProblemCode | NoticeCode, string>> = {
  'graph-not-found': 'Het bestand {subject} bestaat niet op deze plek. Controleer het adres.',
  'graph-unreachable':
    'Het bestand {subject} kon niet worden opgehaald. Controleer de verbinding en probeer het opnieuw.',
  'graph-invalid':
    'In {subject} staat wat hieronder is genoemd. Daarom wordt er niets getekend: een halve kaart zou heel lijken. Herstel het bestand en probeer het opnieuw.',
  'graph-name-invalid':
    '“{subject}” is geen naam van een kaart. Een naam bestaat uit kleine letters, cijfers en streepjes.',
  'data-address-refused':
    'De kaart leest alleen bestanden van haar eigen website, en niet {subject}. Zet het bestand op dezelfde website.',

  'unknown-value': '“{value}” is hier niet bekend ({subject}) en is overgeslagen.',
  'colours-refused':
    'Met deze kleuren is tekst niet leesbaar, of ze zijn onbekend: {colours}. De kaart houdt haar eigen kleuren.',
  'plain-layout': 'De gewone opmaak lukte niet voor deze gegevens. De organen staan in rijen.',
  'layout-stopped':
    'De tekening is gestopt. De organen staan in rijen. Laad de pagina opnieuw om het nog eens te proberen.',
  'too-big-to-unfold':
    'Dit beeld heeft {bodies} organen, en er passen ten hoogste {limit} in één beeld. Het blijft ingevouwen. Open een groep, of zoek een orgaan.',
  offline: 'Er is geen netwerk. U ziet de kaart zoals die het laatst is opgehaald.',
  'part-missing':
    'Dit deel van de kaart kon niet worden opgehaald. Controleer de verbinding en ververs de pagina.',
};
