import type { FilledCode, ImportFaultCode } from '../import/import-report.ts';
import type { ReadFaultCode } from '../import/read/read-fault.ts';

/** What is wrong in a cell, a row or a sheet, and what can be done about it. */
const faults: Readonly<Record<ImportFaultCode, string>> = {
  'nothing-to-draw':
    'Hier staat geen orgaan in. Zet op een blad Organen in de kolom Naam wie er zijn, of begin met het sjabloon.',
  'sheet-unknown':
    'Dit blad is niet herkend en niet gelezen. Geef het een naam als Organen, Relaties, Deelname of Stappen.',
  'table-unknown':
    'De kolommen zijn niet herkend. Zet er koppen boven, zoals Van, Soort en Naar, of Naam en Laag. Nu staat er: {has}.',
  'sheet-hidden':
    'Dit blad is verborgen en daarom niet gelezen. Maak het zichtbaar als het erbij hoort.',
  'column-missing':
    'De kolom {column} ontbreekt. Zonder die kolom is dit blad niet te lezen. Er staan wel: {has}.',
  'column-renamed':
    'De kolom {column} ontbreekt. Zonder die kolom is dit blad niet te lezen. Is ‘{found}’ die kolom? Neem het dan over.',
  'column-guessed': 'De kolom ‘{found}’ is gelezen als {meant}.',
  'columns-by-place':
    'De koppen zijn niet herkend. De kolommen zijn gelezen op hun plaats: {columns}.',
  'too-many-rows':
    'Dit zijn er {found}. Er passen er {limit} in een kaart. De rest is niet getekend: verdeel ze over meer kaarten.',
  'formula-error': 'Hier staat een fout van een formule: {found}. De cel is leeg gelaten.',
  'formula-unseen':
    'Hier staat een formule zonder uitkomst: die is nooit uitgerekend. Open de werkmap in uw rekenprogramma, sla haar op, en probeer het opnieuw.',
  'quote-open':
    'Hier begint een aanhalingsteken dat nergens sluit. De cel is gelezen zoals ze er staat. Haal het teken weg.',
  'bidi-control':
    'Hier staat een onzichtbaar teken dat de leesrichting omkeert. Het is weggelaten.',
  'lost-letter':
    'Hier is een letter verloren gegaan, en staat nu een vraagteken. Typ de letter opnieuw.',
  'too-long': 'Deze tekst telt {found} tekens. De eerste {limit} zijn gebruikt.',
  'name-missing': 'Deze rij heeft geen naam, en is niet getekend.',
  'name-from-short':
    'Deze rij heeft geen naam. Het orgaan is getekend met zijn afkorting: {found}.',
  'name-twice':
    '‘{found}’ staat ook op rij {first}. Beide zijn getekend, maar een verwijzing gaat naar de eerste. Geef deze een eigen naam.',
  'row-twice':
    'Deze rij zegt hetzelfde als rij {first}: ‘{found}’. Eén keer is genoeg, en zo is het getekend.',
  'abbreviation-twice':
    'Ook {first} heet kortweg ‘{found}’. Een verwijzing met deze afkorting gaat naar de eerste.',
  'near-lane': '‘{found}’ lijkt op een laag die er al is. Zo is het nu getekend.',
  'near-kind': '‘{found}’ lijkt op een soort die er al is. Zo is het nu getekend.',
  'near-role': '‘{found}’ lijkt op een rol die er al is. Zo is het nu getekend.',
  'spelled-otherwise': '‘{found}’ is elders anders geschreven. Het is hetzelfde orgaan.',
  'unknown-body': '‘{found}’ staat niet bij de organen.',
  'cell-missing': 'Deze cel is leeg, en daarom is deze rij niet getekend.',
  'to-itself': '‘{found}’ verwijst naar zichzelf. Wijs naar een ander orgaan.',
  'part-of-loop': 'Dit orgaan is via-via een deel van zichzelf: ‘{found}’. Dat is niet getekend.',
  'verb-missing':
    'Hier staat niet wat de een voor de ander doet. Daarom is deze rij niet getekend.',
  'new-verb': '‘{found}’ is een nieuw soort relatie. Zo is het getekend.',
  'near-verb': '‘{found}’ lijkt op een soort relatie die er al is. Zo is het nu getekend.',
  'mark-unknown': '‘{found}’ is geen ja of nee. Zet een x, of laat de cel leeg.',
  'duration-words': '‘{found}’ is gelezen als {suggestion}.',
  'duration-unknown':
    '‘{found}’ is geen duur. Schrijf een aantal met een eenheid, zoals 2-4 weken.',
  'duration-is-date':
    'Het rekenprogramma maakte hier een datum van: {found}. Zet de cel op Tekst en schrijf de duur opnieuw.',
  'date-unknown': '‘{found}’ is geen dag op de kalender. Schrijf bijvoorbeeld 26-11-2026.',
  'period-turned': 'Dit eindigt op {found}, en begint pas op {from}. Draai ze om.',
  'link-unknown': '‘{found}’ is geen link. Een link begint met https://.',
  'step-twice': 'Stap {found} staat ook op rij {first}. Geef elke stap een eigen nummer.',
  'unknown-step': 'Stap {found} is er niet. Zolang gaat het naar de volgende stap.',
  'way-unknown':
    '‘{found}’ is geen vervolg. Schrijf het nummer van een stap, of keuzes als: Akkoord → 5; Terug → 1.',
  'no-end': 'Vanaf stap {found} komt het proces nooit aan een einde. Er is een uitweg getekend.',
  'unreachable-step': 'Geen stap leidt naar stap {found}. Daarom is die niet getekend.',
  'step-of-unknown': '‘{found}’ staat niet bij de organen. Daarom is deze stap overgeslagen.',
  'unknown-view': 'Het beeld ‘{found}’ is er niet. Deze scène is niet opgenomen.',
  'unknown-choice': '‘{found}’ is geen orgaan, stap of relatie. De scène kiest nu niets.',
  'choice-outside-view': '‘{found}’ staat niet in het beeld ‘{view}’. De scène kiest nu niets.',
  'unknown-show': '‘{found}’ is er niet, en is niet getoond.',
  'view-of-nothing': 'Hier hoort niets bij. Dit beeld toont nu alles.',
  'quote-not-found':
    'Dit citaat staat niet in de woorden van de bron. Neem de woorden over zoals ze er staan.',
  'article-unknown': '‘{found}’ is geen lidwoord. Schrijf de of het, of laat de cel leeg.',
  'not-held': 'Dit kan een kaart niet tonen, en is weggelaten: {found}.',
  'kept-broken':
    'Het verborgen deel van deze werkmap is beschadigd. Alleen wat op de zichtbare bladen staat is gelezen.',
  'list-cut':
    'Deze lijst is niet heel. Wat er nog niet in staat: {found}. Dat komt erin als u hier iets oplost.',
};

/** What was filled in, and after what. */
const filled: Readonly<
  Record<FilledCode, string | { readonly one: string; readonly many: string }>
> = {
  'map-name': 'Naam: {name}, naar het bestand.',
  'valid-on': 'Geldig op: {date}, vandaag.',
  'lane-order': 'Volgorde van de lagen: {lanes}, zoals ze op het blad komen.',
  'lanes-beside': 'Op blad {sheet} zijn de koppen gelezen als lagen, met hun organen erbij.',
  'names-apart': {
    one: 'In 1 cel staan meer organen: elk is apart getekend.',
    many: 'In {count} cellen staan meer organen: elk is apart getekend.',
  },
  'one-lane': 'Er zijn geen lagen: alles staat bij elkaar.',
  articles: {
    one: 'Lidwoord ‘{article}’ bij 1 orgaan, naar het hoofdwoord.',
    many: 'Lidwoord ‘{article}’ bij {count} organen, naar het hoofdwoord.',
  },
  'bodies-from-names': {
    one: '1 orgaan, uit de namen die in de lijst staan.',
    many: '{count} organen, uit de namen die in de lijst staan.',
  },
  'own-verbs': 'Eigen soort relatie: ‘{verb}’, met zinnen naar dat woord.',
  'view-of-all': 'Beeld ‘{name}’: alle organen.',
  'view-of-process': 'Beeld ‘{name}’: wie in dit proces aan zet is.',
  'process-name': 'Naam van het proces: {name}.',
  'step-numbers': { one: 'Nummer van 1 stap.', many: 'Nummers van {count} stappen.' },
  'next-steps': {
    one: 'Na 1 stap volgt de volgende rij.',
    many: 'Na {count} stappen volgt telkens de volgende rij.',
  },
  'step-relations': {
    one: 'Bij 1 stap: de relaties tussen wie er aan zet zijn.',
    many: 'Bij {count} stappen: de relaties tussen wie er aan zet zijn.',
  },
  'way-labels': {
    one: '1 keuze heet naar de stap waar die heen leidt.',
    many: '{count} keuzes heten naar de stap waar ze heen leiden.',
  },
  question: {
    one: 'Bij 1 stap met keuzes: de vraag ‘Hoe gaat het verder?’',
    many: 'Bij {count} stappen met keuzes: de vraag ‘Hoe gaat het verder?’',
  },
  'council-words': {
    one: 'Bij 1 stap: dat de raad daar aan zet is.',
    many: 'Bij {count} stappen: dat de raad daar aan zet is.',
  },
  'story-name': 'Naam van het verhaal: {name}.',
  captions: { one: 'Zin van 1 scène: haar titel.', many: 'Zin van {count} scènes: hun titel.' },
  'scene-view': {
    one: 'Beeld van 1 scène: dat van de scène ervoor.',
    many: 'Beeld van {count} scènes: dat van de scène ervoor.',
  },
  'source-from-name': 'Bron ‘{name}’, zoals die bij de rijen staat.',
  'no-evidence': 'Er is geen bron genoemd: dat staat er in de kaart bij.',
  declared: 'Wat geen bron heeft, geldt als opgave van {by}.',
  'columns-kept': {
    one: '1 kolom die de kaart niet kent is bewaard: {columns}.',
    many: '{count} kolommen die de kaart niet kent zijn bewaard: {columns}.',
  },
  decoded: 'De letters zijn gelezen als {encoding}.',
  'letters-mended': {
    one: 'In 1 cel zijn letters hersteld die dubbel gecodeerd waren.',
    many: 'In {count} cellen zijn letters hersteld die dubbel gecodeerd waren.',
  },
  separator: 'De cellen zijn gescheiden door {separator}.',
  macros: 'De macro’s in dit bestand zijn niet gelezen en niet uitgevoerd.',
  unpacked: 'Gelezen uit het ingepakte bestand: {file}.',
  mended: {
    one: '1 ding is hersteld. Uw bestand is niet veranderd: met Bewaar krijgt u het herstelde.',
    many: '{count} dingen zijn hersteld. Uw bestand is niet veranderd: met Bewaar krijgt u het herstelde.',
  },
  'rows-beside': {
    one: '1 rij met een totaal, een noot of alleen nullen hoort niet bij de tabel, en telt niet mee.',
    many: '{count} rijen met een totaal, een noot of alleen nullen horen niet bij de tabel, en tellen niet mee.',
  },
  'rows-alike': {
    one: '1 rij die hetzelfde zegt als een andere telt één keer mee.',
    many: '{count} rijen die hetzelfde zeggen als een andere tellen één keer mee.',
  },
};

/** Why nothing can be read of a file. */
const unread: Readonly<Record<ReadFaultCode, string>> = {
  'file-empty': 'Er staat niets in. Kies een ander bestand.',
  'file-too-large':
    'Dit bestand is te groot: {found} MB. Er past {limit} MB in een kaart. Haal weg wat er niet in hoort.',
  'file-encrypted':
    'Dit bestand is met een wachtwoord beveiligd. Sla het op zonder wachtwoord en probeer het opnieuw.',
  'file-old-workbook':
    'Dit is een werkmap van vóór 2007 (.xls). Open haar in uw rekenprogramma en sla haar op als .xlsx.',
  'file-other-workbook':
    'Dit is een werkmap die de kaart niet kent ({ending}). Open haar in uw rekenprogramma en sla haar op als .xlsx.',
  'file-damaged':
    'Dit bestand is beschadigd of niet heel overgekomen. Open het in uw rekenprogramma, sla het opnieuw op, en probeer het nog eens.',
  'file-inflates':
    'Dit bestand is uitgepakt veel te groot. Daarom is het niet gelezen. Kopieer de bladen die u nodig hebt naar een nieuwe werkmap.',
  'file-no-workbook':
    'Deze werkmap heeft geen bladen. Open haar in uw rekenprogramma, sla haar opnieuw op, en probeer het nog eens.',
  'file-is-packed':
    'Dit is een ingepakt bestand waar geen werkmap in gevonden is. Pak het uit en kies het bestand dat u bedoelt.',
  'file-holds-several':
    'In dit ingepakte bestand zit meer dan één bestand waar een kaart van te maken is: {names}. Pak het uit en kies er één.',
  'file-is-html':
    'Dit is een webpagina. Open haar in uw rekenprogramma en sla haar op als .xlsx, of kopieer de tabel en plak de cellen hier.',
  'file-is-xml':
    'Dit is een XML-bestand dat de kaart niet kent. Kies een werkmap ({workbook}), een tabel ({table}), een proces ({process}) of een kaart ({map}).',
  'file-is-pdf':
    'Dit is een PDF. Daar staan geen cellen in. Kopieer de tabel naar een werkmap, en kies die.',
  'file-is-picture':
    'Dit is een afbeelding of een tekening. Daar staan geen cellen in. Zet wat erop staat in een werkmap: het sjabloon helpt daarbij.',
  'file-is-document':
    'Dit is een document of een presentatie. Kopieer de tabel die erin staat, en plak de cellen hier.',
  'file-is-mail':
    'Dit is een e-mail. Sla de bijlage op en kies die, of kopieer de tabel uit de tekst en plak de cellen hier.',
  'file-is-yaml': 'Dit is YAML. Een kaart is JSON. Zet het bestand om naar JSON, en kies dat.',
  'file-is-calendar':
    'Dit is een agenda of een adressenlijst. Zet in een werkmap wie er zijn en wie wat doet: het sjabloon helpt daarbij.',
  'file-is-code':
    'Dit is programmacode. Kies het bestand met de gegevens zelf: een werkmap ({workbook}), een tabel ({table}), een proces ({process}) of een kaart ({map}).',
  'file-is-settings':
    'Dit is een bestand met instellingen. Kies een werkmap ({workbook}), een tabel ({table}), een proces ({process}) of een kaart ({map}).',
  'file-is-prose':
    'Dit is lopende tekst, zonder cellen. Zet in een werkmap wie er zijn en wie wat doet: het sjabloon helpt daarbij.',
  'file-is-unknown':
    'Dit soort bestand kent de kaart niet. Kies een werkmap ({workbook}), een tabel ({table}), een proces ({process}) of een kaart ({map}).',
  'bpmn-without-process': 'In dit BPMN-bestand staat geen proces met stappen.',
};

export const IMPORT_NL = {
  faults,
  filled,
  unread,
  place: {
    sheet: 'Blad {sheet}',
    row: 'rij {row}',
    element: 'Element {element}',
    column: 'kolom {column}',
    file: 'Het bestand',
  },
  more: { one: 'Zo staat het in 1 cel.', many: 'Zo staat het in {count} cellen.' },
  meant: 'Bedoelt u {suggestion}?',
  separators: { ';': 'een puntkomma', ',': 'een komma', '\t': 'een tab', '|': 'een streep' },
  encodings: { 'utf-16': 'UTF-16', 'windows-1252': 'Windows-1252', macintosh: 'Mac OS Roman' },
};
