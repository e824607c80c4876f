/**
 * What a body is called by its last part, by the article that it takes: "stuurgroep" ends in "groep", and
 * is "de stuurgroep". Compounds need no line of their own.
 */
export const NOUNS = {
  het: `bestuur overleg college bureau team platform comité presidium beraad orgaan management secretariaat
    ministerie schap kabinet netwerk project programma fonds instituut centrum loket departement gezelschap
    panel forum cluster bedrijf verband lichaam hoofd parlement gerecht openbaar-lichaam agentschap hof huis
    punt kantoor gremium consortium collectief genootschap atelier lab kwartet duo trio ambt agendacomité
    gezag korps rijk district`,
  de: `raad commissie groep kring directie vergadering tafel kamer dienst afdeling griffie provincie gemeente
    regio stichting vereniging coöperatie organisatie unit sector staf directeur voorzitter secretaris griffier
    burgemeester wethouder minister autoriteit instantie inspectie board taskforce alliantie coalitie unie
    ombudsman delegatie kerngroep ronde regeling bank school fractie partij holding maatschap onderneming
    vennootschap corporatie adviseur manager coördinator functionaris accountant bestuurder trekker
    ambtenaar houder conferentie bijeenkomst werkplaats agenda kerncommissie begeleidingscommissie tak poot
    politie brandweer veiligheidsregio ggd rekenkamer lijn club crew denktank koepel federatie bond
    adviescommissie klankbordgroep driehoek vierhoek deputatie staten`,
  plural: `raden colleges gemeenten gemeentes commissies groepen kringen directies overleggen overlegtafels
    besturen griffiers griffies wethouders burgemeesters secretarissen directeuren teams diensten afdelingen
    partijen inwoners provincies schappen ministeries organisaties portefeuillehouders ambtenaren leden scholen
    ondernemers bedrijven cliënten bestuurders fracties vertegenwoordigers adviseurs managers partners
    deelnemers instellingen tafels kamers organen regelingen bewoners hoofden verenigingen stichtingen
    corporaties burgers stakeholders belanghebbenden trekkers coördinatoren`,
} as const;

/** What begins a part of a name that says of whom or what: the head of the name stands before it. */
export const AFTER_HEAD = `van voor met in op tot bij over tegen uit aan ten ter te en tussen inzake`;

/** Words for what has a name of its own, and takes no article by itself: a municipality, a place. */
export const PLACES = `gemeente gemeenten stad dorp plaats municipality municipalities town city`;
