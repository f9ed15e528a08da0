interface Words {
  nl: string;
  en: string;
}

export interface DemoVersion {
  daysAgo: number;
  /** Username of the editor who wrote it down. */
  author: string;
  statement: Words;
  /** A blank line between paragraphs. */
  explanation: Words | null;
  participants: Words;
  reason: Words;
  colleagueCount: number;
  /** With how many customers it was tried. */
  customerCount: number | null;
}

/** What the demo's company said that it is for, the first version first. */
export const versions: DemoVersion[] = [
  {
    daysAgo: 790,
    author: 'ilse.brouwer',
    statement: {
      nl: 'Waterweg vervoert reizigers en vracht veilig, betrouwbaar en op tijd over het water.',
      en: 'Waterweg carries passengers and freight across the water safely, reliably and on time.',
    },
    explanation: null,
    participants: {
      nl: 'Het management, op een middag in Dordrecht.',
      en: 'Management, on an afternoon in Dordrecht.',
    },
    reason: {
      nl: 'Nieuwe collega’s vroegen waarvoor we er zijn, en iedereen gaf een ander antwoord.',
      en: 'New colleagues asked what we are for, and everybody gave another answer.',
    },
    colleagueCount: 5,
    customerCount: null,
  },
  {
    daysAgo: 410,
    author: 'ilse.brouwer',
    statement: {
      nl: 'Wij brengen mensen naar de overkant en zorgen dat ze zich welkom voelen.',
      en: 'We bring people to the other side and make them feel welcome.',
    },
    explanation: {
      nl: 'Aan boord is niemand een kaartje. We kennen wie er elke dag meevaart, en wie voor het eerst instapt merkt dat ook.',
      en: 'Nobody on board is a ticket. We know who sails with us every day, and whoever boards for the first time notices.',
    },
    participants: {
      nl: 'Schippers, matrozen, de klantenservice en het kantoor in Hull. Negen vaste reizigers lazen mee.',
      en: 'Skippers, deckhands, customer service and the Hull office. Nine regular passengers read along.',
    },
    reason: {
      nl: 'De eerste zin had van elke vervoerder kunnen zijn. Op de veren vroegen ze: waar zijn de mensen?',
      en: 'The first sentence could have been any carrier’s. On the ferries they asked: where are the people?',
    },
    colleagueCount: 19,
    customerCount: 9,
  },
  {
    daysAgo: 152,
    author: 'ilse.brouwer',
    statement: {
      nl: 'Wie met ons oversteekt, komt er beter aan dan hij vertrok.',
      en: 'Whoever crosses with us arrives better than they left.',
    },
    explanation: {
      nl: [
        'Een overtocht duurt bij ons zeven minuten, of een nacht. In die tijd kan iemand nat, laat en boos worden, of weer droog, op weg en een zorg kwijt. Dat verschil maken wij: op de loopplank, aan de telefoon, in de werkplaats.',
        'Daarom tellen we niet alleen hoeveel mensen we overzetten, maar vragen we hoe ze aankwamen. En daarom mag iedereen hier een minuut kwijt zijn aan iemand die hem nodig heeft.',
      ].join('\n\n'),
      en: [
        'A crossing takes seven minutes with us, or a night. In that time somebody can get wet, late and angry, or dry again, on their way and rid of a worry. We make that difference: at the gangway, on the phone, in the workshop.',
        'That is why we do not only count how many people we carry, but ask how they arrived. And that is why everybody here may spend a minute on somebody who needs it.',
      ].join('\n\n'),
    },
    participants: {
      nl: 'Elf gesprekken aan boord, drie avonden in de werkplaats en één in Hull. Reizigers kozen op de steiger uit vier zinnen.',
      en: 'Eleven talks on board, three evenings in the workshop and one in Hull. Passengers chose from four sentences on the quay.',
    },
    reason: {
      nl: '“Welkom” vonden reizigers een woord voor hotels. Wat ze wel vertelden: dat ze na de overtocht rustiger waren, of iets opgelost zagen waar ze al dagen mee liepen.',
      en: 'Passengers found “welcome” a word for hotels. What they did tell us: that they were calmer after the crossing, or saw something solved that had bothered them for days.',
    },
    colleagueCount: 38,
    customerCount: 26,
  },
];
