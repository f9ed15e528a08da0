/** A part of the invented company: what its teams are called and who works there. */
export interface Division {
  name: string;
  lang: 'nl' | 'en';
  head: string;
  lead: string;
  titles: string[];
  places: string[];
}

// biome-ignore format: a list
const dutchPlaces = [
  'Rotterdam', 'Dordrecht', 'Gorinchem', 'Nijmegen', 'Arnhem', 'Zwolle', 'Kampen', 'Deventer', 'Groningen', 'Delfzijl', 'Harlingen', 'Lelystad',
  'Amsterdam', 'Zaandam', 'IJmuiden', 'Den Helder', 'Utrecht', 'Vlaardingen', 'Terneuzen', 'Vlissingen', 'Breda', 'Maastricht', 'Venlo', 'Tiel',
];
const englishPlaces = ['Hull', 'Harwich', 'Newcastle', 'Immingham', 'Felixstowe', 'Tilbury', 'Dover', 'Liverpool'];

export const divisions: Division[] = [
  {
    name: 'Reizigersservice',
    lang: 'nl',
    head: 'Directeur reizigersservice',
    lead: 'Teamleider reizigersservice',
    titles: [
      'Medewerker reizigersservice',
      'Medewerker kaartverkoop',
      'Medewerker gevonden voorwerpen',
      'Klachtbehandelaar',
    ],
    places: dutchPlaces,
  },
  {
    name: 'Vaart',
    lang: 'nl',
    head: 'Directeur vaart',
    lead: 'Ploegleider',
    titles: ['Schipper', 'Matroos', 'Steward', 'Kapitein', 'Gastheer aan boord'],
    places: dutchPlaces,
  },
  {
    name: 'Onderhoud',
    lang: 'nl',
    head: 'Technisch directeur',
    lead: 'Chef werkplaats',
    titles: ['Scheepsmonteur', 'Elektromonteur', 'Lasser', 'Magazijnbeheerder', 'Inspecteur vloot'],
    places: dutchPlaces,
  },
  {
    name: 'Overseas',
    lang: 'en',
    head: 'Managing director overseas',
    lead: 'Team leader',
    titles: ['Passenger desk adviser', 'Freight coordinator', 'Customs clerk', 'Quayside coordinator', 'Port agent'],
    places: englishPlaces,
  },
  {
    name: 'Vracht',
    lang: 'nl',
    head: 'Directeur vracht',
    lead: 'Hoofd vrachtplanning',
    titles: ['Vrachtplanner', 'Medewerker douane', 'Kadechef', 'Accountmanager vracht'],
    places: dutchPlaces,
  },
  {
    name: 'Bedrijfsvoering',
    lang: 'nl',
    head: 'Directeur bedrijfsvoering',
    lead: 'Teammanager',
    titles: [
      'Medewerker facturen',
      'Roosterplanner',
      'Systeembeheerder',
      'Adviseur opleiding',
      'Salarisadministrateur',
      'Inkoper',
    ],
    places: dutchPlaces,
  },
];
