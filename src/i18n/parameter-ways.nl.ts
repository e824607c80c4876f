import type { Request } from '../perspective/request.ts';

/**
 * What can be done about a value of the address that was passed over, by what it asks for. `{words}` are
 * those that it can be.
 */
export const PARAMETER_WAYS_NL: Readonly<Record<keyof Request, string>> = {
  view: 'Kies een ander beeld.',
  ask: 'Kies een vraag uit de lijst met vragen.',
  select: 'Zoek het orgaan op naam, of kies een lijn in het beeld.',
  hops: 'Het kan een getal zijn van 1 tot en met {mostHops}.',
  direction: 'Dit kan wel: {words}.',
  around: 'Zoek het orgaan op naam.',
  route: 'Een route heeft twee einden, elk een orgaan van deze kaart: route=VAN~NAAR.',
  step: 'Kies een stap in een beeld dat stappen heeft.',
  choices: 'Kies de weg bij de stap zelf.',
  lens: 'Zoek het orgaan op naam.',
  role: 'Kies een andere rol.',
  relations: 'Kies de soorten lijnen in de legenda.',
  evidence: 'Dit kan wel: {words}.',
  folded: 'Vouw de lagen dicht op de kaart zelf.',
  unfolded: 'Vouw de lagen open op de kaart zelf.',
  everything: 'Dit kan wel: {words}.',
  opened: 'Open de onderdelen op de kaart zelf.',
  closed: 'Verberg de onderdelen op de kaart zelf.',
  as: 'Dit kan wel: {words}.',
  columns: 'Dit kan wel: {words}.',
  lang: 'Dit kan wel: {words}.',
  theme: 'Dit kan wel: {words}.',
  tokens: 'De kaart houdt haar eigen kleuren.',
  story: 'Kies een verhaal bij “Presenteren”.',
  scene: 'Kies een scène uit het overzicht van het verhaal.',
  point: 'Het kan een getal zijn, ten hoogste het aantal punten van de scène.',
  autoplay: 'Het kan een aantal seconden zijn, van {leastSeconds} tot en met {mostSeconds}.',
  handout: 'Een hand-out hoort bij een verhaal, en kan dit zijn: {words}.',
};
