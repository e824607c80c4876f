import type { Notice } from '../model/report.ts';

/** What the reader is told beside the map, and what can be done about it. Comes when there is something to tell. */
export const NOTICES_NL: Readonly<Record<Notice['code'], string>> = {
  'unknown-value': '“{value}” is hier niet bekend ({subject}) en is overgeslagen. {way}',
  'unreadable-value': '“{value}” kan hier niet staan ({subject}) en is overgeslagen. {way}',
  'out-of-place': '“{value}” past hier niet ({subject}) en is overgeslagen. {way}',
  'said-twice': '“{value}” is overgeslagen: {subject} staat al in het adres.',
  'colours-refused':
    'Met deze kleuren is tekst niet leesbaar, of ze zijn onbekend: {colours}. De kaart houdt haar eigen kleuren.',
  'plain-layout': 'De gewone opmaak lukte hier niet. De organen staan in rijen.',
  'layout-refused':
    'De opmaak die bij deze kaart hoort, klopt niet. De kaart is hier opnieuw getekend.',
  'layout-stopped':
    'De tekening is gestopt. De organen staan in rijen. Laad de pagina opnieuw om het nog eens te proberen.',
  'too-big-to-unfold':
    'Dit beeld heeft {bodies} kaartjes, en er passen er ten hoogste {limit} in één beeld. Het blijft ingevouwen. Open een groep, of zoek een orgaan.',
  'settings-refused': 'Niet begrepen en overgeslagen: {subject}.',
  offline: 'Er is geen netwerk. U ziet de kaart zoals die het laatst is opgehaald.',
  'part-missing':
    'Dit deel van de kaart kon niet worden opgehaald. Controleer de verbinding en ververs de pagina.',
};

/** What can be done about a value of the address that was passed over. */
export const WAYS_NL = {
  route: 'Een route heeft twee einden, elk een orgaan van deze kaart: route=VAN~NAAR.',
  words: 'Dit kan wel: {words}.',
  number: 'Het kan een getal zijn van {least} tot en met {most}.',
  story: 'Het hoort bij een verhaal (story=), en hier wordt er geen verteld.',
  process: 'Banen zijn er alleen voor een beeld met stappen.',
  find: 'Zoek het orgaan op naam.',
  choose: 'Kies op de kaart zelf wat u wilt zien.',
} as const;
