import { BlockerKind } from '../../blockers/vocabulary/blocker-enums.ts';

/** Parts of which blockers are made: every obstacle of a kind goes with each cost of its language. `{n}` is a number. */
export interface Obstacles {
  obstacles: Record<BlockerKind, [title: string, obstacle: string][]>;
  costs: string[];
  acknowledged: string[];
  asked: string[];
  replied: string[];
  answered: string[];
  declined: string[];
  closed: string[];
  notSolved: string[];
}

export const dutchObstacles: Obstacles = {
  obstacles: {
    [BlockerKind.SILO]: [
      [
        'De balie en de planning weten niets van elkaar',
        'Wat een klant aan de balie afspreekt, komt pas na {n} dagen bij de planning aan.',
      ],
      [
        'Drie afdelingen, één klant',
        'Elke vraag over een rekening gaat langs drie afdelingen, en elke afdeling begint opnieuw.',
      ],
    ],
    [BlockerKind.KPI]: [
      [
        'We tellen gesprekken, geen antwoorden',
        'Er staat een doel van {n} gesprekken per uur. Wie iemand echt helpt, haalt dat niet.',
      ],
      [
        'Op tijd is alles',
        'Alleen stiptheid telt mee. Wie even wacht op iemand die slecht ter been is, krijgt een rood vakje.',
      ],
    ],
    [BlockerKind.REWARD]: [
      [
        'De bonus gaat over nieuwe klanten',
        'Voor een nieuwe klant krijgt het team {n} euro, voor een tevreden oude niets.',
      ],
    ],
    [BlockerKind.PROCESS]: [
      [
        'Drie formulieren voor één vraag',
        'Voor een terugbetaling van {n} euro zijn drie formulieren en een handtekening nodig.',
      ],
      ['Alles moet op papier', 'Een wijziging mag alleen op papier, en het papier ligt in een andere plaats.'],
    ],
    [BlockerKind.TOOL]: [
      [
        'Twee schermen die elkaar tegenspreken',
        'Het ene systeem zegt ja en het andere nee; {n} keer per dag bel ik om te vragen welk gelijk heeft.',
      ],
      ['De scanner valt uit als het koud is', 'Onder de vijf graden doet de helft van de scanners het niet.'],
    ],
    [BlockerKind.AUTHORITY]: [
      ['Ik mag geen tientje teruggeven', 'Boven de {n} euro moet ik een chef vinden. Die is er na vijven niet.'],
    ],
    [BlockerKind.TIME]: [
      ['Geen minuut over', 'Tussen twee diensten zitten {n} minuten. Daarin past geen gesprek.'],
      ['Altijd met één te weinig', 'Het rooster gaat ervan uit dat niemand ooit ziek is.'],
    ],
    [BlockerKind.OTHER]: [
      ['De folder belooft te veel', 'In de folder staat iets wat al {n} maanden niet meer bestaat.'],
    ],
  },
  costs: [
    'Klanten bellen daardoor {n} keer over hetzelfde.',
    'Mensen wachten dagen op iets dat vijf minuten werk is.',
    'Wie het niet kan betalen, geeft het op. En dat zijn de mensen die ons het hardst nodig hebben.',
    'Ze zeggen er niets van en komen niet terug.',
    '',
  ],
  acknowledged: ['Dank je wel. Ik zoek dit uit.', 'Gezien. Ik kom er volgende week op terug.'],
  asked: ['Op welke momenten merk je dit het meest?', 'Gaat dit over alle plaatsen, of vooral over één?'],
  replied: ['Vooral ’s ochtends, tussen zeven en negen.', 'Overal, maar in de kleine plaatsen het ergst.'],
  answered: ['Dit gaan we anders doen. Op deze dag staat het er.', 'Twee teams krijgen hier samen een doel voor.'],
  declined: [
    'Dit kan ik nu niet veranderen: de wet vraagt het zo. Ik leg graag uit waar dat staat.',
    'Daar kies ik dit jaar niet voor, want iets anders gaat voor. Volgend jaar kijken we opnieuw.',
  ],
  closed: [
    'Het is weg. Wie het toch nog tegenkomt, mag het me vertellen.',
    'Vanaf vandaag werkt het zoals jullie vroegen.',
  ],
  notSolved: ['Bij ons is er nog niets veranderd.'],
};

export const englishObstacles: Obstacles = {
  obstacles: {
    [BlockerKind.SILO]: [
      ['The desk and the yard do not talk', 'What a customer agrees at the desk reaches the yard after {n} days.'],
    ],
    [BlockerKind.KPI]: [
      ['We count calls, not answers', 'The target is {n} calls an hour. Whoever really helps somebody misses it.'],
    ],
    [BlockerKind.REWARD]: [
      ['The bonus is for new customers', 'A new customer earns the team {n} pounds, a happy old one nothing.'],
    ],
    [BlockerKind.PROCESS]: [
      ['Three forms for one question', 'A refund of {n} pounds takes three forms and a signature.'],
    ],
    [BlockerKind.TOOL]: [
      ['Two screens that disagree', 'One system says yes, the other no; I ring {n} times a day to ask which is right.'],
    ],
    [BlockerKind.AUTHORITY]: [
      ['I may not give back a tenner', 'Above {n} pounds I need a manager, who leaves at five.'],
    ],
    [BlockerKind.TIME]: [
      ['Not a minute to spare', 'There are {n} minutes between two shifts. No conversation fits into that.'],
    ],
    [BlockerKind.OTHER]: [['The leaflet promises too much', 'It says something that has been gone for {n} months.']],
  },
  costs: [
    'So customers ring {n} times about one thing.',
    'People wait days for five minutes of work.',
    'They say nothing and do not come back.',
    '',
  ],
  acknowledged: ['Thank you. I will find out.'],
  asked: ['When do you notice it most?'],
  replied: ['Mornings, between seven and nine.'],
  answered: ['We will do this differently, by this day.'],
  declined: ['I cannot change this now: the law asks for it. I am glad to show you where.'],
  closed: ['It is gone. Tell me if you still meet it.'],
  notSolved: ['Nothing has changed where I work.'],
};
