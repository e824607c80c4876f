/**
 * Words that the build writes into pages. The page of an address that a server does not have is in both
 * languages at once; a page whose script does not come says so itself.
 */
export const MISSING_WORDS = {
  nl: {
    title: 'Deze pagina is er niet',
    say: 'Dit adres leidt nergens heen. Misschien is het verkeerd overgenomen, of is het beeld hernoemd.',
    go: 'Naar de kaart',
    list: 'Dit is er wel:',
    unanswered: 'De kaart kan hier nog niet worden bediend.',
  },
  en: {
    title: 'This page is not here',
    say: 'This address leads nowhere. It may have been copied wrongly, or the view has another name now.',
    go: 'To the map',
    list: 'These are:',
    unanswered: 'The map cannot be used here yet.',
  },
} as const;
