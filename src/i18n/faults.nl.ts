import type { FaultCode } from '../model/report.ts';

export const FAULTS_NL: Readonly<Record<FaultCode, string>> = {
  'not-json':
    'Dit is geen geldige JSON: er staat een fout op regel en kolom {place}. Herstel die plek.',
  'trailing-comma':
    'Op regel en kolom {place} staat een komma te veel: na het laatste van een rij hoort er geen. Haal hem weg.',
  comment:
    'Op regel en kolom {place} staat een opmerking ({found}). JSON kent geen opmerkingen. Haal hem weg.',
  'wrong-quote':
    'Op regel en kolom {place} staat {found}. In JSON horen daar rechte dubbele aanhalingstekens: ".',
  'is-html':
    'Dit is een webpagina (HTML), geen graafbestand. Controleer het adres van het bestand.',
  'is-xml': 'Dit is een XML-bestand, geen JSON. Geef een graafbestand op, of zet het eerst om.',
  'is-csv':
    'Dit is een CSV-bestand (een tabel als tekst), geen JSON. Geef een graafbestand op, of zet het eerst om.',
  'is-workbook':
    'Dit is een werkmap van een rekenprogramma (.xlsx) of een zipbestand, geen JSON. Geef een graafbestand op.',
  'wrong-encoding':
    'Op regel en kolom {place} (byte {byte}) staat een letter die geen UTF-8 is: `{found}`. Sla het bestand opnieuw op, met UTF-8 als codering.',
  'cut-off': 'Het bestand is leeg of houdt te vroeg op. Laad of kopieer het opnieuw.',
  'too-large':
    'Het bestand is te groot: {found} bytes. Er passen {limit} bytes in. Maak het kleiner.',
  'too-deep': 'Het bestand is te diep genest. Er mogen {limit} niveaus zijn.',
  'too-much-wrong': 'Hier klopt zo veel niet dat het niet is na te kijken. Bekijk dit deel zelf.',
  'more-of-these': 'En nog {count} keer zoiets.',
  'bidi-control':
    'Hier staat een onzichtbaar teken dat de leesrichting omkeert ({found}). Haal het weg.',
  'lost-letter':
    'Hier is een letter verloren gegaan: `{found}`. Typ hem opnieuw, en sla het bestand op als UTF-8.',
  garbled:
    'Hier staat `{found}`. Dat lijkt een letter met een accent die verkeerd is opgeslagen. Typ hem opnieuw.',
  missing: 'Dit ontbreekt. Hier hoort: {expected}.',
  'wrong-type': 'Hier staat {found}. Hier hoort: {expected}.',
  'wrong-value': 'Hier staat {found}. Hier mag staan: {expected}.',
  'not-kebab-case':
    'Een id bestaat uit kleine letters, cijfers en losse streepjes; hier staat {found}.',
  'not-a-date': 'Hier hoort een datum als 2012-01-18; hier staat {found}.',
  'not-a-link': 'Een link begint met https:, mailto: of een pad; hier staat {found}.',
  'too-long': 'Deze tekst telt {found} tekens. Er passen er {limit} in. Kort hem in.',
  'too-short': 'Deze tekst is leeg. Vul hem in, of laat het veld weg als dat mag.',
  blank:
    'Deze tekst heeft geen enkel zichtbaar teken. Vul hem in, of laat het veld weg als dat mag.',
  'too-many': 'Dit zijn er {found}. Er mogen er {limit} zijn. Verdeel ze over meer bestanden.',
  empty: 'Deze lijst is leeg. Er moet er ten minste één in staan.',
  'unknown-key': '`{found}` is hier geen bekend veld. Het blijft staan, maar doet niets.',
  'duplicate-id': '`{found}` bestaat al ({first}). Geef elk een eigen id.',
  'lookalike-id': '`{found}` lijkt te veel op het id bij {first}. Geef het een duidelijk ander id.',
  'unknown-id': '`{found}` bestaat niet in `{collection}`.',
  'part-of-loop': 'Dit orgaan is via-via een deel van zichzelf: {found}. Haal één `partOf` weg.',
  'self-relation': '`{found}` heeft een relatie met zichzelf. Wijs naar een ander orgaan.',
  'empty-view': 'Dit beeld toont geen enkel orgaan. Noem er ten minste één.',
  'empty-box':
    '`{found}` is opengeklapt, maar dit beeld toont geen onderdeel ervan. Noem de onderdelen, of klap het niet open.',
  'relation-outside-view':
    '`{found}` hoort bij `{body}`, en dat staat niet in dit beeld. Voeg het orgaan toe, of haal de relatie weg.',
  'step-without-actor': 'Stap `{found}` heeft niemand die iets doet. Noem ten minste één orgaan.',
  'process-without-end':
    'Vanaf stap `{found}` komt het proces nooit aan een einde. Geef ergens een weg met `"to": null`.',
  'unreachable-step':
    'Geen enkele weg leidt naar stap `{found}`. Laat een eerdere stap ernaartoe leiden.',
  'way-without-label':
    'Weg `{found}` is een keuze zonder woorden. Geef de stap een `question` en elke weg een `label`.',
  'quote-not-found':
    '“{found}” staat niet letterlijk in de woorden van plaats {place}. Neem de woorden precies over.',
  'unknown-place': 'Bron `{source}` heeft geen plaats {found}.',
  'scene-outside-view':
    'Deze scène kiest `{found}`, en dat staat niet in het beeld `{view}`. Kies iets uit dat beeld, of neem een ander beeld.',
};
