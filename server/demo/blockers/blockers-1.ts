import type { DemoBlocker } from './demo-blocker.ts';

export const blockers1: DemoBlocker[] = [
  {
    key: 'wheelchair-call',
    daysAgo: 2,
    to: 'sietse.hoekstra',
    kind: 'SILO',
    lang: 'nl',
    title: 'Een rolstoel staat bij ons in de agenda, maar niet op het schip',
    obstacle:
      'Wie een rolstoel aanmeldt, belt de klantenservice. Die zet het in de agenda van de klantenservice. Op het schip zien we die agenda niet, dus wij horen het pas als iemand op de kade staat en de lage loopplank nog aan de overkant ligt.',
    cost: 'Iemand die netjes een dag van tevoren belde, wacht dan toch een afvaart. In de regen, met publiek.',
    meToos: 7,
    inRound: true,
    steps: [],
  },
  {
    key: 'handheld-rain',
    daysAgo: 2,
    to: 'frits.oosterwijk',
    kind: 'TOOL',
    lang: 'nl',
    title: 'De kaartlezer kan niet tegen regen',
    obstacle:
      'De nieuwe kaartlezers slaan na tien minuten motregen vast. We hangen er nu een boterhamzakje om, maar dan leest hij de code op een telefoon niet meer.',
    cost: 'Een rij van dertig mensen die nat worden terwijl ik sta te poetsen. De laatste vijf missen hun bus.',
    meToos: 11,
    steps: [{ after: 1, act: 'ACKNOWLEDGED', text: 'Dank je. Ik loop er morgen zelf een ronde mee, in de regen.' }],
  },
  {
    key: 'hull-stamp',
    daysAgo: 6,
    to: 'hanneke.terpstra',
    kind: 'AUTHORITY',
    lang: 'en',
    title: 'A refund over fifty pounds needs a signature in Dordrecht',
    obstacle:
      'From Hull we may give back fifty pounds. Anything above goes to finance in the Netherlands, who are asleep when our night boat is cancelled and busy when they wake up. Last month we had nine waiting for more than a week.',
    cost: 'A family of four slept on the terminal floor because they could not pay a second time for a hotel. We owed them the money.',
    meToos: 6,
    steps: [
      {
        after: 2,
        act: 'ASKED',
        text: 'This should not happen, and I am sorry it did. Before I change the limit: how many of the nine were cancelled sailings, and how many were something else?',
      },
      { after: 4, act: 'TEXT', text: 'Eight of the nine. The ninth was a double booking, also ours.' },
    ],
  },
  {
    key: 'call-seconds',
    daysAgo: 24,
    to: 'saskia.nijland',
    kind: 'KPI',
    lang: 'nl',
    title: 'We worden afgerekend op vier minuten per gesprek',
    obstacle:
      'Op het scherm boven ons bureau staat de gemiddelde gesprekstijd. Boven de vier minuten wordt hij rood. Een ouder echtpaar dat voor het eerst overvaart, is in vier minuten niet geholpen. Dan zeg je dus: kijkt u even op de site.',
    cost: 'Ze bellen terug, gemiddeld nog twee keer. En de vraag is dan nog steeds niet beantwoord.',
    meToos: 9,
    steps: [
      {
        after: 3,
        act: 'ACKNOWLEDGED',
        text: 'Ik ben hier een middag naast gaan zitten. Je hebt gelijk, ik kom er deze week op terug.',
      },
      {
        after: 9,
        act: 'ANSWERED',
        text: 'Het scherm gaat eraf. In plaats daarvan meten we of iemand binnen een week met dezelfde vraag terugbelt. Die cijfers moet ik nog laten bouwen, vandaar de datum.',
        remedy: 'CUSTOMER_KPI',
        promisedIn: 28,
      },
    ],
  },
  {
    key: 'lost-wallet-forms',
    daysAgo: 61,
    to: 'saskia.nijland',
    kind: 'PROCESS',
    lang: 'nl',
    title: 'Drie formulieren voor één gevonden portemonnee',
    obstacle:
      'Eén voor het schip, één voor de kluis en één voor de klant, met op alle drie hetzelfde. Het derde mag alleen op papier, en alleen tussen negen en vijf.',
    cost: 'Een verpleegkundige kwam drie avonden voor niets, omdat zij tot zeven werkt. Haar portemonnee lag anderhalve meter bij haar vandaan.',
    meToos: 5,
    steps: [
      { after: 2, act: 'ACKNOWLEDGED' },
      {
        after: 6,
        act: 'ANSWERED',
        text: 'Daan en Kinga maken er één formulier van, op de telefoon. Tot het er is, mag iedereen aan de balie tot elf uur ’s avonds teruggeven op legitimatie. Dat geldt vanaf vandaag.',
        remedy: 'STRICTER_PRIORITIES',
        promisedIn: 25,
      },
      {
        after: 27,
        act: 'CLOSED',
        text: 'Eén formulier, op de telefoon, met een foto erbij. De papieren stapel is weg. Deze maand ging 61 van de 64 spullen dezelfde dag terug.',
      },
      { after: 30, act: 'SOLVED', text: 'Klopt helemaal. Ik heb het deze week vier keer gedaan. Dank jullie wel.' },
    ],
    recognition: 'one-form-left',
  },
  {
    key: 'school-trip-price',
    daysAgo: 33,
    to: 'saskia.nijland',
    kind: 'REWARD',
    lang: 'nl',
    title: 'De bonus gaat over groepen, niet over kinderen die terugkomen',
    obstacle:
      'Per verkochte groep komt er een bedrag in de pot. Dus is een school van 24 kinderen evenveel waard als een busreis van 24 man, maar kost hij vijf keer zoveel bellen. Je merkt dat scholen achteraan in de stapel belanden.',
    cost: 'Een juf wachtte elf dagen op een prijs en ging toen naar de dierentuin. Met 96 kinderen die volgend jaar met hun ouders waren gekomen.',
    meToos: 2,
    steps: [
      {
        after: 8,
        act: 'DECLINED',
        text: 'Ik begrijp het, en toch laat ik de pot dit jaar staan: hij is met de ondernemingsraad afgesproken tot januari en ik ga niet halverwege de regels veranderen. Wat ik wel doe: scholen krijgen vanaf morgen binnen twee dagen antwoord, en ik kijk elke vrijdag zelf of dat gelukt is.',
      },
    ],
  },
  {
    key: 'timetable-two-truths',
    daysAgo: 47,
    to: 'sietse.hoekstra',
    kind: 'SILO',
    lang: 'nl',
    title: 'De dienstregeling op de steiger en die op de site zijn twee verschillende',
    obstacle:
      'Planning past de site aan, Steigers hangt de borden op. Tussen die twee zit een lijst die op donderdag per mail gaat. Wordt er op vrijdag iets veranderd, dan hangt het hele weekend het verkeerde.',
    cost: 'Op Papendrecht stonden er zondag 22 mensen voor een boot die al een maand niet meer vaart.',
    meToos: 14,
    steps: [
      {
        after: 17,
        act: 'ACKNOWLEDGED',
        text: 'Dit is bij mij te lang blijven liggen. Ik pak het zelf op met Frits.',
        by: 'hanneke.terpstra',
      },
      {
        after: 22,
        act: 'ANSWERED',
        text: 'Wendy en Ton krijgen samen één doel: wat er op de steiger hangt, klopt binnen een uur met de site. Ze krijgen daarvoor schermen op de zes drukste steigers. Ik sta ervoor.',
        remedy: 'JOINT_GOAL',
        promisedIn: 42,
      },
    ],
  },
  {
    key: 'timetable-duplicate',
    daysAgo: 40,
    to: 'sietse.hoekstra',
    kind: 'PROCESS',
    lang: 'nl',
    title: 'Op het bord staat iets anders dan op mijn telefoon',
    obstacle:
      'Elke maandag vragen reizigers mij welke van de twee klopt. Ik weet het zelf ook niet en bel dan de planning.',
    cost: 'Mensen geloven ons niet meer, ook niet als het wel klopt.',
    meToos: 3,
    steps: [],
    mergedInto: { key: 'timetable-two-truths', after: 9 },
  },
];
