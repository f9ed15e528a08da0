import type { DemoBlocker } from './demo-blocker.ts';

export const blockers3: DemoBlocker[] = [
  {
    key: 'cash-no',
    daysAgo: 3,
    to: 'sietse.hoekstra',
    kind: 'PROCESS',
    lang: 'nl',
    title: 'We mogen geen contant geld aannemen, ook niet van een kind van negen',
    obstacle:
      'Sinds juni is alles met de pas. Kinderen die alleen reizen hebben die vaak niet. Ik betaal het dan zelf en dat mag ook niet.',
    cost: 'Een meisje van negen moest terug naar huis lopen om haar moeders pas te halen. Ze was te laat op zwemles en stond te huilen.',
    meToos: 12,
    inRound: true,
    steps: [],
  },
  {
    key: 'toilet-key',
    daysAgo: 4,
    to: 'frits.oosterwijk',
    kind: 'AUTHORITY',
    lang: 'nl',
    title: 'De sleutel van het toilet op de kade hangt op kantoor',
    obstacle: 'Het kantoor gaat om vijf uur dicht. De boten varen tot half twaalf.',
    cost: 'Elke avond vraagt er iemand naar. Elke avond zeg ik nee tegen iemand die het heel hard nodig heeft.',
    meToos: 6,
    steps: [
      {
        after: 1,
        act: 'ANSWERED',
        text: 'Wat een onzin eigenlijk, en zo lang al. Er komt een slot met een code op, die elke steward krijgt.',
        remedy: 'OTHER',
        promisedIn: 10,
      },
    ],
  },
  {
    key: 'app-two-logins',
    daysAgo: 88,
    to: 'saskia.nijland',
    kind: 'TOOL',
    lang: 'nl',
    title: 'Klanten hebben twee accounts bij ons en wij zien er maar één',
    obstacle:
      'Veer en waterbus hebben elk een eigen klantenbestand. Belt er iemand, dan moet ik vragen via welke app het kaartje gekocht is. Dat weet bijna niemand.',
    cost: 'Een man betaalde zeven maanden twee abonnementen voor dezelfde reis. Wij konden het allebei niet zien.',
    meToos: 13,
    steps: [
      {
        after: 9,
        act: 'ANSWERED',
        text: 'Eén bestand kost ons een jaar, dat ga ik niet mooier maken. Eerst komt er één zoekscherm over allebei. Daarmee hoef jij de vraag niet meer te stellen.',
        remedy: 'SHARED_DATA',
        promisedIn: 50,
      },
    ],
  },
  {
    key: 'guide-headset',
    daysAgo: 166,
    to: 'sietse.hoekstra',
    kind: 'TOOL',
    lang: 'en',
    title: 'Half the boat cannot hear the guide',
    obstacle:
      'The speaker at the back has been broken since the winter. We were told it is on the list. Nobody can show us the list.',
    cost: 'Thirty people pay for a story and get an engine. They are polite about it, which is worse.',
    meToos: 4,
    steps: [
      { after: 3, act: 'ACKNOWLEDGED' },
      {
        after: 8,
        act: 'ASKED',
        text: 'Is it the speaker alone, or the cable too? I would rather have it mended once.',
      },
      { after: 12, act: 'TEXT', text: 'The cable. It goes under the third bench, where everybody puts their feet.' },
      {
        after: 20,
        act: 'CLOSED',
        text: 'New cable, above the windows this time, and two speakers at the back. And the list hangs in the canteen.',
      },
      { after: 25, act: 'SOLVED', text: 'A lady in the last row laughed at the right moment. Solved.' },
    ],
  },
  {
    key: 'roster-late',
    daysAgo: 203,
    to: 'sietse.hoekstra',
    kind: 'PROCESS',
    lang: 'nl',
    title: 'Het rooster komt op vrijdag voor de maandag erna',
    obstacle:
      'Niemand weet langer dan drie dagen vooruit wie er vaart. Dus ruilen we onderling, en dan klopt de bezetting aan boord niet met wat de reizigers is beloofd.',
    cost: 'De taalgids voor een groep uit Polen bleek op een ander schip te staan. De groep kreeg een foldertje.',
    meToos: 9,
    steps: [
      {
        after: 7,
        act: 'ANSWERED',
        text: 'Vier weken vooruit, vanaf april. Tot die tijd twee weken. Lieke en Mustafa hebben daarvoor een dag per week vrijgemaakt gekregen; die dag komt van iets anders af, en wat dat is staat in de kantine.',
        remedy: 'STRICTER_PRIORITIES',
        promisedIn: 45,
      },
      { after: 49, act: 'CLOSED', text: 'Het rooster van vier weken hangt er. Twee keer op rij gehaald.' },
      { after: 53, act: 'SOLVED', text: '' },
    ],
  },
  {
    key: 'brochure-vs-boat',
    daysAgo: 231,
    to: 'saskia.nijland',
    kind: 'OTHER',
    lang: 'nl',
    title: 'In de folder staat dat de rondvaart een lift heeft',
    obstacle:
      'Die lift is er nooit gekomen. De folder is twee jaar oud, er liggen er nog vierduizend en “die maken we eerst op”.',
    cost: 'Eén keer per week moet ik iemand uitleggen dat hij niet mee kan. Op de kade, met de folder in zijn hand.',
    meToos: 2,
    steps: [
      {
        after: 1,
        act: 'CLOSED',
        text: 'Alle vierduizend liggen in de papierbak. Ik heb ze er zelf in gegooid. De nieuwe folder zegt eerlijk wat er wel en niet kan.',
      },
      { after: 6, act: 'SOLVED', text: 'Zo kan het dus ook. Dank!' },
    ],
  },
  {
    key: 'named-colleague',
    daysAgo: 16,
    to: 'saskia.nijland',
    kind: 'OTHER',
    lang: 'nl',
    title: 'Iemand op onze afdeling neemt de telefoon niet op',
    obstacle:
      'Eén collega laat de telefoon overgaan en gaat dan koffie halen. Iedereen weet wie het is en niemand zegt er iets van.',
    cost: '',
    meToos: 0,
    steps: [
      {
        after: 2,
        act: 'DECLINED',
        text: 'Dit is iets tussen mensen. Daarvoor is de vertrouwenspersoon er, of je leidinggevende. Schrijf gerust opnieuw over wat je in de weg staat.',
      },
    ],
    hidden: {
      reason:
        'In deze brief stond met naam en toenaam iets over een collega. Dat hoort hier niet; wat er wél over het werk in stond, heb ik opgepakt.',
      by: 'saskia.nijland',
    },
  },
  {
    key: 'private-targets',
    daysAgo: 9,
    to: null,
    kind: 'KPI',
    lang: 'nl',
    onlyManagement: true,
    title: 'De directie krijgt een andere stiptheid te zien dan wij varen',
    obstacle:
      'Uitgevallen afvaarten tellen niet mee. Een boot die niet vaart is in het rapport dus nooit te laat. Ik denk niet dat iemand dit expres doet.',
    cost: 'Er gaat geld naar wat in het rapport rood is, en niet naar waar mensen staan te wachten.',
    meToos: 0,
    steps: [],
  },
  {
    key: 'bike-deck',
    daysAgo: 37,
    to: 'sietse.hoekstra',
    kind: 'KPI',
    lang: 'nl',
    title: 'Fietsen tellen niet mee, dus blijven ze staan',
    obstacle:
      'We melden aantallen reizigers. Wie met de fiets komt en niet meer meekan, staat nergens. Op papier is de lijn nooit vol.',
    cost: 'Op mooie dagen laten we elk uur tien mensen staan. Ze zien de boot met lege stoelen wegvaren.',
    meToos: 8,
    steps: [
      { after: 2, act: 'ACKNOWLEDGED', text: 'Ik laat Mustafa twee weken tellen wie er blijft staan.' },
      {
        after: 13,
        act: 'ASKED',
        text: 'Er bleven 312 fietsers staan in elf dagen. Op welke afvaarten helpt een extra boot het meest, denk jij?',
      },
    ],
  },
];
