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
    'Dit is een werkmap (.xlsx), een document of een ingepakt bestand, geen JSON. Geef een graafbestand op.',
  'is-pdf': 'Dit is een PDF, geen JSON. Geef een graafbestand op.',
  'is-document': 'Dit is een document van een tekstverwerker, geen JSON. Geef een graafbestand op.',
  'is-picture': 'Dit is een afbeelding, geen JSON. Geef een graafbestand op.',
  'is-mail': 'Dit is een e-mail, geen JSON. Geef het graafbestand op dat erbij hoort.',
  'is-yaml': 'Dit is YAML, geen JSON. Zet het eerst om naar JSON.',
  'wrong-encoding':
    'Op regel en kolom {place} (byte {byte}) staat een letter die geen UTF-8 is: `{found}`. Sla het bestand opnieuw op, met UTF-8 als codering.',
  'cut-off': 'Het bestand is leeg of houdt te vroeg op. Laad of kopieer het opnieuw.',
  'too-large':
    'Het bestand is te groot: {found} bytes. Er passen {limit} bytes in. Maak het kleiner.',
  'too-deep': 'Het bestand is te diep genest. Er mogen {limit} niveaus zijn.',
  'too-much-wrong': 'Hier klopt zo veel niet dat het niet is na te kijken. Bekijk dit deel zelf.',
  'more-of-these': 'En nog {count} keer zoiets.',
  'older-format':
    'Dit bestand is in formaat 1. Het is gelezen als formaat 2, en niets is eruit verdwenen.',
  'newer-format':
    'Dit bestand is in formaat {found}. Deze kaart kent formaat 1 en 2. Neem een nieuwere versie van de kaart.',
  'bidi-control':
    'Hier staat een onzichtbaar teken dat de leesrichting omkeert ({found}). Haal het weg.',
  'lost-letter':
    'Hier is een letter verloren gegaan: `{found}`. Typ hem opnieuw, en sla het bestand op als UTF-8.',
  garbled:
    'Hier staat `{found}`. Dat lijkt een letter met een accent die verkeerd is opgeslagen. Typ hem opnieuw.',
  missing: 'Dit ontbreekt. Hier hoort: {expected}.',
  'wrong-type': 'Hier staat {found}. Hier hoort: {expected}.',
  'wrong-value': 'Hier staat {found}. Hier mag staan: {expected}.',
  'not-an-id':
    'Een id heeft geen spaties, komma’s of golfjes (~), en is ten hoogste 200 tekens lang; hier staat {found}.',
  'not-a-folder':
    'Het id van een beeld staat ook in het adres: letters, cijfers, punten en streepjes; hier staat {found}.',
  'not-a-language': '`{found}` is geen taal. Schrijf een taal als nl, en of de.',
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
  'out-of-range': 'Hier hoort een getal van 0 of meer dat niet te groot is; hier staat {found}.',
  'days-turned': 'De kortste duur ({min} dagen) is langer dan de langste ({max}). Draai ze om.',
  'self-membership': '`{found}` zou in zichzelf zitten. Haal deze deelname weg, of noem een ander.',
  'future-date': 'De kaart zou gelden op {found}, en dat moet nog komen. Controleer de datum.',
  'future-claim': 'Dit is van {found}, en dat moet nog komen. Controleer de datum.',
  'period-turned': 'Dit eindigt op {until}, en begint pas op {from}. Draai ze om.',
  'body-nowhere': '`{found}` staat in geen enkel beeld. Noem het in een beeld, of haal het weg.',
  'relation-nowhere':
    '`{found}` staat in geen enkel beeld. Noem de relatie in een beeld, of haal haar weg.',
  'step-outside-view':
    '`{found}` doet mee in deze stap, maar het beeld `{view}` toont het niet. Neem het in dat beeld op.',
  'no-council':
    'Van proces `{found}` is niet gezegd wanneer een raad iets kan doen. Vul bij een stap `council` in.',
  'duplicate-name': '“{found}” heet ook zo bij {first}. Zo zijn ze niet uit elkaar te houden.',
  'near-name': '“{found}” en “{other}” schelen één letter. Is een van beide een tikfout?',
  'duplicate-relation': 'Deze relatie staat er al ({first}). Eén is genoeg.',
  'duplicate-membership': 'Deze deelname staat er al ({first}). Eén is genoeg.',
  'sentence-without-end':
    'In deze zin ontbreekt `{found}`. Zonder dat zegt de zin niet wie er bedoeld is.',
  'unknown-gap':
    'In deze zin staat {found}. Dat wordt niet ingevuld: in een zin staan alleen van wie en naar wie, tussen accolades.',
  'empty-lane': 'In laag `{found}` staat niets. Haal haar weg, of zet er een orgaan in.',
  unused: '`{found}` wordt nergens gebruikt. Haal het weg als het niet nodig is.',
  'same-look':
    '`{found}` heeft dezelfde kleur als `{other}`. Geef er één een andere kleur, dan zijn ze te onderscheiden.',
};
