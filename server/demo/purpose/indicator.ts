/** How the passengers of the demo's company value it. */
export const indicator = {
  name: { nl: 'Rapportcijfer van reizigers', en: 'Score from passengers' },
  unit: { nl: 'van 10', en: 'out of 10' },
  source: {
    nl: 'Eén vraag na de reis, op een bordje bij de uitgang en in de mail. Zo’n 400 antwoorden per maand.',
    en: 'One question after the journey, on a sign at the exit and by mail. Some 400 answers a month.',
  },
  weakness: {
    nl: 'Wie haast heeft, antwoordt niet. Forenzen en chauffeurs tellen dus te weinig mee.',
    en: 'Whoever is in a hurry does not answer, so commuters and drivers count for too little.',
  },
  /** The last of them is last month's. */
  values: [7.1, 7.2, 6.8, 7.2, 7.3, 7.6, 7.5, 7.8],
};

/** What editors wrote beside the line themselves, so many months ago. */
export const editorsAnnotations = [
  {
    monthsAgo: 6,
    text: {
      nl: 'Drie weken een omweg: de steiger in Papendrecht werd vernieuwd.',
      en: 'Three weeks of detours: the jetty in Papendrecht was renewed.',
    },
  },
];

/** The blocker whose removal stands beside the line. */
export const annotatedBlocker = {
  key: 'captain-alone',
  text: {
    nl: 'Blokkade weg: Vier minuten aanlegtijd is te kort om iemand te helpen',
    en: 'Blocker removed: four minutes at the quay are too few to help anybody',
  },
};
