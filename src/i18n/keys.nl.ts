import type { KeyWords } from '../keys/labels.ts';

export const KEYS_NL: KeyWords = {
  map: {
    search: 'Zoeken',
    help: 'Deze lijst',
    ask: 'De vraag met dit nummer stellen',
    walk: 'In het diagram: naar wat daar staat, langs een lijn als die die kant op gaat',
    choose: 'Kiezen',
    escape: 'Loslaten: eerst de keuze, dan de route, de stap en de gemeente',
    steps: 'In het proces: vorige en volgende stap',
    ends: 'In het proces: eerste en laatste stap',
    play: 'In het proces: afspelen of pauze',
  },
  whilePresenting: 'Tijdens het presenteren',
  stage: {
    next: 'Volgende scène; uit een omweg eerst terug',
    previous: 'Vorige scène; uit een omweg eerst terug',
    ends: 'Eerste en laatste scène',
    black: 'Zwart scherm, en weer terug',
    jump: 'Naar een scène, met nummer of titel',
    overview: 'Overzicht van alle scènes',
    console: 'Venster voor de presentator: notities, volgende scène, tijd',
    link: 'QR-code en link van deze scène',
    fullScreen: 'Volledig scherm',
    return: 'Van een omweg terug naar de scène',
    spotlight: 'Schijnwerper bij de muis; groter en kleiner met + en − of het muiswiel',
    hands: 'Stelling: een hand voor eens, voor oneens; met Shift een minder',
    clear: 'Stelling: wis de telling',
    pause: 'Automatisch afspelen: vasthouden of verder',
    close: 'Sluit wat over de scène ligt; daarna volledig scherm, daarna het presenteren',
    stop: 'Stop met presenteren',
  },
};
