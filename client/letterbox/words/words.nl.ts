import { counter } from '../../ui/counter.ts';
import { dayWords } from './day-words.ts';
import type { FrameWords } from './frame-words.ts';

const count = counter('nl');
const number = new Intl.NumberFormat('nl-NL');

export const words: FrameWords = {
  nav: {
    label: 'Brieven',
    write: 'Schrijf een brief',
    letters: 'Mijn brieven',
    about: 'Hoe anoniem is dit?',
    close: 'Sluit',
  },
  loading: 'Even geduld',
  retry: 'Probeer opnieuw',
  back: 'Terug',
  cancel: 'Annuleer',
  charactersLeft: (n) => count(n, { one: 'Nog # teken', other: 'Nog # tekens' }),
  day: dayWords('nl'),
  insecure: {
    title: 'Anoniem schrijven kan hier niet',
    text: 'Deze pagina komt via http:// binnen. Dan kan iemand onderweg meelezen, en daarom doet de brievenbus niets. Vraag je beheerder om https.',
  },
  failed: {
    title: 'Er ging iets mis',
    text: 'Het ligt niet aan jou. Laad de pagina opnieuw. Wat al op de post is, gaat niet verloren.',
  },
  storage:
    'Deze browser bewaart hier niets (een privévenster, of de opslag is vol of dicht). Alles werkt, zolang je deze pagina openhoudt.',
  write: {
    question: 'Wat heb je van mij nodig zodat jij onze klanten nog blijer kunt maken?',
    roundFrom: (asker) => `Een vraag van ${asker}`,
    intro: 'Je schrijft anoniem. Het antwoord lees je hier, met je ontvangstbewijs.',
    promised: {
      title: 'Dit beloven we',
      lines: (hidden) => [
        'Geen naam, geen account, geen adres, en geen tijd preciezer dan de dag van bezorging.',
        hidden,
        'Ook de beheerder kan later nergens vinden wie dit schreef.',
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
        one: 'Deze week kon # collega schrijven. Meer zegt je brief niet over wie je bent.',
        other: 'Je bent een van de # collega’s die deze week konden schrijven. Meer zegt je brief niet.',
      }),
    fewTakers: (takers, minimum) =>
      `Deze week konden pas ${number.format(takers)} collega’s schrijven. Je brief wacht tot het er ${number.format(minimum)} zijn. Blijft dat uit, dan vervalt hij en hoor je dat hier.`,
    smallCompany: 'Jullie zijn met weinig mensen. Schrijf zo dat het van meer collega’s kan zijn.',
    seal: 'Zegel',
    sealHint: 'Heeft je collega hetzelfde zegel, dan zijn jullie brieven niet te onderscheiden.',
    notFor: {
      title: 'Waar deze brief niet voor is',
      text: 'Voor misstanden, intimidatie of gevaar is er een betere plek, waar iemand je helpt en beschermt:',
    },
    kind: 'Wat staat er in de weg?',
    addressee: {
      label: 'Aan',
      management: 'het management',
      leader: (name, title, people) =>
        `${name}${title ? `, ${title}` : ''} (${count(people, { one: '# collega', other: '# collega’s' })})`,
      hint: 'Krijgt je brief op tijd geen antwoord, dan gaat hij vanzelf een laag hoger.',
      round: (asker, people) =>
        `Je antwoordt op de vraag van ${asker}, samen met ${count(people, { one: '# collega', other: '# collega’s' })}.`,
    },
    visibility: {
      label: 'Wie mag hem lezen?',
      options: {
        ALL: { label: 'Alle collega’s', hint: 'Zo zien anderen het ook, en kunnen ze zeggen: ook ik.' },
        MANAGEMENT: {
          label: 'Alleen wie moet antwoorden',
          hint: 'En de laag daarboven. Het antwoord lees alleen jij.',
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
    cost: { label: 'Wat merkt de klant ervan?', hint: 'Wachten, dubbel werk, een nee die een ja had kunnen zijn.' },
    send: 'Doe op de post',
    sending: 'Wordt dichtgeplakt',
    summary: 'Nog even dit, dan kan hij op de post',
    missing: {
      kind: 'Kies wat er in de weg staat.',
      title: 'Geef je brief één regel als kop.',
      obstacle: 'Vertel hoe het nu gaat.',
    },
    titleTooLong: (n) => `${count(n, { one: '# teken', other: '# tekens' })} te lang voor één regel.`,
    tooLong: (n) =>
      `${count(n, { one: '# teken', other: '# tekens' })} te lang. Je tekst blijft staan; kort hem wat in.`,
    waitingForTokens: 'Je postzegels voor deze week zijn er bijna. Begin gerust.',
    lettersLeft: (n) =>
      count(n, {
        one: 'Je kunt deze week nog # brief schrijven.',
        other: 'Je kunt deze week nog # brieven schrijven.',
      }),
  },
  kinds: {
    SILO: { label: 'Eilandjes', hint: 'Afdelingen werken langs elkaar heen, en de klant valt ertussen.' },
    KPI: { label: 'Cijfers', hint: 'Waar we op gemeten worden, duwt de verkeerde kant op.' },
    REWARD: { label: 'Beloning', hint: 'Wat loont, is niet wat de klant helpt.' },
    PROCESS: { label: 'Procedures', hint: 'Stappen en regels houden een goede oplossing tegen.' },
    TOOL: { label: 'Systemen', hint: 'Gereedschap of gegevens ontbreken, haperen of sluiten niet aan.' },
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
      text: 'Maandag krijgt iedereen nieuwe. Reageren in een brief die al loopt, kan altijd.',
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
    distrusted: {
      title: 'De sleutels zijn veranderd',
      text: 'De lijst met sleutels is een andere dan die deze browser eerder zag. Misschien probeert iemand jou herkenbaar te maken. Schrijf hier niet, en vergelijk je zegel met dat van een collega.',
    },
  },
  notSent: {
    'no-token': 'Er is geen postzegel over op dit apparaat. Je tekst staat er nog.',
    'no-keys': 'De sleutels van de brievenbus zijn er nog niet. Je tekst staat er nog; probeer het zo opnieuw.',
    storage:
      'De opslag van deze browser is vol, en zonder kunnen we je brief niet veilig versturen. Maak ruimte en probeer het opnieuw; je tekst staat er nog.',
  },
  sent: {
    title: 'Op de post',
    onItsWay:
      'Je brief is onderweg naar de bus. Je kunt rustig weggaan: komt hij niet aan, dan gaat hij vanzelf nog eens.',
    accepted: 'Je brief ligt in de bus.',
    delivered: 'Je brief is bezorgd.',
    refused: 'De bus nam je brief niet aan',
    identified:
      'Iets op dit netwerk plakt je naam op wat je verstuurt, en zulke post neemt de bus niet aan. Probeer het op een ander netwerk.',
    receipt: 'Je ontvangstbewijs',
    receiptText:
      'Je ziet het maar één keer. Alleen hiermee lees je het antwoord en kun je reageren, op elk apparaat. Niemand kan je een nieuw geven.',
    groups: 'Zeven groepjes van vijf tekens',
    copy: 'Kopieer',
    copied: 'Gekopieerd',
    copyFailed: 'Kopiëren lukte niet. Selecteer de tekens en kopieer ze zelf.',
    print: 'Print',
    qr: 'Je ontvangstbewijs als QR-code: je telefoon leest de tekens, geen adres',
    keep: 'Bewaar ook in deze browser',
    keepHint: 'Handig op je eigen computer. Deel je die, doe het dan niet.',
    kept: 'Bewaard in deze browser. Je vindt je brief onder “Mijn brieven”.',
    safe: 'Bewaar het als een wachtwoord: wie het heeft, kan meelezen. Printers en klemborden onthouden soms meer dan je denkt.',
    done: 'Klaar',
    sure: {
      ask: 'Heb je je ontvangstbewijs? Straks kunnen we het je niet meer laten zien.',
      leave: 'Ja, ik heb het',
      stay: 'Nog niet',
    },
    printTitle: 'Ontvangstbewijs',
    printText: 'Voer deze tekens in onder “Mijn brieven” om het antwoord te lezen. Bewaar dit als een wachtwoord.',
  },
  letters: {
    title: 'Mijn brieven',
    intro: 'Hier zie je alleen brieven waarvan dit apparaat het ontvangstbewijs kent.',
    enter: 'Voer een ontvangstbewijs in',
    empty: {
      title: 'Nog geen brieven op dit apparaat',
      text: 'Heb je er een geschreven? Voer je ontvangstbewijs in, dan lees je het antwoord. Dat vraagt niets op: de antwoorden voor iedereen zijn hier al, verzegeld.',
    },
    example: {
      label: 'Zo ziet een brief met antwoord eruit',
      title: 'Vier formulieren voor één creditnota',
      state: 'Opgeruimd',
      text: '“Twee afdelingen hebben er samen één knop van gemaakt. Sinds maandag werkt hij.”',
    },
    onItsWay: {
      title: 'Een brief die nog onderweg is',
      text: 'Hij is nog niet bezorgd. Na de volgende bezorging staat hij hier.',
    },
    unreachable: 'We konden niet kijken of er iets nieuws is. Dit is wat dit apparaat al had.',
    open: (title) => `Open “${title}”`,
    kept: 'In deze browser bewaard',
    drop: 'Bewaar niet langer hier',
  },
  outbox: {
    title: 'Onderweg',
    unsent: (n) =>
      count(n, {
        one: '# bericht is nog niet in de bus. Het gaat vanzelf nog eens.',
        other: '# berichten zijn nog niet in de bus. Ze gaan vanzelf nog eens.',
      }),
    lapsed: {
      title: 'Een brief is niet bezorgd',
      text: 'Zijn week ging voorbij zonder dat genoeg collega’s konden schrijven, of de bus was te lang onbereikbaar. Niemand heeft hem gelezen.',
    },
    refused: {
      title: 'Een bericht is niet aangenomen',
      text: 'Niemand heeft het gelezen. Misschien is er vanaf een ander apparaat al iets op deze plek verstuurd.',
    },
    again: 'Schrijf opnieuw',
    drop: 'Gooi weg',
  },
  receipt: {
    title: 'Voer je ontvangstbewijs in',
    intro: 'Dit vraagt niets op bij de server. Niemand ziet dat je kijkt.',
    label: 'Ontvangstbewijs',
    hint: 'Zeven groepjes van vijf. Hoofdletters, streepjes en spaties maken niet uit.',
    open: 'Open mijn brief',
    error: (error) => {
      if (error.kind === 'whole')
        return 'Elk groepje klopt, maar samen horen ze niet bij één brief. Komen ze van twee briefjes?';
      if (error.kind === 'groups') return `Dit zijn ${error.count} groepjes; een ontvangstbewijs heeft er zeven.`;
      const wrong = {
        length: 'heeft geen vijf tekens',
        character: 'bevat een teken dat niet voorkomt (de U is er niet bij)',
        check: 'klopt niet: er is een teken verkeerd of verwisseld',
      };
      return `Groepje ${error.group} ${wrong[error.kind]}.`;
    },
    qr: 'Een QR-code? Scan hem met je telefoon en typ of plak de tekens hier.',
  },
  thread: {
    delivered: (day) => `Bezorgd op ${day}`,
    due: (day) => `antwoord vóór ${day}`,
    holder: (name) => `ligt bij ${name ?? 'het management'}`,
    overdue: 'Te laat',
    states: {
      OPEN: 'Wacht op antwoord',
      ACKNOWLEDGED: 'Gezien',
      ASKED: 'Er is een vraag voor jou',
      ANSWERED: 'Beantwoord',
      DECLINED: 'Nee, met reden',
      CLOSED: 'Opgeruimd, zeggen ze',
      CONFIRMED: 'Opgeruimd, door jou bevestigd',
    },
    acts: {
      ACKNOWLEDGED: (by) => `${by} heeft je brief gezien`,
      ASKED: (by) => `${by} vraagt`,
      ANSWERED: (by) => `${by} antwoordt`,
      DECLINED: (by) => `${by} zegt nee`,
      CLOSED: (by) => `${by} meldt: opgeruimd`,
      REOPENED: (by) => `${by} opende hem weer`,
      MOVED_UP: () => 'Het antwoord bleef uit: een laag hoger',
      MERGED: (by) => `${by} voegde hem samen met een andere brief`,
      TEXT: () => 'Jij schreef',
      SOLVED: () => 'Jij zei: opgelost',
      NOT_SOLVED: () => 'Jij zei: niet opgelost',
    },
    you: 'Jij',
    remedy: 'Wat eraan gebeurt',
    remedies: {
      SHARED_DATA: 'Eén plek voor systemen en gegevens',
      CUSTOMER_KPI: 'Meten wat de klant ervan vindt',
      JOINT_GOAL: 'Een gezamenlijk doel voor teams',
      STRICTER_PRIORITIES: 'Strenger kiezen wat voorgaat',
      CUSTOMER_TIME: 'Vaste tijd voor de klant',
      OTHER: 'Iets anders',
    },
    byWhen: (day) => `uiterlijk ${day}`,
    merged: 'Je brief is samengevoegd met een andere. Je volgt hem hier gewoon verder.',
    hidden: (reason) => `Je brief staat niet meer op het bord. De reden: ${reason}`,
    nothing: {
      title: 'Van deze brief is hier nog niets',
      text: 'Hij is nog niet bezorgd, of het is langer dan acht weken geleden dat er iets gebeurde.',
    },
    noTurns: 'Nog geen antwoord.',
    unanswered: 'Blijft een antwoord uit, dan gaat je brief vanzelf een laag hoger.',
    board: 'Bekijk op het bord',
    boardHint: 'Dat is gewoon kijken onder je eigen naam, zoals iedereen doet.',
    private: 'Dit antwoord lees alleen jij. Volg er geen link of afspraak in: wie komt opdagen, is bekend.',
    answer: { label: 'Jouw antwoord', hint: 'Het gaat mee met de volgende bezorging.', send: 'Doe op de post' },
    add: {
      label: 'Wil je iets toevoegen?',
      hint: 'Dat kan twee keer, en daarna bij elk antwoord nog eens.',
      send: 'Doe op de post',
    },
    confirm: {
      title: 'Is het opgelost?',
      text: 'Jij merkt het, dus jij beslist. Zeg je niets, dan staat er: niet bevestigd.',
      solved: 'Ja, opgelost',
      notSolved: 'Nee, nog niet',
      label: 'Wil je er iets bij zeggen?',
    },
    follow: 'Reageer',
    noSlot: 'Je hebt hier nu gezegd wat er past. Na het volgende antwoord kun je weer schrijven.',
    needsText: 'Schrijf eerst wat je wilt zeggen.',
    sent: 'Je reactie is op de post.',
    accepted: 'Je reactie ligt in de bus en gaat mee met de volgende bezorging.',
    refused: 'De bus nam je reactie niet aan. Je tekst staat er nog.',
    waiting: 'Je reactie is onderweg.',
  },
  meToo: {
    title: 'Ook ik',
    intro: 'Je zegt anoniem dat jij hier ook tegenaan loopt:',
    promise:
      'Het gaat in dezelfde envelop als een brief, met dezelfde beloften. Niemand ziet wie het zei, en terugnemen kan niet.',
    send: 'Zeg anoniem: ook ik',
    sent: { title: 'Op de post', text: 'Bij de volgende bezorging telt jouw “ook ik” mee.' },
    none: 'Je hebt deze week alle keren “ook ik” al gezegd. Maandag kan het weer.',
    cancel: 'Toch niet',
  },
  about: {
    title: 'Hoe anoniem is dit?',
    promises: {
      title: 'Wat we beloven',
      text: 'Niets sterkers dan dit:',
      lines: (minimum) => [
        'Je brief draagt geen account, geen cookie, geen adres, en geen tijd preciezer dan de bezorging.',
        `De postzegel bewijst alleen dat jij een van minstens ${number.format(minimum)} collega’s bent die er die week een kregen, en dat je niet vaker schreef dan mag.`,
        'Wie later de database, back-ups of logboeken leest, ook de beheerder zelf, kan een brief niet met een mens verbinden, en niet met het ophalen van een postzegel.',
        'Een sleutel die speciaal voor jou is gemaakt, weigert een browser die de lijst al eerder zag. Zegels vergelijken brengt hem aan het licht.',
      ],
    },
    limits: {
      title: 'Wat we niet kunnen beloven',
      text: 'Even eerlijk:',
      lines: [
        'Wie deze pagina aanbiedt, kan jou andere code sturen. De openbare controlegetallen maken dat te ontdekken, niet onmogelijk.',
        'Wie het netwerk bekijkt terwijl jij verstuurt, kan een tijd en een computer zien. Bezorgen in stapels beschermt tegen alles wat later gelezen wordt.',
        'Deze computer is van je werk: meekijken, schermopnames, synchronisatie, een nog niet bezorgde brief, printers en klemborden.',
        'Je woorden: schrijfstijl en “het overleg van dinsdag” kunnen je aanwijzen. Volg in een besloten antwoord geen link of afspraak.',
        'Kleine groepen en lange gesprekken maken de kring kleiner.',
        'De beheerder kan de dienst weigeren, accounts maken, een brief laten verdwijnen (dat zie alleen jij) of er zelf een schrijven (dat ziet niemand).',
        'Eén schrijver weren kan niet. Tegen misbruik helpen het weekmaximum, verbergen met een reden, en een gesprek sluiten.',
        'Brieven zijn in de database leesbaar. Dit is geen klokkenluidersregeling en geen vertrouwenspersoon; wie in een brief genoemd wordt, houdt zijn rechten.',
      ],
    },
    seal: {
      title: 'Vergelijk je zegel',
      text: 'Lees het samen met een collega, of leg het naast het zegel dat is opgehangen. Is het gelijk, dan gebruiken jullie dezelfde sleutels en is geen van jullie eruit gelicht.',
      none: 'Het zegel is er nog niet.',
    },
    forget: {
      title: 'Vergeet alles hier',
      text: 'Ontvangstbewijzen, wat je aan het schrijven was, wat nog onderweg is en je postzegels van deze week worden overschreven. Wat overblijft, is hetzelfde of je nu schreef of niet.',
      ask: 'Weet je het zeker? Zonder ontvangstbewijs kun je een antwoord nooit meer lezen, en nieuwe postzegels komen er pas maandag.',
      yes: 'Ja, vergeet alles',
      no: 'Nee, laat staan',
      done: 'Alles op deze plek is vergeten.',
    },
    storage: {
      title: 'Wat deze browser bewaart',
      lasts:
        'De postzegels van deze week, ieders verzegelde antwoorden, en ontvangstbewijzen als jij daarom vroeg. Niet wat je aan het schrijven bent.',
      page: 'Niets. Alles verdwijnt als je deze pagina sluit.',
    },
  },
};
