/** Words of the page that a server shows for an address that it does not have: in both languages at once. */
export const MISSING_WORDS = {
  nl: {
    title: 'Deze pagina is er niet',
    say: 'Dit adres leidt nergens heen. Misschien is het verkeerd overgenomen, of is het beeld hernoemd.',
    go: 'Naar de kaart',
    list: 'Dit is er wel:',
  },
  en: {
    title: 'This page is not here',
    say: 'This address leads nowhere. It may have been copied wrongly, or the view has another name now.',
    go: 'To the map',
    list: 'These are:',
  },
} as const;
