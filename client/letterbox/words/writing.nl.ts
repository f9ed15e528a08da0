import { countWords, numberWords } from './numbers.ts';
import type { FrameWords } from './words.types.ts';

const count = countWords('nl');
const number = numberWords('nl');

export const writing: Pick<
  FrameWords,
  'write' | 'kinds' | 'warnings' | 'closed' | 'noTokens' | 'noKeys' | 'otherBulletin' | 'notSent'
> = {
  write: {
    question: 'Wat heb je van mij nodig zodat jij onze klanten nog blijer kunt maken?',
    roundFrom: (asker) => `Een vraag van ${asker}`,
    intro: 'Je schrijft anoniem. Het antwoord lees je hier, met je ontvangstbewijs.',
    promised: {
      title: 'Dit beloven we',
      lines: (hidden) => [
        'Geen naam, geen account, geen adres, en geen tijdstip: alleen de dag van bezorging.',
        hidden,
        'Wie later de database, de back-ups of de logboeken van Applaus leest, ook de beheerder, vindt daar niet wie dit schreef.',
      ],
    },
    limits: {
      title: 'Dit kunnen we niet beloven',
      lines: [
        'Je eigen woorden kunnen je verraden: je stijl, een naam, “het overleg van dinsdag”.',
        'Wie nu meekijkt op deze computer of het netwerk, ziet dat er iets weggaat.',
        'In een kleine groep of een lang gesprek wordt de kring kleiner.',
      ],
      all: 'Lees alle beloften en grenzen',
    },
    hidesAmong: (n) =>
      count(n, {
        one: 'Deze week kon # collega schrijven. Meer zegt je postzegel niet.',
        other: 'Je bent een van de # collega’s die deze week konden schrijven. Meer zegt je postzegel niet.',
      }),
    fewTakers: (minimum) =>
      `Deze week konden nog minder dan ${number(minimum)} collega’s schrijven. Je brief wacht tot het er ${number(minimum)} zijn. Blijft dat uit, dan vervalt hij en hoor je dat hier.`,
    smallCompany:
      'Jullie zijn met weinig mensen. Schrijf je brief zo dat meer dan één collega hem geschreven kan hebben.',
    seal: 'Zegel',
    sealHint: 'Heeft je collega hetzelfde zegel, dan gebruiken jullie dezelfde sleutels.',
    notFor: {
      title: 'Waar deze brief niet voor is',
      text: 'Voor misstanden, intimidatie of gevaar is er een betere plek, waar iemand je verder helpt:',
    },
    kind: 'Wat staat er in de weg?',
    addressee: {
      label: 'Aan',
      management: 'het management',
      leader: (name, title, people) =>
        `${name}${title ? `, ${title}` : ''} (${count(people, { one: '# collega', other: '# collega’s' })})`,
      hint: 'Krijgt je brief op tijd geen antwoord, dan gaat hij vanzelf een trede hoger.',
      round: (asker, people) =>
        `Je antwoordt op de vraag van ${asker}, samen met ${count(people, { one: '# collega', other: '# collega’s' })}.`,
    },
    visibility: {
      label: 'Wie mag hem lezen?',
      options: {
        ALL: { label: 'Alle collega’s', hint: 'Zo zien anderen het ook, en kunnen ze zeggen: ook ik.' },
        MANAGEMENT: {
          label: 'Alleen wie moet antwoorden',
          hint: 'En wie daarboven zit of hen vervangt. Buiten hen lees alleen jij het antwoord.',
        },
      },
    },
    round: {
      label: 'Hoort dit bij een vraag?',
      none: 'Nee, een brief uit mezelf',
      option: (question, asker) => `${question} (${asker})`,
    },
    title: { label: 'In één regel', hint: 'Zo komt het boven je brief te staan.' },
    obstacle: {
      label: 'Vertel: hoe gaat het nu?',
      hint: 'Wat gebeurt er, en waardoor? Een rol of een systeem is genoeg.',
    },
    cost: { label: 'Wat merkt de klant ervan?', hint: 'Wachten, dubbel werk, een nee dat een ja had kunnen zijn.' },
    send: 'Doe op de post',
    sending: 'Wordt dichtgeplakt',
    stay: 'Blijf na het versturen op deze pagina tot je brief in de bus ligt. Dat duurt een halve minuut, soms iets langer.',
    missing: {
      kind: 'Kies wat er in de weg staat.',
      title: 'Geef je brief één regel als kop.',
      obstacle: 'Vertel hoe het nu gaat.',
    },
    tooLong: ({ over, from }) =>
      `${count(over, { one: '# teken', other: '# tekens' })} te lang, vanaf “${from}”. Je tekst blijft staan; kort hem wat in.`,
    similar: 'Staat dit al op het bord? Dan kun je ook zeggen: ook ik. Alleen jij ziet dit.',
    waitingForTokens: 'Je postzegels voor deze week zijn er bijna. Begin gerust.',
    lettersLeft: (n) =>
      count(n, {
        one: 'Je kunt deze week nog # brief schrijven.',
        other: 'Je kunt deze week nog # brieven schrijven.',
      }),
  },
  kinds: {
    SILO: { label: 'Schotten', hint: 'Afdelingen werken langs elkaar heen, en de klant valt ertussen.' },
    KPI: { label: 'Cijfers en doelen', hint: 'Waar we op gemeten worden, duwt de verkeerde kant op.' },
    REWARD: { label: 'Beloning', hint: 'Wat loont, is niet wat de klant helpt.' },
    PROCESS: { label: 'Proces', hint: 'Stappen en regels houden een goede oplossing tegen.' },
    TOOL: { label: 'Gereedschap', hint: 'Gereedschap of gegevens ontbreken, haperen of sluiten niet aan.' },
    AUTHORITY: { label: 'Bevoegdheid', hint: 'Ik weet wat nodig is, maar mag het niet beslissen.' },
    TIME: { label: 'Tijd', hint: 'Er is geen ruimte om het goed te doen.' },
    OTHER: { label: 'Iets anders', hint: 'Het past nergens bij. Ook goed.' },
  },
  warnings: {
    title: 'Kijk dit nog even na. Alleen jij ziet dit.',
    found: {
      name: (w) => `“${w}” lijkt op een naam. Een rol is genoeg, en die ander blijft ook anoniem.`,
      phone: (w) => `“${w}” lijkt op een telefoonnummer.`,
      email: (w) => `“${w}” is een e-mailadres.`,
      address: (w) => `“${w}” lijkt op een adres.`,
      team: (w) => `“${w}” maakt de kring kleiner. Kan het ook zonder?`,
    },
  },
  closed: {
    title: 'De brievenbus is dicht',
    TOO_FEW_PEOPLE: 'Jullie zijn met te weinig mensen om anoniem te kunnen zijn.',
    NO_CONFIDENTIAL_CONTACT:
      'Er is nog geen vertrouwenspersoon of meldpunt ingesteld. Zonder die plek gaat de bus niet open.',
    notEntitled: 'Met dit account kun je geen anonieme brieven schrijven.',
  },
  noTokens: {
    coming: {
      title: 'Nog heel even',
      text: 'Je postzegels voor deze week worden opgehaald. Dat gebeurt bij iedereen vanzelf.',
    },
    spent: {
      title: 'Je postzegels voor deze week zijn op',
      text: 'Maandag krijgt iedereen nieuwe. Reageren op een brief die al bezorgd is, kan nog wel.',
    },
    failed: {
      title: 'Je postzegels zijn er nog niet',
      text: 'Ze ophalen lukte niet. We proberen het straks vanzelf opnieuw; wat je typt, blijft staan.',
    },
    unusable: {
      title: 'Deze postzegels vertrouwen we niet',
      text: 'De handtekening klopte niet, en daarom zijn ze allemaal weggegooid. Schrijf deze week niet vanaf deze plek, en vertel het de beheerder.',
    },
    refused: 'Je kreeg deze week geen postzegels op dit apparaat.',
  },
  noKeys: {
    coming: { title: 'Nog heel even', text: 'De sleutels van de brievenbus worden nagekeken.' },
    unreachable: {
      title: 'De brievenbus is niet bereikbaar',
      text: 'We proberen het straks vanzelf opnieuw. Wat je typte, blijft staan.',
    },
    'no-week': {
      title: 'De klok van deze computer loopt niet gelijk',
      text: 'Voor de dag die hij aangeeft, bestaat geen sleutel. Zet hem goed en laad de pagina opnieuw.',
    },
    identified: {
      title: 'Hier kun je nu niet anoniem schrijven',
      text: 'Iets tussen jou en de brievenbus zet een naam of een nummer op wat je verstuurt. Daarom blijft de brievenbus dicht, ook voor wat je al typte: dat staat er nog. Vertel het de beheerder.',
    },
    distrusted: {
      title: 'De sleutels zijn veranderd',
      text: 'De lijst met sleutels is een andere dan die deze browser eerder zag. Misschien probeert iemand jou herkenbaar te maken. Schrijf hier niet, en vergelijk je zegel met dat van een collega.',
    },
  },
  otherBulletin: {
    other: {
      title: 'De post klopt niet met wat je eerder zag',
      text: 'Deze browser krijgt andere antwoorden en lijsten te zien dan eerst. Misschien zijn ze voor jou alleen gemaakt, misschien is er een oude kopie teruggezet. Schrijf hier niet, en vraag een collega of die dit ook ziet.',
    },
    elsewhere: {
      title: 'Dit is niet het adres van de brievenbus',
      text: 'Dit formulier komt van een ander adres dan waar de brievenbus voor iedereen staat. Schrijf hier niet, en vertel het de beheerder.',
    },
  },
  notSent: {
    'no-token': 'Er is geen postzegel over op dit apparaat. Je tekst staat er nog.',
    'no-keys': 'De sleutels van de brievenbus zijn er nog niet. Je tekst staat er nog; probeer het zo opnieuw.',
  },
};
